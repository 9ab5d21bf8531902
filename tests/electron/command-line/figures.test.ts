import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { run } from '../../../electron/command-line/run';
import { EXERCISE_IDS } from '../../../shared/catalogue/exercises';
import { temporaryFolder } from '../../support/vault';

async function figures(...args: readonly string[]) {
  const said: string[] = [];
  const status = await run(['figures', ...args], {
    input: () => expect.fail('nothing is read'),
    out: () => expect.fail('there is no answer but the files'),
    say: (text) => said.push(text),
  });
  return { status, said };
}

describe('writing every figure', () => {
  test('each exercise has a start and an end for each side it is done on, and all are on one sheet', async () => {
    const folder = join(temporaryFolder(), 'figures');
    expect(await figures('--out', folder)).toEqual({ status: 0, said: [] });
    const files = readdirSync(folder);
    for (const id of EXERCISE_IDS) {
      const own = files.filter((file) => file.startsWith(`${id}-`));
      expect(own.some((file) => file.endsWith('-1.svg')) && own.some((file) => file.endsWith('-2.svg'))).toBe(
        true,
      );
    }
    expect(files).toContain('mob-hamstring-strap-left-2.svg');
    expect(files).toContain('mob-hamstring-strap-right-2.svg');
    expect(files).toContain('act-glute-bridge-2.svg');
    expect(readFileSync(join(folder, 'contact-sheet.pdf'), 'latin1')).toMatch(/^%PDF-1\.\d[\s\S]+%%EOF\s*$/);
    expect(files.filter((file) => !/\.(svg|pdf)$/.test(file))).toEqual([]);
  });

  test('without a folder to write to nothing is done', async () => {
    expect((await figures()).status).toBe(2);
  });

  test('a file in place of the folder is refused in one line', async () => {
    const file = join(temporaryFolder(), 'taken');
    writeFileSync(file, 'here');
    const { status, said } = await figures('--out', file);
    expect(status).toBe(1);
    expect(said).toHaveLength(1);
    expect(said[0]).toMatch(/^--out: expected a folder, found /);
  });
});
