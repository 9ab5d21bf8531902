import { describe, expect, test } from 'vitest';
import { findingsBy, sidesFound } from '../../../support/judging';

describe('R24: one leg hops clearly less far', () => {
  test.each([
    { tests: { 'hop-single': { left: 150, right: 134 } }, found: 'right', why: '89 %' },
    { tests: { 'hop-single': { left: 150, right: 136 } }, found: 'none', why: '91 %' },
    { tests: { 'hop-triple': { left: 430, right: 500 } }, found: 'left', why: 'triple hop 86 %' },
    { tests: { 'hop-triple': { left: 460, right: 500 } }, found: 'none', why: 'triple hop 92 %' },
    { tests: { 'hop-crossover': { left: 420, right: 360 } }, found: 'right', why: 'crossover 86 %' },
    { tests: { 'hop-crossover': { left: 420, right: 390 } }, found: 'none', why: 'crossover 93 %' },
    { tests: { 'hop-6m': { left: 1.8, right: 2.4 } }, found: 'none', why: 'the timed hop is not asked' },
  ])('$why', ({ tests, found }) => {
    expect(sidesFound('R24', { tests })).toBe(found);
  });

  test.each([
    { bridges: { left: 12, right: 25 }, target: 'landing-control', why: 'low bridges on the other leg' },
    { bridges: { left: 25, right: 12 }, target: 'hip-extensor-strength', why: 'low bridges on the same leg' },
  ])('$why: $target comes first', ({ bridges, target }) => {
    const tests = { 'hop-single': { left: 150, right: 120 }, 'sl-bridge-reps': bridges };
    expect(findingsBy('R24', { tests })[0]?.target).toBe(target);
  });

  test('of several strength rules the calf is first', () => {
    const tests = {
      'hop-single': { left: 150, right: 120 },
      'sl-bridge-reps': { left: 25, right: 12 },
      'heel-raise': { left: 30, right: 12 },
    };
    expect(findingsBy('R24', { tests })[0]?.target).toBe('calf-strength');
  });
});

describe('R25: overhead reach and arm swing', () => {
  test.each([
    { tests: { 'shoulder-flex-lat': { left: 170, right: 175 } }, found: 'none', why: 'exactly 170' },
    { tests: { 'shoulder-flex-lat': { left: 169.9, right: 175 } }, found: 'left', why: 'just under 170' },
    { tests: { 'run-arm-swing': { left: 2, right: 2 } }, found: 'none', why: 'grade 2' },
    { tests: { 'run-arm-swing': { left: 2, right: 1 } }, found: 'right', why: 'grade 1' },
  ])('$why', ({ tests, found }) => {
    expect(sidesFound('R25', { tests })).toBe(found);
  });
});

describe('R26: heel lift, only by wish', () => {
  const tests = { 'run-heel-lift': { left: 1, right: 2 } };
  test.each([
    { flags: [], wishes: [], found: 'none', why: 'the coach wants no change' },
    { flags: [], wishes: ['heel-lift'], found: 'left', why: 'the coach wants a change' },
    { flags: ['HAM'], wishes: ['heel-lift'], found: 'none', why: 'the hamstring is in trouble' },
  ] as const)('$why', ({ flags, wishes, found }) => {
    expect(sidesFound('R26', { client: { flags: [...flags] }, tests }, { wishes })).toBe(found);
  });

  test('grade 2 asks for nothing, wish or not', () => {
    const good = { 'run-heel-lift': { left: 2, right: 2 } };
    expect(sidesFound('R26', { tests: good }, { wishes: ['heel-lift'] })).toBe('none');
  });
});

describe('R27: the pelvis drops', () => {
  test.each([
    { left: 2, right: 2, found: 'none' },
    { left: 1, right: 2, found: 'left' },
    { left: 0, right: 0, found: 'left right' },
  ])('grades $left and $right: $found', ({ left, right, found }) => {
    expect(sidesFound('R27', { tests: { 'run-pelvic-drop': { left, right } } })).toBe(found);
  });
});
