import { describe, expect, test } from 'vitest';
import { findingsBy, judged, sidesFound } from '../../../support/judging';

describe('R09: the side of the hip', () => {
  // A woman of 36: expected 1.42, SD 0.354 Nm/kg, so one SD below is 1.066.
  test.each([
    { tests: { 'hip-abd': { left: 1.07, right: 1.07 } }, found: 'none', why: 'within 1 SD' },
    { tests: { 'hip-abd': { left: 1.06, right: 1.07 } }, found: 'left', why: 'just beyond 1 SD' },
    { tests: { 'hip-abd': { left: 1.5, right: 1.34 } }, found: 'right', why: '11 % less' },
    { tests: { 'hip-abd': { left: 1.5, right: 1.36 } }, found: 'none', why: '9 % less' },
  ])('$why', ({ tests, found }) => {
    expect(sidesFound('R09', { tests })).toBe(found);
  });

  test('severity is half the SDs below what is expected', () => {
    const [finding] = findingsBy('R09', { tests: { 'hip-abd': { left: 1.066 - 0.177, right: 1.2 } } });
    expect(finding?.severity).toBeCloseTo(0.75, 6);
  });

  test('without a sex nothing is low', () => {
    const tests = { 'hip-abd': { left: 0.9, right: 0.9 } };
    expect(sidesFound('R09', { client: { sex: 'unspecified' }, tests })).toBe('none');
  });

  test.each([
    { points: 4, ankle: { left: 12, right: 12 }, found: 'left', why: '4 points on a free ankle' },
    { points: 3, ankle: { left: 12, right: 12 }, found: 'none', why: '3 points' },
    { points: 4, ankle: { left: 7, right: 7 }, found: 'none', why: 'a stiff ankle may be the reason' },
    { points: 4, ankle: undefined, found: 'none', why: 'the ankle was not looked at' },
  ])('step-down: $why', ({ points, ankle, found }) => {
    const tests = {
      'lat-step-down': { left: points, right: 0 },
      ...(ankle ? { 'wblt-cm': ankle } : {}),
    };
    expect(sidesFound('R09', { tests })).toBe(found);
  });
});

describe('R10: hip extension and bridging', () => {
  test.each([
    { tests: { 'hip-ext': { left: 0.92, right: 1 } }, found: 'left', why: 'low, and sure enough' },
    { tests: { 'hip-ext': { left: 0.93, right: 1 } }, found: 'none', why: 'low, within the error' },
    { tests: { 'hip-ext': { left: 2, right: 1.6 } }, found: 'right', why: '20 % less' },
    { tests: { 'hip-ext': { left: 2, right: 1.75 } }, found: 'none', why: '12.5 % less, within the error' },
    { tests: { 'sl-bridge-reps': { left: 20, right: 20 } }, found: 'none', why: 'exactly 20 bridges' },
    { tests: { 'sl-bridge-reps': { left: 19, right: 20 } }, found: 'left', why: '19 bridges' },
    { tests: { 'sl-bridge-hold': { left: 24.6, right: 30 } }, found: 'left', why: 'short hold, sure enough' },
    { tests: { 'sl-bridge-hold': { left: 24.7, right: 30 } }, found: 'none', why: 'short, within the error' },
  ])('$why', ({ tests, found }) => {
    expect(sidesFound('R10', { tests })).toBe(found);
  });
});

describe('R11: turning out', () => {
  test.each([
    { left: 0.5, right: 0.44, found: 'right', why: '12 % less' },
    { left: 0.5, right: 0.46, found: 'none', why: '8 % less' },
    { left: 0.4, right: 0.5, found: 'left', why: 'left is lower' },
  ])('$why', ({ left, right, found }) => {
    expect(sidesFound('R11', { tests: { 'hip-er-str': { left, right } } })).toBe(found);
  });
});

