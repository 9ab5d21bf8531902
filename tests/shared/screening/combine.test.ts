import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bestFirst, combineTrials } from '../../../shared/screening/combine';

describe('how trials become a score', () => {
  test.each([
    { how: 'best', of: 3, better: 'higher', values: [31.2, 38.4, 36], score: 38.4 },
    { how: 'best', of: 3, better: 'lower', values: [1.95, 1.8, 2.1], score: 1.8 },
    { how: 'best', of: 3, better: 'higher', values: [31.2], score: 31.2 },
    { how: 'best', of: 3, better: 'higher', values: [1, 2, 3, 9], score: 9 },
    { how: 'mean', of: 3, better: 'higher', values: [9, 10, 11], score: 10 },
    { how: 'mean', of: 3, better: 'higher', values: [9, 10], score: 9.5 },
    { how: 'mean', of: 2, better: 'lower', values: [10, 20, 30], score: 20 },
    { how: 'mean-of-best', of: 3, better: 'higher', values: [60, 62, 64, 50], score: 62 },
    { how: 'mean-of-best', of: 3, better: 'higher', values: [60, 62], score: 61 },
    { how: 'worst', of: 5, better: 'higher', values: [3, 2, 1, 3], score: 1 },
    { how: 'worst', of: 5, better: 'lower', values: [0, 4, 2], score: 4 },
    { how: 'best', of: 3, better: 'target', values: [4, 8], score: 6 },
  ] as const)('$how of $of, $better is better: $values give $score', ({ how, of, better, values, score }) => {
    expect(combineTrials(values, { how, of }, better)).toBe(score);
  });

  test('no trial, no score', () => {
    expect(combineTrials([], { how: 'mean', of: 3 }, 'higher')).toBeNull();
  });

  test('the order of the trials does not matter, to the last digit', () => {
    const trials = fc.array(fc.double({ min: -500, max: 500, noNaN: true }), { minLength: 1, maxLength: 8 });
    const combine = fc.constantFrom(
      { how: 'best', of: 3 } as const,
      { how: 'mean', of: 3 } as const,
      { how: 'mean-of-best', of: 3 } as const,
      { how: 'worst', of: 3 } as const,
    );
    const better = fc.constantFrom('higher' as const, 'lower' as const, 'target' as const, 'none' as const);
    fc.assert(
      fc.property(trials, combine, better, (values, how, direction) => {
        const shuffled = values.toSorted((a, b) => Math.sin(a * 99) - Math.sin(b * 99));
        expect(combineTrials(shuffled, how, direction)).toBe(combineTrials(values, how, direction));
      }),
    );
  });

  test('the trials themselves are left as they were', () => {
    const values = [1, 3, 2];
    expect(bestFirst(values, 'higher')).toEqual([3, 2, 1]);
    expect(values).toEqual([1, 3, 2]);
  });
});
