import { describe, expect, test } from 'vitest';
import { effectOf, signedDifference } from '../../../shared/asymmetry/effect';
import { errorOf, type ScoreError } from '../../../shared/asymmetry/error-of';
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

describe('which way a difference points', () => {
  test.each([
    { id: 'imtp-sl', left: 20, right: 25, effect: Math.log(1.25), why: 'the right side is stronger' },
    { id: 'imtp-sl', left: 25, right: 20, effect: -Math.log(1.25), why: 'the left side is stronger' },
    { id: 'hop-6m', left: 2, right: 2.5, effect: -Math.log(1.25), why: 'the right leg takes longer' },
    { id: 'hop-6m', left: 2.5, right: 2, effect: Math.log(1.25), why: 'the right leg is quicker' },
  ] as const)('$id $left and $right: $why', ({ id, left, right, effect: expected }) => {
    const found = effect(id, left, right);
    expect(found?.effect).toBeCloseTo(expected, 12);
    expect(found?.scale).toBe('log');
  });

  test('equal strengths differ by a plain zero', () => {
    expect(effect('imtp-sl', 20, 20)?.effect).toBe(0);
    expect(effect('hop-6m', 2, 2)?.effect).toBe(0);
  });
});

describe('no difference can be judged', () => {
  const between = (id: TestId, errors: readonly [ScoreError, ScoreError], left = 10, right = 20) => {
    const method = sideMethodOf(id);
    return method && effectOf(left, right, method, errors);
  };
  const [grades, reach, pull] = [errorOf('sl-squat'), errorOf('wblt-cm'), errorOf('imtp-sl')];
  const withSem = (sem: number): ScoreError => ({ ...reach, kind: 'sem', sem });

  test('with an error known on one side only', () => {
    expect(between('wblt-cm', [reach, grades])).toBeNull();
    expect(between('wblt-cm', [grades, reach])).toBeNull();
    expect(between('imtp-sl', [pull, grades])).toBeNull();
    expect(between('imtp-sl', [grades, pull])).toBeNull();
  });

  test.each([0, Number.NaN, 1e200])('with an error of %d', (sem) => {
    expect(between('wblt-cm', [withSem(sem), withSem(sem)])).toBeNull();
  });

  test('between scores beyond all measure, or of strength below zero', () => {
    expect(between('wblt-cm', [reach, reach], -1e308, 1e308)).toBeNull();
    expect(between('hip-abd', [pull, pull], -2, -1)).toBeNull();
    expect(between('heel-raise', [reach, reach], -1, 20)).toBeNull();
  });
});
