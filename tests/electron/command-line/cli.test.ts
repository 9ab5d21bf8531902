import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { builtCommandLine, inShell } from '../../support/built-command-line';
import { examplePath } from '../../support/example-screenings';
import { temporaryFolder } from '../../support/vault';

let cli: Awaited<ReturnType<typeof builtCommandLine>>;
beforeAll(async () => {
  cli = await builtCommandLine();
}, 120_000);
afterAll(() => cli.drop());

const shell = (command: string, input?: string) => inShell(cli.file, command, input);
const EXAMPLE = examplePath('full-example');
const STACK = /^\s+at |node:internal|\.js:\d+/m;

describe('the command line in a shell', () => {
  test('prints an evaluation and nothing else', () => {
    const { out, said, status } = shell(`plumbline evaluate ${EXAMPLE}`);
    expect(JSON.parse(out)).toMatchObject({ format: 'plumbline.evaluation', version: 1 });
    expect(out.endsWith('}\n')).toBe(true);
    expect({ said, status }).toEqual({ said: '', status: 0 });
  });

  test('reads standard input', () => {
    const { out } = shell('plumbline programme -', readFileSync(EXAMPLE, 'utf8'));
    expect(Object.keys(JSON.parse(out))).toEqual(['evaluation', 'programme']);
    expect(shell('plumbline evaluate - <&-')).toMatchObject({ out: '', status: 1 });
  });

  test('ends quietly when the reader has had enough', () => {
    expect(shell('set -o pipefail; plumbline catalogue tests | head -1')).toEqual({
      out: '[\n',
      said: '',
      status: 0,
    });
  });

  test('says so when the answer could not be written', () => {
    expect(shell('plumbline catalogue tests > /dev/full')).toEqual({
      out: '',
      said: 'standard output: expected a place that can be written, found no space left on the disk\n',
      status: 1,
    });
  });

  test.each([
    ['deep nesting', '['.repeat(3_000_000)],
    ['deep nesting where a value belongs', `{"format":${'['.repeat(90)}${']'.repeat(90)}}`],
    ['six megabytes', JSON.stringify({ note: 'x'.repeat(6_000_000) })],
    ['bytes that are no text', '\u0000\u0001\u0002'],
    ['nothing', ''],
    [
      'names that JavaScript gives a meaning',
      '{"__proto__":{"format":"plumbline.screening"},"constructor":1}',
    ],
  ])('%s as input is refused in lines, without a stack', (_what, input) => {
    const { out, said, status } = shell('plumbline evaluate -', input);
    expect({ out, status }).toEqual({ out: '', status: 1 });
    expect(said).not.toMatch(STACK);
    for (const line of said.trimEnd().split('\n')) expect(line).toMatch(/^[^:]+: expected .+, found .+$/);
  });

  test('a call that means nothing shows how to call it, and ends with 2', () => {
    const { out, said, status } = shell('plumbline evaluate');
    expect({ out, status }).toEqual({ out: '', status: 2 });
    expect(said).toMatch(/^expected one FILE, found nothing\nUsage: plumbline COMMAND\n/);
    expect(shell('plumbline help')).toMatchObject({ said: '', status: 0 });
  });
});

describe('a report from a shell', () => {
  test('is the same file whenever and wherever it is written', () => {
    const folder = temporaryFolder();
    const write = (name: string, before = '') =>
      shell(`${before} plumbline report ${EXAMPLE} --kind client --out ${join(folder, name)}`);
    expect(write('one.pdf')).toEqual({ out: '', said: '', status: 0 });
    expect(write('two.pdf', 'export TZ=Pacific/Kiritimati LANG=de_DE.UTF-8;').status).toBe(0);
    const [one, two] = ['one.pdf', 'two.pdf'].map((name) => readFileSync(join(folder, name)));
    expect(one?.subarray(0, 5).toString()).toBe('%PDF-');
    expect(two?.equals(one ?? Buffer.alloc(0))).toBe(true);
    expect(readdirSync(folder).sort()).toEqual(['one.pdf', 'two.pdf']);
  });

  /** A disk of its own with no room for a report, or null where none can be mounted. */
  const fullDisk = (folder: string): string | null => {
    try {
      execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=16k', 'tmpfs', folder], { stdio: 'ignore' });
    } catch {
      return null;
    }
    onTestFinished(() => {
      execFileSync('umount', ['-l', folder]);
    });
    return folder;
  };

  test('on a full disk is refused, keeps what was there, and leaves nothing half', (context) => {
    const disk = fullDisk(temporaryFolder());
    if (!disk) return context.skip('only root may mount a small disk here');
    const file = join(disk, 'sheet.pdf');
    writeFileSync(file, 'the sheet of last time');
    expect(shell(`plumbline report ${EXAMPLE} --kind coach --out ${file}`)).toEqual({
      out: '',
      said: `--out: expected a place that can be written, found no space left on the disk at ${file}\n`,
      status: 1,
    });
    expect(readFileSync(file, 'utf8')).toBe('the sheet of last time');
    expect(readdirSync(disk)).toEqual(['sheet.pdf']);
  });

  test('in a folder that may only be read is refused in one line', (context) => {
    const open = temporaryFolder();
    chmodSync(open, 0o755);
    const folder = join(open, 'locked');
    mkdirSync(folder);
    chmodSync(folder, 0o555);
    const own = process.getuid?.() === 0 ? 'runuser -u nobody --' : 'env';
    const file = join(folder, 'sheet.pdf');
    const readable = join(open, 'ada.json');
    writeFileSync(readable, readFileSync(EXAMPLE));
    const { said, status } = shell(
      `${own} "${process.execPath}" "${cli.file}" report ${readable} --kind coach --out ${file}`,
    );
    if (/runuser|Permission denied/.test(said) || status === 126)
      return context.skip('no other user may run this');
    expect(status).toBe(1);
    expect(said).toBe(`--out: expected a place that can be written, found no permission at ${file}\n`);
  });
});
