import { describe, expect, test } from 'vitest';
import type { Id } from '../../../shared/basics/ids';
import type { Screening } from '../../../shared/screening/screening';
import { firstSideOf } from '../../../shared/screening/side-order';
import { screeningWith } from '../../support/screenings';

/** A trial recorded as the nth of its visit. */
const nth = (place: number, value = 20) => ({
  id: `0193456${place}-89ab-7def-8123-456789abcdef` as Id<'Trial'>,
  value,
});

const visit = (date: string, tests: Parameters<typeof screeningWith>[0] = {}): Screening =>
  screeningWith({ date, ...tests });
const today = screeningWith();

describe('a test whose first side swaps each visit', () => {
  const leftFirst = { tests: { 'sls-eo': { left: [nth(1)], right: [nth(2)] } } };
  const rightFirst = { tests: { 'sls-eo': { left: [nth(2)], right: [nth(1)] } } };

  test.each([
    ['the first visit begins on the left', [], 'left'],
    ['after a visit begun on the left, on the right', [visit('2026-10-01', leftFirst)], 'right'],
    ['after a visit begun on the right, on the left', [visit('2026-10-01', rightFirst)], 'left'],
    [
      'the newest visit counts, in whatever order they come',
      [visit('2026-09-01', leftFirst), visit('2026-10-01', rightFirst)],
      'left',
    ],
    [
      'a visit without the test counts for nothing',
      [visit('2026-10-20'), visit('2026-10-01', leftFirst)],
      'right',
    ],
  ] as const)('%s', (_why, earlier, side) => {
    expect(firstSideOf('sls-eo', today, earlier, 'a')).toBe(side);
  });

  test('stays with the side it was begun with today', () => {
    expect(firstSideOf('sls-eo', screeningWith(rightFirst), [visit('2026-10-01', rightFirst)], 'a')).toBe(
      'right',
    );
  });
});

describe('a test that begins with the lower side', () => {
  test.each([
    [{ left: 18, right: 24 }, 'left'],
    [{ left: 24, right: 18 }, 'right'],
  ] as const)('after %j on the %s', (reps, side) => {
    const before = visit('2026-10-01', { tests: { 'heel-raise': reps } });
    expect(firstSideOf('heel-raise', today, [before], 'a')).toBe(side);
  });

  test('draws a side where none was lower, each about as often, and the same one each time it is asked', () => {
    const equal = visit('2026-10-01', { tests: { 'heel-raise': { left: 20, right: 20 } } });
    const sides = Array.from({ length: 400 }, (_, lot) =>
      firstSideOf('heel-raise', today, [equal], `visit ${lot}`),
    );
    const left = sides.filter((side) => side === 'left').length;
    expect(left).toBeGreaterThan(150);
    expect(left).toBeLessThan(250);
    const again = Array.from({ length: 400 }, (_, lot) =>
      firstSideOf('heel-raise', today, [equal], `visit ${lot}`),
    );
    expect(again).toEqual(sides);
  });
});

test('a test of the whole body has no side to choose', () => {
  expect(firstSideOf('plank-prone', today, [], 'a')).toBe('both');
});
