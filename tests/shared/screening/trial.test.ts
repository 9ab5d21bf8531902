import { describe, expect, test } from 'vitest';
import { counts, worstPainOf } from '../../../shared/screening/trial';

describe('which trials count', () => {
  test.each([
    { trial: { value: 31.2 }, counted: true },
    { trial: { value: 0 }, counted: true },
    { trial: { value: 31.2, practice: false }, counted: true },
    { trial: { value: 31.2, pain: 9 }, counted: true },
    { trial: { value: 31.2, practice: true }, counted: false },
    { trial: { value: 31.2, void: 'foot touched' }, counted: false },
    { trial: { value: Number.NaN }, counted: false },
    { trial: { value: Number.POSITIVE_INFINITY }, counted: false },
    { trial: { value: -1e300 }, counted: false },
  ])('$trial counts: $counted', ({ trial, counted }) => {
    expect(counts(trial)).toBe(counted);
  });
});

describe('the worst pain of a test', () => {
  test('is the highest noted, also in practice and void trials', () => {
    const trials = [
      { value: 1, pain: 2 },
      { value: 1, pain: 5, void: 'stopped' },
      { value: 1, pain: 3, practice: true },
    ];
    expect(worstPainOf({ trials })).toBe(5);
  });

  test('is unknown when nobody noted any, and 0 when 0 was noted', () => {
    expect(worstPainOf({ trials: [{ value: 1 }] })).toBeNull();
    expect(worstPainOf({ trials: [{ value: 1, pain: 0 }] })).toBe(0);
  });
});
