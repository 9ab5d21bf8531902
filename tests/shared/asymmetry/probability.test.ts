import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import * as probability from '../../../shared/asymmetry/probability';

const difference = fc.double({ min: -50, max: 50, noNaN: true });
const size = fc.double({ min: 0.01, max: 30, noNaN: true });

describe('probabilities of a side difference', () => {
  test('beyond, opposite and trivial share out all there is', () => {
    fc.assert(
      fc.property(difference, size, size, (D, se, delta) => {
        const parts = [
          probability.pBeyond(D, se, delta),
          probability.pOpposite(D, se, delta),
          probability.pTrivial(D, se, delta),
        ];
        expect(parts.reduce((sum, part) => sum + part, 0)).toBeCloseTo(1, 12);
        for (const part of parts) expect(part).toBeGreaterThanOrEqual(0);
      }),
    );
  });

  test('shrinking towards no difference never makes it surer', () => {
    fc.assert(
      fc.property(difference, size, size, (D, se, delta) => {
        const beyond = probability.pBeyond(D, se, delta);
        const shrunk = probability.pBeyondShrunk(D, se, delta);
        if (beyond >= 0.5) expect(shrunk).toBeLessThanOrEqual(beyond + 1e-12);
      }),
    );
  });

  test('exactly as large as delta is an even chance', () => {
    expect(probability.pBeyond(10, 3, 10)).toBe(0.5);
    expect(probability.pBeyond(-10, 3, 10)).toBe(0.5);
  });

  test('an LSI exactly at the cut is an even chance', () => {
    expect(probability.pBelowLsi(18, 20, 0.1, 90)).toBe(0.5);
    expect(probability.pBelowLsi(20, 18, 0.1, 90)).toBe(0.5);
    expect(probability.pBelowLsi(0, 18, 0.1, 90)).toBeNull();
  });

  test('without error everything is certain, and no difference favours nobody', () => {
    expect(probability.pDirection(3, 0)).toBe(1);
    expect(probability.pDirection(0, 0)).toBe(0.5);
    expect(probability.pBeyond(3, 0, 5)).toBe(0);
    expect(probability.pBeyondShrunk(3, 0, 5, 0)).toBe(0);
    expect(probability.shrunk(3, 0, 0)).toEqual({ weight: 0, mean: 0, sd: 0 });
  });

  test('a score just at a cut is as likely above as below', () => {
    expect(probability.pLow(8, 8, 1)).toBe(0.5);
    expect(probability.pLow(7, 8, 0.5)).toBe(probability.pHigh(9, 8, 0.5));
  });
});

describe('several sessions', () => {
  test('two of one error are a root of two surer', () => {
    const sessions = [
      { mean: 2, standardError: 1 },
      { mean: 4, standardError: 1 },
    ];
    expect(probability.pooled(sessions)).toEqual({ mean: 3, standardError: Math.SQRT1_2 });
    expect(probability.pooled([])).toBeNull();
  });

  test('two sessions agree half of the time by chance', () => {
    expect(probability.pSameDirectionTwice(0.5)).toBe(0.5);
    expect(probability.pSameDirectionTwice(1)).toBe(1);
  });
});

describe('what differences are expected', () => {
  test('true differences are what is seen less what error explains', () => {
    expect(probability.tauOf([3, -3, 3, -3], 1)).toBeCloseTo(Math.sqrt(12 - 1), 12);
    expect(probability.tauOf([1, -1, 1], 5)).toBe(0);
    expect(probability.tauOf([3], 1)).toBeNull();
  });

  test('a symmetric client passes the size of one side’s error about half of the time', () => {
    expect(probability.pBeyondWithoutAsymmetry(1, Math.SQRT2)).toBeCloseTo(0.4795, 4);
    expect(probability.pBeyondWithoutAsymmetry(1, Math.SQRT2 / Math.sqrt(3))).toBeCloseTo(0.2207, 4);
  });

  test('no change at all is no evidence either way', () => {
    expect(probability.reliableChange(20, 20, 0)).toEqual({ rci: 0, pImproved: 0.5, pByChance: 1 });
  });
});

describe('how much a coach’s clients differ', () => {
  test('is what is left of the spread when error is taken out', () => {
    expect(probability.tauOf([8, 12], 1)).toBeCloseTo(Math.sqrt(7), 12);
    expect(probability.tauOf([-3, 1, 5], 2)).toBeCloseTo(Math.sqrt(12), 12);
    expect(probability.tauOf([8, 12], 3)).toBe(0);
    expect(probability.tauOf([8], 1)).toBeNull();
  });
});

test('a ratio with either side at zero has no probability', () => {
  expect(probability.pBelowLsi(1, 0, 0.1, 90)).toBeNull();
  expect(probability.pBelowLsi(0, 1, 0.1, 90)).toBeNull();
});
