import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { run } from '../../../electron/command-line/run';
import { jsonSchemaOf, SCHEMA_NAMES } from '../../../shared/exchange/schemas';
import { example, examplePath } from '../../support/example-screenings';
import { temporaryFolder } from '../../support/vault';

async function* bytes(input: string | Buffer) {
  yield Buffer.from(input);
}

const plumbline = async (args: readonly string[], input: string | Buffer = '') => {
  const out: string[] = [];
  const said: string[] = [];
  const status = await run(args, {
    input: () => bytes(input),
    out: (text) => out.push(text),
    say: (text) => said.push(...text.split('\n')),
  });
  return { status, out: out.join(''), said };
};

const EXAMPLE = examplePath('full-example');
const TEXT = JSON.stringify(example('full-example'));

describe('judging a file', () => {
  test('evaluate and programme agree, and both are JSON', async () => {
    const evaluated = await plumbline(['evaluate', EXAMPLE]);
    const planned = await plumbline(['programme', EXAMPLE]);
    expect(evaluated).toMatchObject({ status: 0, said: [] });
    expect(JSON.parse(planned.out).evaluation).toEqual(JSON.parse(evaluated.out));
    expect(JSON.parse(planned.out).programme.format).toBe('plumbline.programme');
  });

  test.each<[string, Buffer]>([
    ['UTF-8', Buffer.from(TEXT)],
    ['UTF-8 with a mark in front', Buffer.from(`\ufeff${TEXT}`)],
    ['UTF-16 as Windows writes it', Buffer.from(`\ufeff${TEXT}`, 'utf16le')],
    [
      'lines that end as on Windows',
      Buffer.from(JSON.stringify(example('full-example'), null, 2).replaceAll('\n', '\r\n')),
    ],
  ])('%s reads the same', async (_how, input) => {
    expect(await plumbline(['evaluate', '-'], input)).toEqual(await plumbline(['evaluate', EXAMPLE]));
  });

  test('a value past the plausible range is kept and listed, and so is unknown equipment', async () => {
    const { out } = await plumbline(['evaluate', examplePath('check-the-entry')]);
    const paths = JSON.parse(out).warnings.map(({ path }: { path: string }) => path);
    expect(paths).toContain('measurements[0].trials[0].value');
    expect(paths.slice(-2)).toEqual(['training.races[0].date', 'training.equipment[4]']);
  });
});

describe('input that is refused', () => {
  test('one line for each fault, nothing as an answer', async () => {
    const file = example('full-example');
    file.client.flags = ['unicorn'];
    file.measurements[0].trials[0].value = 61;
    const { status, out, said } = await plumbline(['evaluate', '-'], JSON.stringify(file));
    expect({ status, out }).toEqual({ status: 1, out: '' });
    expect(said.map((line) => line.split(': ')[0])).toEqual([
      'client.flags[0]',
      'measurements[0].trials[0].value',
    ]);
  });

  test('a file that is not there, or a folder', async () => {
    const folder = temporaryFolder();
    mkdirSync(join(folder, 'inside'));
    for (const [path, found] of [
      [join(folder, 'none.json'), 'nothing there'],
      [join(folder, 'inside'), 'a folder'],
      [join(folder, 'inside', 'none', '\n'), 'nothing there'],
    ] as const)
      expect(await plumbline(['evaluate', path])).toEqual({
        status: 1,
        out: '',
        said: [`${path.replace('\n', '?')}: expected a file that can be read, found ${found}`],
      });
  });

  test('bytes that are no UTF-8', async () => {
    const file = join(temporaryFolder(), 'sheet.pdf');
    writeFileSync(file, Buffer.from([0x25, 0x50, 0x44, 0x46, 0xff, 0xfe, 0x80]));
    expect((await plumbline(['programme', file])).said).toEqual([
      '(whole input): expected text in UTF-8, found other bytes',
    ]);
  });

  test('a file without end is not read to the end', async () => {
    expect((await plumbline(['evaluate', '/dev/zero'])).said).toEqual([
      '(whole input): expected at most 5 MB, found more',
    ]);
  });

  test('thousands of faults are told up to a point', async () => {
    const measurements = Array.from({ length: 20 }, () => ({ trials: Array.from({ length: 100 }, () => 0) }));
    const { status, said } = await plumbline(['evaluate', '-'], JSON.stringify({ measurements }));
    expect(status).toBe(1);
    expect(said.length).toBe(1001);
    expect(said.at(-1)).toMatch(/^\(whole input\): and \d+ more faults$/);
  });
});

