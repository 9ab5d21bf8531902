import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  betterSideOf,
  bilateralIndex1,
  bilateralIndex2,
  bilateralIndexOfJumps,
  bilateralStrengthAsymmetry,
  injuryLsi,
  limbSymmetryIndex,
  logRatio,
  percentageDifference,
  percentOfLogRatio,
  symmetryAngle,
  symmetryIndex,
} from '../../../shared/asymmetry/indices';

const positive = fc.double({ min: 0.01, max: 1000, noNaN: true });

describe('the better side', () => {
  test.each([
    { left: 10, right: 12, better: 'higher', side: 'right' },
    { left: 10, right: 12, better: 'lower', side: 'left' },
    { left: 12, right: 10, better: 'lower', side: 'right' },
    { left: -5, right: -2, better: 'higher', side: 'right' },
    { left: 10, right: 12, better: 'target', side: 'right' },
    { left: 10, right: 12, better: 'none', side: 'right' },
    { left: 10, right: 10, better: 'lower', side: 'equal' },
  ] as const)('$left and $right, $better is better: $side', ({ left, right, better, side }) => {
    expect(betterSideOf(left, right, better)).toBe(side);
  });
});

describe('indices at zero', () => {
  test('one side at zero is all of the difference there can be', () => {
    expect(limbSymmetryIndex(0, 20)).toBe(0);
    expect(percentageDifference(0, 20, 'higher')).toBe(100);
    expect(percentageDifference(20, 0, 'higher')).toBe(-100);
    expect(percentageDifference(0, 20, 'lower')).toBe(-100);
    expect(symmetryIndex(20, 0)).toBe(-200);
    expect(symmetryAngle(20, 0)).toBe(-50);
    expect(logRatio(0, 20)).toBeNull();
    expect(injuryLsi(0, 20, 'higher')).toBe(0);
    expect(injuryLsi(20, 0, 'higher')).toBeNull();
    expect(bilateralIndex1(0, 20)).toBe(-100);
  });

  test('two zeros are no ratio', () => {
    expect(bilateralIndex1(0, 0)).toBeNull();
    expect(bilateralStrengthAsymmetry(0, 0)).toBeNull();
    expect(injuryLsi(0, 0, 'lower')).toBeNull();
  });

  test('a negative score is no ratio', () => {
    expect(limbSymmetryIndex(-3, 10)).toBeNull();
    expect(percentageDifference(-3, 10, 'higher')).toBeNull();
    expect(symmetryIndex(3, -10)).toBeNull();
    expect(logRatio(-3, 10)).toBeNull();
  });

  test('equal sides differ by a plain zero, not a negative one', () => {
    expect(Object.is(percentageDifference(10, 10, 'lower'), 0)).toBe(true);
    expect(symmetryAngle(10, 10)).toBe(0);
  });
});

describe('indices', () => {
  test('an injured side may be the better one, and times are turned round', () => {
    expect(injuryLsi(140, 100, 'higher')).toBeCloseTo(140, 9);
    expect(injuryLsi(2, 1.8, 'lower')).toBeCloseTo(90, 9);
  });

  test('a symmetry angle of a negative ratio is brought back by half a turn', () => {
    expect(symmetryAngle(-10, 10)).toBeCloseTo(100, 9);
    expect(symmetryAngle(10, -10)).toBeCloseTo(-100, 9);
    expect(symmetryAngle(-1, -1)).toBeCloseTo(0, 9);
  });

  test('jumps are averaged before they are compared', () => {
    expect(bilateralIndexOfJumps([760, 780], [820, 800])).toBeCloseTo((100 * 40) / 1580, 12);
    expect(bilateralIndexOfJumps([], [820])).toBeNull();
  });

  test('swapping sides turns the sign and nothing else', () => {
    fc.assert(
      fc.property(positive, positive, (left, right) => {
        for (const index of [symmetryIndex, symmetryAngle, logRatio, bilateralIndex1])
          expect(index(right, left)).toBeCloseTo(-(index(left, right) ?? Number.NaN), 9);
        expect(limbSymmetryIndex(right, left)).toBe(limbSymmetryIndex(left, right));
        for (const better of ['higher', 'lower'] as const)
          expect(percentageDifference(right, left, better)).toBeCloseTo(
            -(percentageDifference(left, right, better) ?? Number.NaN),
            9,
          );
      }),
    );
  });

  test('a stronger client with the same shape has the same indices', () => {
    fc.assert(
      fc.property(positive, positive, fc.double({ min: 0.1, max: 10, noNaN: true }), (left, right, times) => {
        for (const index of [limbSymmetryIndex, symmetryIndex, symmetryAngle, logRatio, bilateralIndex1])
          expect(index(left * times, right * times)).toBeCloseTo(index(left, right) ?? Number.NaN, 8);
      }),
    );
  });

  test('a log ratio turns back into the percentage it came from', () => {
    fc.assert(
      fc.property(positive, positive, (left, right) => {
        const percent = percentOfLogRatio(logRatio(left, right) ?? Number.NaN);
        expect(percent / (100 * (right / left - 1) || 1)).toBeCloseTo(right === left ? 0 : 1, 6);
      }),
    );
  });
});

describe('indices at their edges', () => {
  test('two zeros, or a side without a jump, have no index', () => {
    expect(bilateralIndex2(0, 0)).toBeNull();
    expect(bilateralStrengthAsymmetry(0, 0)).toBeNull();
    expect(bilateralIndexOfJumps([300], [])).toBeNull();
    expect(bilateralIndexOfJumps([], [300])).toBeNull();
  });

  test('what the poorer side lacks is a share of the better', () => {
    expect(bilateralStrengthAsymmetry(80, 100)).toBeCloseTo(20, 12);
    expect(bilateralStrengthAsymmetry(100, 80)).toBeCloseTo(20, 12);
  });

  test('jumps are averaged first, however many there are', () => {
    expect(bilateralIndexOfJumps([300], [290, 310])).toBeCloseTo(0, 12);
    expect(bilateralIndexOfJumps([100, 100], [150])).toBeCloseTo(20, 12);
  });

  test('an injured side below zero has no index', () => {
    expect(injuryLsi(-1, 10, 'higher')).toBeNull();
  });

  test('a log ratio needs both sides above zero', () => {
    expect(logRatio(0, 1)).toBeNull();
    expect(logRatio(1, 0)).toBeNull();
  });

  test('an angle of sides with opposite signs is turned back by half a circle', () => {
    expect(symmetryAngle(1, -2)).toBeCloseTo((100 * (45 + (Math.atan(0.5) * 180) / Math.PI)) / 90, 9);
    expect(symmetryAngle(-2, 1)).toBeCloseTo((100 * (45 + (Math.atan(2) * 180) / Math.PI - 180)) / 90, 9);
  });
});
