import { join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { bin } from '../../scripts/setup/places.mjs';
import { attempt } from '../../scripts/setup/run.mjs';
import { plantForTest } from './planted';

/** The compiler checks its own library each time; on a busy machine that takes longer than a test may. */
const COMPILER = 120_000;

/** What the type checker says of one file under one of the projects' own settings. */
function typeErrors(project: string, code: string): string {
  const tsconfig = JSON.stringify({ extends: resolve(project, 'tsconfig.json'), include: ['*.ts'] });
  const tree = plantForTest({ 'planted.ts': code, 'tsconfig.json': tsconfig });
  return attempt(bin('tsc'), ['-p', tree, '--composite', 'false', '--tsBuildInfoFile', 'null']).output;
}

/** What the linter says of one file under the project's own rules. */
function lintErrors(code: string, file = 'shared/planted.ts'): string {
  const tree = plantForTest({ [file]: code });
  return attempt(bin('biome'), ['lint', '--colors=off', '--vcs-enabled=false', join(tree, file)]).output;
}

describe('the types are strict', () => {
  test.each([
    ['shared', 'export const here = process.platform;', 'TS2591'],
    ['shared', 'export const here = window.location;', 'TS2304'],
    ['shared', "import { join } from 'node:path';\nexport const j = join;", 'TS2591'],
    ['shared', 'export const grouped = Object.groupBy([1], String);', 'TS2550'],
    ['electron', 'export const grouped = new Set([1]).union(new Set([2]));', 'TS2550'],
    ['electron', 'export const here = document.title;', 'TS2584'],
    ['renderer', 'export const here = process.platform;', 'TS2591'],
    ['shared', 'export const first = (list: readonly string[]): string => list[0];', 'TS2322'],
    ['shared', 'export const one: { a?: number } = { a: undefined };', 'TS2375'],
    ['shared', 'export function f(): number { const unused = 1; return 2; }', 'TS6133'],
  ])('%s refuses: %s', { timeout: COMPILER }, (project, code, error) => {
    expect(typeErrors(project, code)).toContain(error);
  });

  test('a file without faults passes', { timeout: COMPILER }, () => {
    expect(typeErrors('shared', 'export const doubled = (n: number): number => 2 * n;')).toBe('');
  });
});

describe('the linter is strict', () => {
  const lines = (count: number): string =>
    Array.from({ length: count }, (_, n) => `export const v${n} = ${n};`).join('\n');
  const statements = (count: number): string =>
    `export function f(n: number): number {\nlet sum = n;\n${'sum += 1;\n'.repeat(count)}return sum;\n}`;

  test.each([
    ['any', 'export const a = (x: any) => x;', 'noExplicitAny'],
    ['a non-null assertion', 'export const a = (x: string | null) => x!;', 'noNonNullAssertion'],
    ['a file of 251 lines', lines(251), 'noExcessiveLinesPerFile'],
    ['a function of 64 lines', statements(60), 'noExcessiveLinesPerFunction'],
    ['a barrel', "export * from './other';", 'noReExportAll'],
    ['talk on the console', "console.log('here');", 'noConsole'],
    ['a type imported as a value', "import { A } from './a';\nexport type B = A;", 'useImportType'],
  ])('%s is refused', (_what, code, rule) => {
    expect(lintErrors(code)).toContain(rule);
  });

  test('a file without faults passes', () => {
    expect(lintErrors('export const doubled = (n: number): number => 2 * n;')).toContain('No fixes applied');
  });
});