describe('calls that mean nothing', () => {
  test.each([
    [[], 'no command given'],
    [['fly'], 'no command "fly"'],
    [['constructor'], 'no command "constructor"'],
    [['evaluate'], 'expected one FILE, found nothing'],
    [['evaluate', 'a', 'b'], 'expected one FILE, found 2: a b'],
    [['evaluate', '--loud', 'a'], "Unknown option '--loud'"],
    [
      ['catalogue', 'people'],
      'catalogue: expected tests | exercises | rules | targets | sources, found people',
    ],
    [['schema'], 'expected screening | evaluation | programme, found nothing'],
    [['report', 'a', '--out', 'b.pdf'], '--kind: expected client | coach, found nothing'],
    [['report', 'a', '--kind', 'client'], '--out: expected FILE.pdf, found nothing'],
    [
      ['report', 'a', '--kind', 'client', '--out', 'b', '--paper', 'a5'],
      '--paper: expected a4 | letter, found a5',
    ],
    [['report', '--kind', 'client', '--out', 'b'], 'expected one FILE, found nothing'],
  ])('%j ends with 2 and says why and how', async (args, why) => {
    const { status, out, said } = await plumbline(args);
    expect({ status, out }).toEqual({ status: 2, out: '' });
    expect(said.slice(0, 2)).toEqual([why, 'Usage: plumbline COMMAND']);
  });
});

describe('the knowledge', () => {
  const listOf = async (part: string): Promise<{ id: string; [key: string]: unknown }[]> =>
    JSON.parse((await plumbline(['catalogue', part])).out);

  test.each([
    [
      'tests',
      53,
      ['name', 'unit', 'sides', 'hard', 'plausible', 'error', 'asymmetry', 'norms', 'protocol', 'sources'],
    ],
    ['exercises', 80, ['name', 'plainName', 'targets', 'equipment', 'dose', 'steps', 'contraindications']],
    ['rules', 29, ['claim', 'grade', 'sources', 'target', 'triggers', 'ladder']],
    ['targets', 20, ['name', 'plainName', 'region']],
    ['sources', 50, []],
  ])('%s: all of them, each with its id and everything known of it', async (part, atLeast, keys) => {
    const entries = await listOf(part);
    expect(entries.length).toBeGreaterThanOrEqual(atLeast);
    expect(new Set(entries.map(({ id }) => id)).size).toBe(entries.length);
    for (const entry of entries) expect(Object.keys(entry)).toEqual(expect.arrayContaining(['id', ...keys]));
  });

  test('no entry names a source or target that is not listed', async () => {
    const [sources, targets] = [await listOf('sources'), await listOf('targets')].map(
      (list) => new Set(list.map(({ id }) => id)),
    );
    const exercises = await listOf('exercises');
    expect(exercises.flatMap((one) => one.targets as string[]).filter((id) => !targets?.has(id))).toEqual([]);
    const rules = await listOf('rules');
    expect(rules.flatMap((one) => one.sources as string[]).filter((id) => !sources?.has(id))).toEqual([]);
  });

  test.each(SCHEMA_NAMES)('schema %s prints the schema', async (name) => {
    const { out, status } = await plumbline(['schema', name]);
    expect(status).toBe(0);
    expect(JSON.parse(out)).toEqual(jsonSchemaOf(name));
  });
});
