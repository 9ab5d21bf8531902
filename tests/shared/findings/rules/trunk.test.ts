import { describe, expect, test } from 'vitest';
import { sidesFound } from '../../../support/judging';

describe('R20: the side bridge', () => {
  // Women: mean 72 s right and 77 s left, so half is 36 and 38.5 s.
  test.each([
    { left: 45, right: 36, found: 'none', why: 'exactly half on the right' },
    { left: 45, right: 35.9, found: 'right', why: 'just under half on the right' },
    { left: 38.4, right: 45, found: 'left', why: 'just under half on the left' },
    { left: 80, right: 64.5, found: 'right', why: '15.5 s apart' },
    { left: 80, right: 65, found: 'none', why: '15 s apart: the direction is not sure enough' },
    { left: 80, right: 76, found: 'none', why: 'the old 5 % rule is not used' },
  ])('$left and $right s: $why', ({ left, right, found }) => {
    expect(sidesFound('R20', { tests: { 'side-bridge': { left, right } } })).toBe(found);
  });
});

describe('R21: the front of the trunk', () => {
  test.each([
    { sex: 'female', tests: { 'plank-prone': { both: 27.3 } }, found: 'both', why: 'plank, sure enough' },
    {
      sex: 'female',
      tests: { 'plank-prone': { both: 27.4 } },
      found: 'none',
      why: 'plank, within the error',
    },
    { sex: 'female', tests: { 'trunk-flexor': { both: 57.6 } }, found: 'both', why: 'sit-back, sure enough' },
    {
      sex: 'female',
      tests: { 'trunk-flexor': { both: 57.7 } },
      found: 'none',
      why: 'sit-back, within the error',
    },
    { sex: 'male', tests: { 'plank-prone': { both: 47 } }, found: 'both', why: 'men are held to 62 s' },
    { sex: 'unspecified', tests: { 'plank-prone': { both: 10 } }, found: 'none', why: 'no sex norm is used' },
  ] as const)('$why', ({ sex, tests, found }) => {
    expect(sidesFound('R21', { client: { sex }, tests })).toBe(found);
  });
});

describe('R22: the back', () => {
  test.each([
    { both: 90, found: 'none', why: 'exactly 90 s' },
    { both: 89.9, found: 'both', why: 'just under 90 s' },
    { both: 240, found: 'none', why: 'full time' },
  ])('$both s: $why', ({ both, found }) => {
    expect(sidesFound('R22', { tests: { 'trunk-extensor': { both } } })).toBe(found);
  });
});
