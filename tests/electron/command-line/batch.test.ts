import { copyFileSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { run } from '../../../electron/command-line/run';
import { examplePath } from '../../support/example-screenings';
import { readText } from '../../support/pdf-text';
import { temporaryFolder } from '../../support/vault';

async function batch(args: readonly string[]) {
  const said: string[] = [];
  const status = await run(['batch', ...args], {
    input: () => (async function* () {})(),
    out: () => expect.fail('a batch has no answer but its files'),
    say: (text) => said.push(text),
  });
  return { status, said: said.join('\n') };
}

function folderWith(files: Readonly<Record<string, string>>): string {
  const folder = join(temporaryFolder(), 'in');
  mkdirSync(folder);
  for (const [name, text] of Object.entries(files)) {
    if (text.startsWith('{') || text === '') writeFileSync(join(folder, name), text);
    else copyFileSync(examplePath(text), join(folder, name));
  }
  return folder;
}

describe('a batch', () => {
  test('makes a sheet of every screening and a summary, and goes on after a bad file', async () => {
    const folder = folderWith({
      'ada.json': 'full-example',
      'bad.json': '{ "format": 7 }',
      'empty.json': '',
      'notes.txt': '',
      'zoe.JSON': 'smallest',
    });
    const out = join(folder, '../out');
    const { status, said } = await batch([folder, '--out', out]);
    expect(status).toBe(1);
    expect(said).toMatch(/^bad\.json: format: expected /mu);
    expect(said).toMatch(/^empty\.json: /mu);
    expect(said).not.toMatch(/^ada|^zoe|^\s+at /mu);
    expect(readdirSync(out).toSorted()).toEqual(['ada.pdf', 'squad-summary.pdf', 'zoe.pdf']);
    expect(readText(readFileSync(join(out, 'squad-summary.pdf')))).toContain('2 people');
  });

  test('gives the same bytes each time, and 0 when all is well', async () => {
    const folder = folderWith({ 'ada.json': 'full-example', 'bo.json': 'nothing-stands-out' });
    const made = async (out: string) => {
      expect(await batch([folder, '--out', join(folder, out), '--mono', '--compact'])).toEqual({
        status: 0,
        said: '',
      });
      return readdirSync(join(folder, out)).map((name) => readFileSync(join(folder, out, name), 'latin1'));
    };
    expect(await made('one')).toEqual(await made('two'));
  });

  test.each([
    [[], 2, /expected one FOLDER/u],
    [['x'], 2, /--out: expected FOLDER/u],
    [['/nowhere/at/all', '--out', '/tmp'], 1, /expected a folder that can be read, found nothing there/u],
  ])('%j is refused with words', async (args, status, words) => {
    const answered = await batch(args);
    expect(answered.status).toBe(status);
    expect(answered.said).toMatch(words);
  });

  test('of a folder without screenings says so', async () => {
    const folder = folderWith({ 'notes.txt': '' });
    expect(await batch([folder, '--out', folder])).toMatchObject({ status: 1 });
  });
});
