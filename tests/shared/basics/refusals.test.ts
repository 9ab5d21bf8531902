import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { foundText, pathText, refusalsOf } from '../../../shared/basics/refusals';

const schema = z.strictObject({
  name: z.string().min(2).max(4).optional(),
  day: z.enum(['mon', 'tue']).optional(),
  count: z.number().int().min(1).max(9).optional(),
  sets: z.array(z.number()).max(1).optional(),
  at: z.string().regex(/^x$/, { error: 'an x' }).optional(),
});

const linesFor = (input: unknown): readonly string[] => {
  const parsed = schema.safeParse(input);
  return parsed.success ? [] : refusalsOf(parsed.error, input);
};

describe('a refusal', () => {
  test.each([
    [{ name: 'a' }, 'name: expected text of at least 2 characters, found "a"'],
    [{ name: 'abcde' }, 'name: expected text of at most 4 characters, found "abcde"'],
    [{ day: 'sun' }, 'day: expected mon | tue, found "sun"'],
    [{ count: 1.5 }, 'count: expected a whole number, found 1.5'],
    [{ count: 0 }, 'count: expected a number of at least 1, found 0'],
    [{ count: Number.POSITIVE_INFINITY }, 'count: expected a number, found Infinity'],
    [{ sets: [1, 2] }, 'sets: expected at most 1 entry, found a list of 2'],
    [{ sets: [null] }, 'sets[0]: expected a number, found null'],
    [{ at: 'y' }, 'at: expected an x, found "y"'],
    [{ other: { a: 1 } }, 'other: expected no key of this name, found an object with a'],
    ['text', '(whole input): expected an object, found "text"'],
    [undefined, '(whole input): expected an object, found nothing'],
  ])('of %j names path, expectation and finding', (input, line) => {
    expect(linesFor(input)).toEqual([line]);
  });

  test('of several keys has a line for each', () => {
    expect(linesFor({ b: 1, c: true })).toEqual([
      'b: expected no key of this name, found 1',
      'c: expected no key of this name, found true',
    ]);
  });

  test('stands on one line and moves no cursor, whatever was found', () => {
    const [line] = linesFor({ 'a\n\u001b[31m\u202e': 'x\r\ny\u2028z\u009b' });
    expect(line).toMatch(/^[\x20-\x7e]+$/);
  });

  test('can hide what was found', () => {
    const parsed = schema.safeParse({ name: 'Ada Example' });
    expect(parsed.success ? [] : refusalsOf(parsed.error, {}, () => 'text')).toEqual([
      'name: expected text of at most 4 characters, found text',
    ]);
  });
});

describe('a found value', () => {
  test.each([
    [undefined, 'nothing'],
    [null, 'null'],
    ['', '""'],
    [[], 'an empty list'],
    [{}, 'an empty object'],
    [{ a: 1, b: 2, c: 3, d: 4 }, 'an object with a, b, c, …'],
    [-0.5, '-0.5'],
    [false, 'false'],
  ])('%j is shown as %s', (value, text) => {
    expect(foundText(value)).toBe(text);
  });

  test('is cut when it is long, but never inside a character', () => {
    expect(foundText('😀'.repeat(100))).toBe(`"${'😀'.repeat(60)}"…`);
    expect(foundText('x'.repeat(60))).toBe(`"${'x'.repeat(60)}"`);
  });

  test('may be nested deeper than the stack is high', () => {
    let deep: unknown = [];
    for (let level = 0; level < 200_000; level += 1) deep = [deep];
    expect(foundText(deep)).toBe('a list of 1');
  });
});

describe('a path', () => {
  test.each([
    [['measurements', 3, 'trials', 0, 'value'], 'measurements[3].trials[0].value'],
    [['client', 'first name'], 'client["first name"]'],
    [[0], '[0]'],
    [['__proto__'], '__proto__'],
    [['a.b'], '["a.b"]'],
    [[], ''],
  ])('%j is written %s', (path, text) => {
    expect(pathText(path)).toBe(text);
  });
});
