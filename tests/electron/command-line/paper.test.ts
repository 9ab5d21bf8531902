import {
  existsSync,
  linkSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { run } from '../../../electron/command-line/run';
import { example, examplePath } from '../../support/example-screenings';
import { validFiles } from '../../support/screening-files';
import { temporaryFolder } from '../../support/vault';

async function* bytes(input: string) {
  yield Buffer.from(input);
}

const report = async (
  out: string,
  more: readonly string[] = [],
  file = examplePath('full-example'),
  input = '',
) => {
  const said: string[] = [];
  const status = await run(['report', file, '--out', out, '--kind', 'client', ...more], {
    input: () => bytes(input),
    out: () => expect.fail('a report has no answer but the file'),
    say: (text) => said.push(text),
  });
  return { status, said };
};

describe('writing a report', () => {
  test('every choice gives a PDF of its own', async () => {
    const folder = temporaryFolder();
    const choices = [[], ['--kind', 'coach'], ['--paper', 'letter'], ['--large'], ['--compact'], ['--mono']];
    const files = await Promise.all(
      choices.map(async (choice, index) => {
        const file = join(folder, `${index}.pdf`);
        expect(await report(file, choice)).toEqual({ status: 0, said: [] });
        return readFileSync(file, 'latin1');
      }),
    );
    expect(new Set(files).size).toBe(choices.length);
    for (const file of files) expect(file).toMatch(/^%PDF-1\.\d[\s\S]+%%EOF\s*$/);
  });

  test.each(['smallest', 'nothing-stands-out', 'stopped', 'every-test', 'check-the-entry'])(
    'the example "%s" can be put on paper for client and coach',
    async (name) => {
      const file = join(temporaryFolder(), 'report.pdf');
      expect(await report(file, [], examplePath(name))).toEqual({ status: 0, said: [] });
      expect(await report(file, ['--kind', 'coach'], examplePath(name))).toEqual({ status: 0, said: [] });
    },
  );

  test('any screening inside the limits can be put on paper', async () => {
    const file = join(temporaryFolder(), 'report.pdf');
    const kinds = fc.constantFrom('client', 'coach');
    await fc.assert(
      fc.asyncProperty(validFiles, kinds, async (screening, kind) => {
        const written = await report(file, ['--kind', kind], '-', JSON.stringify(screening));
        expect(written).toEqual({ status: 0, said: [] });
      }),
      { numRuns: 20 },
    );
  });

  test('an older report of that name is replaced, through a link as well', async () => {
    const folder = temporaryFolder();
    mkdirSync(join(folder, 'sheets'));
    const real = join(folder, 'sheets', 'sheet.pdf');
    writeFileSync(real, 'old');
    symlinkSync(real, join(folder, 'link.pdf'));
    expect((await report(join(folder, 'link.pdf'))).status).toBe(0);
    expect(readFileSync(real, 'latin1').slice(0, 5)).toBe('%PDF-');
    expect(readdirSync(join(folder, 'sheets'))).toEqual(['sheet.pdf']);
  });

  test('the screening itself is never overwritten, under whatever name', async () => {
    const folder = temporaryFolder();
    const screening = join(folder, 'ada.json');
    writeFileSync(screening, JSON.stringify(example('full-example')));
    linkSync(screening, join(folder, 'same.json'));
    for (const out of [screening, join(folder, 'same.json')]) {
      const { status, said } = await report(out, [], screening);
      expect(status).toBe(1);
      expect(said).toEqual([`--out: expected another file than the one read, found ${out}`]);
    }
    expect(JSON.parse(readFileSync(screening, 'utf8'))).toEqual(example('full-example'));
  });

  test('a folder, a device or a missing folder is refused in one line', async () => {
    const folder = temporaryFolder();
    for (const [out, line] of [
      [folder, `--out: expected a file, found a folder at ${folder}`],
      ['/dev/null', '--out: expected a file, found a device at /dev/null'],
      [
        join(folder, 'none', 'sheet.pdf'),
        `--out: expected a file in a folder that is there, found no folder ${join(folder, 'none')}`,
      ],
      [
        '/proc/sheet.pdf',
        '--out: expected a place that can be written, found nothing there at /proc/sheet.pdf',
      ],
    ] as const)
      expect(await report(out)).toEqual({ status: 1, said: [line] });
  });

  test('is large or compact, not both', async () => {
    const file = join(temporaryFolder(), 'sheet.pdf');
    const { status, said } = await report(file, ['--large', '--compact']);
    expect(status).toBe(2);
    expect(said[0]).toBe('--large or --compact: expected one of them, found both');
    expect(existsSync(file)).toBe(false);
  });

  test('a screening that is refused leaves no file', async () => {
    const file = join(temporaryFolder(), 'sheet.pdf');
    expect(await report(file, [], '-', '{}')).toMatchObject({ status: 1 });
    expect(existsSync(file)).toBe(false);
  });
});
