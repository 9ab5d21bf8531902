import { describe, expect, test } from 'vitest';
import { findingsBy, sidesFound } from '../../../support/judging';

describe('R01: under 10 s on one leg comes first', () => {
  test.each([
    { left: 10, right: 40, found: 'none', why: 'exactly 10 s is not under 10 s' },
    { left: 9.9, right: 40, found: 'left', why: 'just under, on the left' },
    { left: 40, right: 9.9, found: 'right', why: 'just under, on the right' },
    { left: 9, right: 6, found: 'right', why: 'both under: the lower one is named' },
    { left: 8, right: 8, found: 'both', why: 'both under and equal' },
    { left: 45, right: 45, found: 'none', why: 'full time' },
  ])('$left and $right s: $why', ({ left, right, found }) => {
    expect(sidesFound('R01', { tests: { 'sls-eo': { left, right } } })).toBe(found);
  });

  test.each([
    { birthDate: '1956-11-21', found: 'left', why: 'the day before the 70th birthday' },
    { birthDate: '1956-11-20', found: 'none', why: '70 years old' },
    { birthDate: undefined, found: 'left', why: 'age unknown' },
  ])('$why', ({ birthDate, found }) => {
    const client = { birthDate: birthDate as never };
    expect(sidesFound('R01', { client, tests: { 'sls-eo': { left: 5, right: 30 } } })).toBe(found);
  });

  test('certainty is the probability that the true time is under 10 s', () => {
    const [finding] = findingsBy('R01', { tests: { 'sls-eo': { left: 4, right: 40 } } });
    expect(finding?.certainty).toBeCloseTo(0.841345, 6);
    expect(finding).toMatchObject({ kind: 'low', threshold: 10, measured: 4, severity: 1 });
  });
});

describe('R02: one leg stands for clearly less time', () => {
  test.each([
    { left: 40, right: 30, found: 'right', why: 'exactly the size worth acting on' },
    { left: 40, right: 30.1, found: 'none', why: 'just under it' },
    { left: 29.9, right: 40, found: 'left', why: 'just over, left is lower' },
    { left: 45, right: 34, found: 'right', why: 'left at the cap: at least 11 s' },
    { left: 45, right: 36, found: 'none', why: 'left at the cap: at least 9 s is not enough' },
    { left: 45, right: 45, found: 'none', why: 'both at the cap' },
  ])('eyes open, $left and $right s: $why', ({ left, right, found }) => {
    expect(sidesFound('R02', { tests: { 'sls-eo': { left, right } } })).toBe(found);
  });

  test.each([
    { left: 20, right: 12, found: 'right' },
    { left: 20, right: 12.1, found: 'none' },
  ])('eyes closed, $left and $right s: $found', ({ left, right, found }) => {
    expect(sidesFound('R02', { tests: { 'sls-ec': { left, right } } })).toBe(found);
  });

  test('a side at the cap is said to differ by at least so much', () => {
    const [finding] = findingsBy('R02', { tests: { 'sls-eo': { left: 12, right: 45 } } });
    expect(finding?.text).toContain('at least 33 s less');
  });
});

describe('R03: reaching to the front differs', () => {
  test.each([
    { left: 60, right: 64, found: 'left', why: 'exactly 4 cm' },
    { left: 60, right: 63.9, found: 'none', why: 'just under' },
    { left: 66, right: 61, found: 'right', why: 'right is short' },
  ])('$left and $right cm: $why', ({ left, right, found }) => {
    expect(sidesFound('R03', { tests: { 'ybt-ant': { left, right } } })).toBe(found);
  });

  test.each([
    { ankle: { left: 7, right: 12 }, target: 'ankle-dorsiflexion', why: 'stiff ankle on the short side' },
    { ankle: { left: 12, right: 7 }, target: 'reach-control', why: 'stiff ankle on the other side' },
    { ankle: { left: 12, right: 12 }, target: 'reach-control', why: 'free ankles' },
  ])('$why: $target is trained', ({ ankle, target }) => {
    const tests = { 'ybt-ant': { left: 58, right: 65 }, 'wblt-cm': ankle };
    expect(findingsBy('R03', { tests })[0]?.target).toBe(target);
  });
});

describe('R04: reaching to the back is short or uneven', () => {
  test.each([
    { tests: { 'ybt-pm': { left: 94, right: 100 } }, found: 'left', why: 'exactly 6 cm' },
    { tests: { 'ybt-pm': { left: 94.1, right: 100 } }, found: 'none', why: 'just under 6 cm' },
    { tests: { 'ybt-pl': { left: 100, right: 93 } }, found: 'right', why: 'back outside, right is short' },
    { tests: { 'ybt-pm': { left: 77.8, right: 80 } }, found: 'left', why: 'low, and sure enough' },
    { tests: { 'ybt-pm': { left: 77.9, right: 80 } }, found: 'none', why: 'low, but within the error' },
    { tests: { 'ybt-pl': { left: 77.2, right: 79 } }, found: 'left', why: 'back outside low' },
    { tests: { 'ybt-pl': { left: 77.4, right: 79 } }, found: 'none', why: 'back outside within the error' },
  ])('$why', ({ tests, found }) => {
    expect(sidesFound('R04', { tests })).toBe(found);
  });

  test('without leg length a reach is never low', () => {
    const given = { client: { legLengthCm: undefined }, tests: { 'ybt-pm': { left: 60, right: 60 } } };
    expect(sidesFound('R04', given as never)).toBe('none');
  });
});
