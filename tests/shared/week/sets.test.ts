import { describe, expect, test } from 'vitest';
import { deloadSets, taperedSets } from '../../../shared/week/sets';
import type { Demand } from '../../../shared/week/week';

const blocks = (...list: readonly (readonly [Demand, number])[]) =>
  list.map(([demand, day]) => ({ demand, day, sets: 9 }));
const targetOn = (...days: readonly number[]) => days.map((day) => ({ day, target: true, recoverDays: 2 }));
const USUAL = 27;

describe('sets before a target race', () => {
  test('H and M share half of the usual 27, the earliest takes what is left over, L keeps its 9', () => {
    expect(taperedSets(blocks(['H', 1], ['M', 2], ['L', 3]), targetOn(6), USUAL)).toEqual([7, 6, 9]);
  });

  test('a single block keeps its 9', () => {
    expect(taperedSets(blocks(['M', 2]), targetOn(6), USUAL)).toEqual([9]);
  });

  test('the budget spans the border of weeks, and blocks outside the 7 days keep their sets', () => {
    expect(taperedSets(blocks(['H', 1], ['H', 3], ['M', 7]), targetOn(9), USUAL)).toEqual([9, 7, 6]);
  });

  test('any other race takes nothing away', () => {
    const other = [{ day: 6, target: false, recoverDays: 2 }];
    expect(taperedSets(blocks(['H', 1], ['M', 2]), other, USUAL)).toEqual([9, 9]);
  });

  test('two target races close together keep within the budget of each', () => {
    const all = blocks(['H', 0], ['M', 2], ['M', 5]);
    const [first = 0, second = 0, third = 0] = taperedSets(all, targetOn(4, 8), USUAL);
    expect(first + second).toBeLessThanOrEqual(13);
    expect(second + third).toBeLessThanOrEqual(13);
  });

  test('a layout with one block a week keeps 4 of 9 sets', () => {
    expect(taperedSets(blocks(['H', 1]), targetOn(6), 9)).toEqual([4]);
  });
});

test.each([
  [9, 5],
  [5, 3],
  [3, 1],
  [2, 1],
  [1, 1],
  [0, 0],
])('the lighter week turns %i sets into %i', (sets, fewer) => {
  expect(deloadSets(sets)).toBe(fewer);
});
