import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { builtCommandLine, inShell } from '../../support/built-command-line';
import { temporaryFolder } from '../../support/vault';

const PAGE = readFileSync(join(import.meta.dirname, '../../../docs/EXCHANGE.md'), 'utf8');
const CALL = 'npm run -s plumbline --';

const blocks = (language: string): readonly string[] =>
  [...PAGE.matchAll(/^```(\w+)\n([\s\S]*?)^```$/gm)].flatMap(([, name, text = '']) =>
    name === language ? [text] : [],
  );

/** The commands of the page, each with what it is said to print. */
const shown = blocks('console').flatMap((block) =>
  block
    .split(/^\$ /m)
    .slice(1)
    .map((one) => {
      const [command = '', ...printed] = one.trimEnd().split('\n');
      return { command, printed: printed.join('\n') };
    }),
);

/** Whether a text is what is shown, where a line of three dots stands for lines left out. */
const isShown = (text: string, printed: string): boolean => {
  const parts = printed.split(/^…$/m).map((part) => part.trim());
  let at = 0;
  return parts.every((part, index) => {
    const place = text.indexOf(part, at);
    at = place + part.length;
    return place === 0 || (place > 0 && index > 0);
  });
};

let cli: Awaited<ReturnType<typeof builtCommandLine>>;
beforeAll(async () => {
  cli = await builtCommandLine();
}, 120_000);
afterAll(() => cli.drop());

describe('the page about screenings as files', () => {
  test('shows every command', () => {
    const usage = inShell(cli.file, 'plumbline help').out;
    const commands = [...usage.matchAll(/^ {2}(\w+) /gm)].map(([, name]) => name);
    for (const name of commands)
      expect(
        shown.some(({ command }) => command.includes(`${CALL} ${name}`)),
        name,
      ).toBe(true);
    expect(commands.length).toBeGreaterThanOrEqual(5);
  });

  test.each(shown)('$command prints what is shown', ({ command, printed }) => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, 'ada.json'), blocks('json')[0] ?? '');
    const { out, said } = inShell(cli.file, `cd ${folder}; ${command.replace(CALL, 'plumbline')}`);
    const text = `${out}${said}`.trim();
    expect(isShown(text, printed), text).toBe(true);
    if (!printed.includes('…')) expect(text).toBe(printed);
  });
});