describe('R12: the inner thigh', () => {
  test.each([
    { add: { left: 1.2, right: 1.2 }, found: 'none', why: 'exactly 0.80 of the outer hip' },
    { add: { left: 1.19, right: 1.2 }, found: 'left', why: 'just under 0.80' },
    { add: { left: 1.6, right: 1.3 }, found: 'right', why: '19 % less than the left' },
    { add: { left: 1.6, right: 1.45 }, found: 'none', why: '9 % less than the left' },
  ])('$why', ({ add, found }) => {
    const tests = { 'hip-add': add, 'hip-abd': { left: 1.5, right: 1.5 } };
    expect(sidesFound('R12', { tests })).toBe(found);
  });

  test('the ratio is filed under its own test', () => {
    const tests = { 'hip-add': { left: 1, right: 1.2 }, 'hip-abd': { left: 1.5, right: 1.5 } };
    expect(findingsBy('R12', { tests }).map(({ id }) => id)).toContain('R12:add-abd-ratio:left');
  });
});

describe('R15: the front of the hip', () => {
  test.each([
    { left: -1.9, right: 5, found: 'none', why: 'above level, within the error' },
    { left: -2, right: 5, found: 'left', why: 'above level, sure enough' },
    { left: 4, right: 12, found: 'left', why: 'exactly 8 degrees apart' },
    { left: 4, right: 11, found: 'none', why: '7 degrees apart' },
  ])('$left and $right degrees: $why', ({ left, right, found }) => {
    expect(sidesFound('R15', { tests: { 'mtt-hip': { left, right } } })).toBe(found);
  });

  test('with a free pelvis nothing is concluded, and the coach is told', () => {
    const tests = { 'mtt-hip': { left: -10, right: -10, ruleSet: { pelvis: 'pelvis-free' } } };
    const { findings, warnings } = judged({ tests });
    expect(findings.filter(({ rule }) => rule === 'R15')).toEqual([]);
    expect(warnings.map(({ text }) => text).join()).toContain('R15');
  });
});

describe('R18: turning in', () => {
  test.each([
    { left: 20, right: 25, found: 'none', why: 'exactly 20 degrees' },
    { left: 19.9, right: 25, found: 'left', why: 'just under 20 degrees' },
    { left: 40, right: 30, found: 'right', why: 'exactly 10 degrees apart' },
    { left: 40, right: 31, found: 'none', why: '9 degrees apart' },
  ])('$left and $right degrees: $why', ({ left, right, found }) => {
    expect(sidesFound('R18', { tests: { 'hip-ir': { left, right } } })).toBe(found);
  });
});

describe('R19: lifting the knee', () => {
  test.each([
    { tests: { 'hip-flex-str': { left: 0.63, right: 0.7 } }, found: 'left', why: 'low, sure enough' },
    { tests: { 'hip-flex-str': { left: 0.65, right: 0.7 } }, found: 'none', why: 'low, within the error' },
    { tests: { 'hip-flex-str': { left: 1.5, right: 1.1 } }, found: 'right', why: '27 % less' },
    {
      tests: { 'hip-flex-str': { left: 1.5, right: 1.35 } },
      found: 'none',
      why: '10 % less, within the error',
    },
    { tests: { 'hipflexor-hold': { left: 17, right: 20 } }, found: 'left', why: 'short hold, sure enough' },
    { tests: { 'hipflexor-hold': { left: 18, right: 20 } }, found: 'none', why: 'short, within the error' },
    { tests: { 'hipflexor-hold': { left: 60, right: 40 } }, found: 'right', why: '33 % less' },
    { tests: { 'run-hip-drive': { left: 1, right: 2 } }, found: 'left', why: 'grade 1 when running' },
    { tests: { 'run-hip-drive': { left: 2, right: 2 } }, found: 'none', why: 'grade 2 when running' },
  ])('$why', ({ tests, found }) => {
    expect(sidesFound('R19', { tests })).toBe(found);
  });

  test('a running grade trains the drill, a score the muscle', () => {
    const tests = { 'run-hip-drive': { left: 1, right: 2 }, 'hipflexor-hold': { left: 10, right: 10 } };
    expect(findingsBy('R19', { tests }).map(({ target }) => target)).toEqual([
      'hip-flexor-strength',
      'hip-flexor-strength',
      'hip-drive',
    ]);
  });
});
