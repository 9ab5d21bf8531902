import { existsSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { filesBelow, textOf } from './sources';

/** The test that a source file must have: the same path below tests/. */
const testOf = (file: string): string => `tests/${file.replace(/\.ts$/, '.test.ts')}`;

const notAList = (file: string): boolean => !file.endsWith('/index.ts');

const rules = filesBelow('shared/findings/rules', /\.ts$/).filter(notAList);
const migrations = filesBelow('electron/database/migrations', /\/\d{4}-[a-z-]+\.ts$/);

describe('what must never go untested', () => {
  test('the guard found rules and migrations to guard', () => {
    expect(rules.length).toBeGreaterThan(0);
    expect(migrations.length).toBeGreaterThan(0);
  });

  test.each(rules)('%s has a table test', (file) => {
    expect(existsSync(testOf(file)), `${testOf(file)} is missing`).toBe(true);
    expect(textOf(testOf(file))).toMatch(/\btest\.each\b/);
  });

  test.each(migrations)('%s has a test', (file) => {
    expect(existsSync(testOf(file)), `${testOf(file)} is missing`).toBe(true);
  });
});
