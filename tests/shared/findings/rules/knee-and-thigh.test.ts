import { describe, expect, test } from 'vitest';
import { findingsBy, judged, sidesFound } from '../../../support/judging';

describe('R13: the front of one thigh', () => {
  test.each([
    { tests: { 'knee-ext': { left: 3, right: 2.6 } }, found: 'right', why: '13 % less' },
    { tests: { 'knee-ext': { left: 3, right: 2.7 } }, found: 'none', why: '10 % less, within the error' },
    { tests: { 'wall-sit-1': { left: 60, right: 40 } }, found: 'right', why: 'wall sit 33 % less' },
    { tests: { 'wall-sit-1': { left: 60, right: 50 } }, found: 'none', why: 'wall sit 17 % less' },
    { tests: { 'sls-sts-30': { left: 8, right: 12 } }, found: 'left', why: 'stands 33 % less' },
    { tests: { 'sls-sts-30': { left: 11, right: 12 } }, found: 'none', why: 'stands 8 % less' },
  ])('$why', ({ tests, found }) => {
    expect(sidesFound('R13', { tests })).toBe(found);
  });
});

describe('R14: the back of the thigh', () => {
  test.each([
    { flex: 1.35, found: 'left right', why: '0.45 of the front, surely under a half' },
    { flex: 1.41, found: 'none', why: '0.47 of the front, not sure enough' },
    { flex: 1.8, found: 'none', why: '0.60 of the front' },
  ])('$why', ({ flex, found }) => {
    const tests = { 'knee-ext': { left: 3, right: 3 }, 'knee-flex': { left: flex, right: flex } };
    expect(sidesFound('R14', { tests })).toBe(found);
  });

  test.each([
    { left: 1.5, right: 1.8, found: 'left' },
    { left: 1.7, right: 1.8, found: 'none' },
  ])('$left and $right Nm/kg: $found', ({ left, right, found }) => {
    expect(sidesFound('R14', { tests: { 'knee-flex': { left, right } } })).toBe(found);
  });

  test('the certainty is that of a ratio whose parts both carry error', () => {
    const tests = { 'knee-ext': { left: 3, right: 3 }, 'knee-flex': { left: 1.35, right: 1.35 } };
    const [finding] = findingsBy('R14', { tests });
    // z = 0.05 / (0.45 x sqrt(2 x 0.09^2)) = 0.8730
    expect(finding?.certainty).toBeCloseTo(0.808667, 4);
  });
});

describe('R16: the front of the thigh is short on both sides', () => {
  test.each([
    { left: 66, right: 60, found: 'both', why: 'both under 67' },
    { left: 67, right: 60, found: 'none', why: 'one exactly 67' },
  ])('$left and $right degrees: $why', ({ left, right, found }) => {
    expect(sidesFound('R16', { tests: { 'mtt-knee': { left, right } } })).toBe(found);
  });

  test('one side alone says nothing', () => {
    expect(sidesFound('R16', { tests: { 'mtt-knee': { left: 50 } } })).toBe('none');
  });

  test('certainty is that both are short', () => {
    const [finding] = findingsBy('R16', { tests: { 'mtt-knee': { left: 60, right: 60 } } });
    expect(finding?.certainty).toBeCloseTo(0.841345 ** 2, 5);
  });
});

describe('R17: the back of the thigh is short', () => {
  test.each([
    { sex: 'female', left: 23.4, right: 23.4, found: 'none', why: 'exactly the line for women' },
    { sex: 'female', left: 23.5, right: 23.4, found: 'left', why: 'just past the line for women' },
    { sex: 'male', left: 33, right: 33, found: 'none', why: 'exactly the line for men' },
    { sex: 'male', left: 33.1, right: 33, found: 'left', why: 'just past the line for men' },
    { sex: 'unspecified', left: 50, right: 50, found: 'none', why: 'no sex norm is used' },
    {
      sex: 'unspecified',
      left: 10,
      right: 18,
      found: 'right',
      why: 'exactly 8 degrees apart; less is better',
    },
    { sex: 'unspecified', left: 10, right: 17, found: 'none', why: '7 degrees apart' },
  ] as const)('$why', ({ sex, left, right, found }) => {
    expect(sidesFound('R17', { client: { sex }, tests: { ake: { left, right } } })).toBe(found);
  });

  test.each([
    { left: 80, right: 70, found: 'right' },
    { left: 80, right: 71, found: 'none' },
  ])('straight leg raise $left and $right: $found', ({ left, right, found }) => {
    expect(sidesFound('R17', { tests: { slr: { left, right } } })).toBe(found);
  });

  test('with tingling nothing is stretched, and the coach is told', () => {
    const trials = [{ value: 40, observations: ['nerve-tingle'] }];
    const { findings, warnings } = judged({ tests: { ake: { left: trials, right: 10 } } });
    expect(findings.filter(({ rule }) => rule === 'R17')).toEqual([]);
    expect(warnings.map(({ text }) => text).join()).toContain('nerve-tingle');
  });

  test.each(['NEURO', 'RF07:thigh'])('with %s ticked nothing is stretched', (flag) => {
    expect(sidesFound('R17', { client: { flags: [flag] }, tests: { ake: { left: 40, right: 40 } } })).toBe(
      'none',
    );
  });
});

describe('R23: control on one leg', () => {
  test.each([
    { tests: { 'sl-squat': { left: 2, right: 2 } }, found: 'none', why: 'good squats' },
    { tests: { 'sl-squat': { left: 1, right: 2 } }, found: 'left', why: 'fair squat' },
    { tests: { 'lat-step-down': { left: 1, right: 1 } }, found: 'none', why: '1 point' },
    { tests: { 'lat-step-down': { left: 1, right: 2 } }, found: 'right', why: '2 points' },
    { tests: { 'lat-step-down': { left: 6, right: 5 } }, found: 'left right', why: 'poor on both' },
  ])('$why', ({ tests, found }) => {
    expect(sidesFound('R23', { tests })).toBe(found);
  });

  test.each([
    { ankle: { left: 7, right: 12 }, target: 'ankle-dorsiflexion' },
    { ankle: { left: 12, right: 12 }, target: 'single-leg-control' },
  ])('the ankle comes first where it is stiff: $target', ({ ankle, target }) => {
    const tests = { 'sl-squat': { left: 0, right: 2 }, 'wblt-cm': ankle };
    expect(findingsBy('R23', { tests })[0]?.target).toBe(target);
  });
});
