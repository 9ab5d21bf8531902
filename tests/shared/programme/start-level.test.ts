import { describe, expect, test } from 'vitest';
import type { ExerciseId } from '../../../shared/catalogue/exercises';
import { RULE_LADDERS } from '../../../shared/catalogue/rule-ladders';
import type { TestId } from '../../../shared/catalogue/tests';
import { stepsToTry } from '../../../shared/programme/start-level';
import { scoreWith } from '../../support/screenings';

const first = (family: readonly ExerciseId[], test: TestId, left: number, right: number) =>
  stepsToTry(family, [scoreWith(test, 'left', left), scoreWith(test, 'right', right)])[0];

describe('the step a family starts on', () => {
  const [calf] = RULE_LADDERS.R06.families;
  test.each([
    { left: 9, right: 40, exercise: 'str-heel-raise-double', why: 'the lower side decides' },
    { left: 10, right: 40, exercise: 'str-heel-raise-single', why: 'ten single raises done' },
    { left: 24, right: 24, exercise: 'str-heel-raise-single', why: 'not yet 25' },
    { left: 25, right: 30, exercise: 'str-heel-raise-step', why: '25 done' },
    { left: 90, right: 90, exercise: 'str-heel-raise-step', why: 'load is earned, never a start' },
  ])('$left and $right heel raises: $why', ({ left, right, exercise }) => {
    expect(first(calf ?? [], 'heel-raise', left, right)).toBe(exercise);
  });

  test.each([
    { right: 22.9, exercise: 'bal-sl-stance' },
    { right: 30, exercise: 'bal-sl-headturn' },
  ])('one leg stands $right s: $exercise', ({ right, exercise }) => {
    expect(first(RULE_LADDERS.R02.families[0] ?? [], 'sls-eo', 45, right)).toBe(exercise);
  });

  test('without the test it is the easiest', () => {
    expect(stepsToTry(calf ?? [], [])[0]).toBe('str-heel-raise-double');
  });

  test('where a step cannot be given, easier ones are tried before one harder', () => {
    const scores = [scoreWith('heel-raise', 'left', 12), scoreWith('heel-raise', 'right', 12)];
    expect(stepsToTry(calf ?? [], scores)).toEqual([
      'str-heel-raise-single',
      'str-heel-raise-double',
      'str-heel-raise-step',
    ]);
  });
});
