import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { normalShareBelow } from '../../../shared/asymmetry/normal';

describe('the share of a standard normal below z', () => {
  // Reference values to 16 digits, from the complementary error function of the C library.
  test.each([
    [-20, 2.7536241186063314e-89],
    [-7.0710678, 7.687299629545496e-13],
    [-5, 2.866515718791946e-7],
    [-3, 0.0013498980316300957],
    [-1.959963985, 0.02499999997311846],
    [-1, 0.15865525393145707],
    [-0.3, 0.3820885778110474],
    [0, 0.5],
    [0.1, 0.539827837277029],
    [0.5, 0.6914624612740131],
    [1.5, 0.9331927987311419],
    [2.5619, 0.9947949356155256],
    [6, 0.9999999990134123],
    [7.2, 0.9999999999996989],
  ])('%d: %d', (z, share) => {
    expect(Math.abs(normalShareBelow(z) - share)).toBeLessThan(1e-14);
  });

  test.each([
    [-7.5, 3.1908916729108844e-14],
    [-8, 6.220960574271785e-16],
    [-10, 7.619853024160527e-24],
    [-20, 2.7536241186063314e-89],
  ])('far out, at %d, it is %d to seven digits', (z, share) => {
    expect(Math.abs(normalShareBelow(z) / share - 1)).toBeLessThan(1e-7);
  });

  test('is exactly a half at zero, and 0 and 1 at the ends', () => {
    expect(normalShareBelow(0)).toBe(0.5);
    expect(normalShareBelow(Number.NEGATIVE_INFINITY)).toBe(0);
    expect(normalShareBelow(Number.POSITIVE_INFINITY)).toBe(1);
  });

  test('never falls as z grows, stays between 0 and 1, and mirrors around zero', () => {
    const z = fc.double({ min: -45, max: 45, noNaN: true });
    fc.assert(
      fc.property(z, z, (a, b) => {
        const [low, high] = [normalShareBelow(Math.min(a, b)), normalShareBelow(Math.max(a, b))];
        expect(low).toBeLessThanOrEqual(high + 1e-15);
        expect(low).toBeGreaterThanOrEqual(0);
        expect(high).toBeLessThanOrEqual(1);
        expect(normalShareBelow(-a)).toBeCloseTo(1 - normalShareBelow(a), 14);
      }),
    );
  });
});
