import { describe, expect, test } from 'vitest';
import { effectOf, signedDifference } from '../../../shared/asymmetry/effect';
import { errorOf } from '../../../shared/asymmetry/error-of';
import { sideMethodOf } from '../../../shared/asymmetry/method';
import type { TestId } from '../../../shared/catalogue/tests';

const effect = (test: TestId, left: number, right: number) => {
  const [method, error] = [sideMethodOf(test), errorOf(test)];
  return method && effectOf(left, right, method, [error, error]);
};

describe('a difference on the scale it is judged on', () => {
  test('is in the unit for balance, in logs for strength', () => {
    expect(effect('sls-eo', 20, 30)).toMatchObject({ effect: 10, threshold: 10, scale: 'unit' });
    expect(effect('imtp-sl', 20, 25)?.effect).toBeCloseTo(Math.log(1.25), 12);
    expect(effect('imtp-sl', 20, 25)?.threshold).toBeCloseTo(-Math.log(0.9), 12);
  });

  test('with one side at zero is in the unit, against what the cut allows to lack', () => {
    expect(effect('heel-raise', 0, 20)).toMatchObject({ effect: 20, scale: 'zero-side' });
    expect(effect('heel-raise', 0, 20)?.threshold).toBeCloseTo(2, 12);
  });

  test('is none for grades, which have no error', () => {
    expect(effect('sl-squat', 1, 2)).toBeNull();
  });

  test('is free of the dust of binary fractions and of negative zero', () => {
    expect(signedDifference(9.7, 11.2, 1)).toBe(1.5);
    expect(Object.is(signedDifference(3, 3, -1), 0)).toBe(true);
  });
});
