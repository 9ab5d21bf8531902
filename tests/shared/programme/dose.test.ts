import { describe, expect, test } from 'vitest';
import { EXERCISE_IDS, type ExerciseId, exerciseOf } from '../../../shared/catalogue/exercises';
import { type LadderRule, RULE_LADDERS } from '../../../shared/catalogue/rule-ladders';
import { startingDose } from '../../../shared/programme/dose';

const dose = (exercise: ExerciseId, rule: LadderRule) =>
  startingDose(exerciseOf(exercise), RULE_LADDERS[rule]);

describe('the dose an exercise starts with', () => {
  test('is that of the rule where the rule gives one: the worked example', () => {
    expect(dose('bal-sl-stance', 'R02')).toEqual({
      work: { sets: 2, seconds: 30 },
      restSeconds: 30,
      daysPerWeek: 4,
      effort: 6,
    });
  });

  test.each([
    {
      exercise: 'str-heel-raise-single',
      rule: 'R06',
      work: { sets: 3, reps: 10 },
      days: 3,
      why: 'repetitions start low',
    },
    {
      exercise: 'core-side-plank',
      rule: 'R20',
      work: { sets: 3, seconds: 25 },
      days: 4,
      why: 'holds start in the middle',
    },
    {
      exercise: 'core-copenhagen-short',
      rule: 'R12',
      work: { sets: 2, seconds: 10 },
      days: 2,
      why: 'a careful start',
    },
    {
      exercise: 'str-wall-sit',
      rule: 'R13',
      work: { sets: 3, seconds: 30 },
      days: 2,
      why: 'a hold keeps its own seconds',
    },
    {
      exercise: 'mob-soleus-bent-stretch',
      rule: 'R05',
      work: { sets: 2, seconds: 45 },
      days: 5,
      why: 'two sets of a stretch',
    },
    {
      exercise: 'act-clamshell',
      rule: 'R09',
      work: { sets: 3, reps: 12 },
      days: 3,
      why: 'days in the middle, rounded down',
    },
  ] as const)('$exercise for $rule: $why', ({ exercise, rule, work, days }) => {
    const found = dose(exercise, rule);
    expect(found.work).toMatchObject(work);
    expect(found.daysPerWeek).toBe(days);
  });

  test('hopping starts with at most 60 contacts', () => {
    for (const exercise of RULE_LADDERS.R24.families.flat()) {
      const { work } = dose(exercise, 'R24');
      const sides = exerciseOf(exercise).oneSided ? 2 : 1;
      expect(work.sets * (work.reps ?? 0) * sides).toBeLessThanOrEqual(60);
    }
  });

  test('every exercise has a whole, workable dose', () => {
    for (const id of EXERCISE_IDS) {
      const { work, restSeconds, daysPerWeek, effort } = dose(id, 'R29');
      const kinds = [work.reps, work.seconds, work.metres].filter((one) => one !== undefined);
      expect(kinds.length).toBe(1);
      for (const one of [work.sets, ...kinds, daysPerWeek])
        expect(Number.isInteger(one) && one > 0).toBe(true);
      expect(restSeconds).toBeGreaterThanOrEqual(0);
      expect(effort).toBeGreaterThanOrEqual(4);
      expect(effort).toBeLessThanOrEqual(7);
    }
  });
});
