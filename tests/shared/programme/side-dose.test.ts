import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { SideBias } from '../../../shared/catalogue/rule-ladders';
import { sidedDose, sidesOf } from '../../../shared/programme/side-dose';
import { type Given, judged } from '../../support/judging';

const sides = (bias: SideBias, given: Given) => {
  const evaluation = judged(given);
  return sidesOf(bias, evaluation.findings, evaluation);
};

const confirmed: Given = { tests: { 'wblt-cm': { left: 7, right: 12 } } };
const likely: Given = { tests: { 'wblt-cm': { left: 9.5, right: 11.2 } } };

describe('which side begins and which does more', () => {
  test.each([
    { bias: 'stiffer-1.5', given: confirmed, first: 'left', more: 'left', why: 'confirmed' },
    { bias: 'weaker-first-1.5', given: confirmed, first: 'left', more: 'left', why: 'confirmed' },
    { bias: 'stiffer-1.5', given: likely, first: 'left', more: null, why: 'likely: equal sets' },
    {
      bias: 'weaker-first-equal',
      given: confirmed,
      first: 'left',
      more: null,
      why: 'the rule keeps volume equal',
    },
    { bias: 'stiffer', given: confirmed, first: 'left', more: null, why: 'the rule adds no sets' },
    { bias: 'none', given: confirmed, first: 'alternate', more: null, why: 'the rule knows no side' },
  ] as const)('$bias, $why', ({ bias, given, first, more }) => {
    expect(sides(bias, given)).toEqual({ firstSide: first, more });
  });

  test('a possible difference behind two low sides says which begins', () => {
    expect(sides('stiffer-1.5', { tests: { 'wblt-cm': { left: 6, right: 7.2 } } })).toEqual({
      firstSide: 'left',
      more: null,
    });
  });

  test('two equally low sides take turns', () => {
    expect(sides('stiffer-1.5', { tests: { 'wblt-cm': { left: 6, right: 6 } } }).firstSide).toBe('alternate');
  });

  test('a joint with more range than usual is never stretched more', () => {
    expect(sides('stiffer-1.5', { tests: { 'wblt-cm': { left: 18, right: 23 } } })).toEqual({
      firstSide: 'left',
      more: null,
    });
  });

  test('while volume must not grow, no side gets more', () => {
    expect(sides('stiffer-1.5', { ...confirmed, client: { flags: ['RF15'] } }).more).toBeNull();
  });
});

describe('the dose of each side', () => {
  const base = { work: { sets: 3, reps: 10 }, restSeconds: 60, daysPerWeek: 3, effort: 6 };

  test('one and a half times the sets, rounded up, for the lower side', () => {
    const { left, right, both } = sidedDose({ oneSided: true }, base, { firstSide: 'left', more: 'left' });
    expect(left).toEqual({ sets: 5, reps: 10 });
    expect(right).toEqual({ sets: 3, reps: 10 });
    expect(both).toBeUndefined();
  });

  test('what is done on both legs has one dose', () => {
    expect(sidedDose({ oneSided: false }, base, { firstSide: 'left', more: 'left' })).toEqual({
      both: { sets: 3, reps: 10 },
      restSeconds: 60,
      daysPerWeek: 3,
      effort: 6,
    });
  });

  test('the other side never does less than the base, the lower side at most twice it', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 10 }), fc.constantFrom('left', 'right', null), (sets, more) => {
        const { left, right } = sidedDose(
          { oneSided: true },
          { ...base, work: { sets, reps: 5 } },
          { firstSide: 'alternate', more },
        );
        for (const side of [left?.sets ?? 0, right?.sets ?? 0]) {
          expect(side).toBeGreaterThanOrEqual(sets);
          expect(side).toBeLessThanOrEqual(2 * sets);
        }
      }),
    );
  });
});
