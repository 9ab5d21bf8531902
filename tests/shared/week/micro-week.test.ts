import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { rulesBroken } from '../../../shared/week/hard-rules';
import { MICRO_WEEKLY_SETS, type MicroBlock, microWeek } from '../../../shared/week/micro-week';
import { programmeWeeksOf } from '../../../shared/week/programme-weeks';
import { situationOf } from '../../../shared/week/situation';
import { MIXED, raceOn, trainingOf } from './trainings';
import { weekOf } from './weeks';

const WORKED = weekOf('easy am', 'hard pm', 'easy am', 'hard am', 'easy pm', 'rest', 'long am');
const DAYS = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'];
const inWords = (blocks: readonly MicroBlock[]) =>
  blocks.map(
    ({ day, slot, sets, sparesLegs }) => `${DAYS[day]} ${slot} ${sets}${sparesLegs ? ' upper' : ''}`,
  );
const WORK = { heavy: true, moderate: true };

describe('the micro layout', () => {
  test('the worked week: 54 sets are 9 on each training day, far from the run', () => {
    expect(inWords(microWeek(WORKED, 54, WORK, 5))).toEqual([
      'Mon late 9',
      'Tue am 9 upper',
      'Wed late 9',
      'Thu late 9',
      'Fri am 9',
      'Sun late 9',
    ]);
    expect(MICRO_WEEKLY_SETS).toBe(54);
  });

  test('what is left over goes one each to the first days, and no day holds more than 9', () => {
    const sets = (weekly: number) => microWeek(WORKED, weekly, WORK, 5).map((block) => block.sets);
    expect(sets(38)).toEqual([7, 7, 6, 6, 6, 6]);
    expect(sets(100)).toEqual([9, 9, 9, 9, 9, 9]);
  });

  test('before a long run in the evening the legs are spared too', () => {
    const days = weekOf('rest', 'rest', 'rest', 'rest', 'rest', 'rest', 'long pm');
    expect(inWords(microWeek(days, 9, WORK, 1))).toEqual(['Sun am 9 upper']);
  });

  test('the evening on a day without a run, late after a midday run', () => {
    const days = weekOf('free', 'easy mid', 'rest', 'rest', 'rest', 'rest', 'rest');
    expect(inWords(microWeek(days, 12, WORK, 2))).toEqual(['Mon pm 6', 'Tue late 6']);
  });

  test('no block on the last two days before a target race, nor on race days', () => {
    const days = weekOf('easy am', 'free', 'easy am', 'free', 'easy am', 'easy am', 'raceT am');
    expect(microWeek(days, 54, WORK, 5).map(({ day }) => day)).toEqual([0, 1, 2, 3]);
  });

  test('heavy leg work on two days at most, two days apart; none without heavy exercises', () => {
    const heavy = microWeek(WORKED, 54, WORK, 5).filter(({ demand }) => demand === 'H');
    expect(heavy.map(({ day }) => DAYS[day])).toEqual(['Thu', 'Sun']);
    const light = microWeek(WORKED, 54, { heavy: false, moderate: false }, 0);
    expect(new Set(light.map(({ demand }) => demand))).toEqual(new Set(['L']));
  });

  test('breaks no hard rule, whatever the week', () => {
    const run = fc.constantFrom('am', 'mid', 'pm');
    const day = fc
      .tuple(fc.constantFrom('rest', 'free', 'easy', 'long', 'hard', 'raceO', 'raceT'), run)
      .map(([kind, at]) => (kind === 'rest' || kind === 'free' ? kind : `${kind} ${at}`));
    fc.assert(
      fc.property(fc.array(day, { minLength: 7, maxLength: 7 }), (days) => {
        const week = weekOf(...days);
        const blocks = microWeek(week, 54, WORK, 5);
        const situation = { ...situationOf(week, []), loadedBlocks: 5 };
        for (const block of blocks)
          expect(
            rulesBroken(
              block,
              blocks.filter((other) => other !== block),
              situation,
            ),
          ).toEqual([]);
      }),
    );
  });
});

describe('a programme in small daily blocks', () => {
  test('holds only trunk, upper body and mobility before a hard run', () => {
    const [week] = programmeWeeksOf(trainingOf(WORKED, { layout: 'micro' }), {
      prescriptions: MIXED,
      stopped: null,
    });
    expect(week?.blocks.find(({ day }) => day === 'tue')).toMatchObject({
      slot: 'am',
      sets: 9,
      exercises: ['core-side-plank'],
    });
    expect(week?.score).toBe(0);
  });

  test('keeps half of its heavy and moderate sets before a target race', () => {
    const training = trainingOf(WORKED, { layout: 'micro', weeks: 2, races: [raceOn('2026-12-06')] });
    const [usual, race] = programmeWeeksOf(training, { prescriptions: MIXED, stopped: null });
    const loaded = (week = usual) =>
      (week?.blocks ?? []).reduce((sum, { demand, sets }) => sum + (demand === 'L' ? 0 : sets), 0);
    expect(loaded(race)).toBeLessThanOrEqual(Math.floor(loaded(usual) / 2) + 1);
    expect(race?.blocks.map(({ day }) => day)).not.toContain('sat');
  });
});
