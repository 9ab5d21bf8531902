import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, daysBetween, type IsoDate } from '../../../shared/basics/dates';
import { EXERCISE_IDS, exerciseOf } from '../../../shared/catalogue/exercises';
import { inStage, setsOf } from '../../../shared/programme/stage-dose';
import { type Training, WEEKDAYS } from '../../../shared/screening/screening';
import { beforeOf } from '../../../shared/week/before';
import { demandOf } from '../../../shared/week/demand-of';
import { rulesBroken } from '../../../shared/week/hard-rules';
import type { ProgrammeWeek } from '../../../shared/week/programme-week';
import { programmeWeeksOf } from '../../../shared/week/programme-weeks';
import { type RaceNear, situationOf } from '../../../shared/week/situation';
import { startingOn } from '../../../shared/week/starting-on';
import type { PlacedBlock, Week, WeekDay } from '../../../shared/week/week';
import { prescribed, raceOn, trainingOf } from './trainings';
import { weekOf } from './weeks';

const START = '2026-11-23' as IsoDate;
const run = fc.constantFrom('am', 'mid', 'pm');
const dayWords = fc.oneof(
  fc.constantFrom('rest', 'free'),
  fc.tuple(fc.constantFrom('easy', 'easy', 'long', 'hard'), run).map(([kind, at]) => `${kind} ${at}`),
);
const weekWords = fc.array(dayWords, { minLength: 7, maxLength: 7 });
const race = fc
  .tuple(fc.integer({ min: 0, max: 35 }), fc.boolean(), fc.constantFrom('half', '10k', 'marathon'))
  .map(([day, target, distance]) => raceOn(addDays(START, day), target, distance as 'half'));
const races = fc.uniqueArray(race, { maxLength: 3, selector: ({ date }) => date });
const lastRace = fc.option(
  fc
    .tuple(fc.integer({ min: 1, max: 8 }), fc.boolean())
    .map(([days, target]) => raceOn(addDays(START, -days), target)),
);
const layout = fc.constantFrom('four-by-twenty', 'micro', 'once') as fc.Arbitrary<Training['layout']>;
const training = fc
  .tuple(weekWords, races, lastRace, layout, fc.integer({ min: 1, max: 5 }))
  .map(([words, all, last, kind, weeks]) =>
    trainingOf(weekOf(...words), { races: all, weeks, layout: kind, ...(last && { lastRace: last }) }),
  );
const programme = fc
  .uniqueArray(fc.constantFrom(...EXERCISE_IDS), { minLength: 1, maxLength: 5 })
  .chain((ids) =>
    fc.tuple(
      ...ids.map((id) =>
        fc.tuple(fc.constant(id), fc.integer({ min: 1, max: 5 }), fc.integer({ min: 1, max: 5 })),
      ),
    ),
  )
  .map((lines) => prescribed(...lines.map((line) => line.join(' '))));

const NO_PROPOSAL = { rulesVersion: '0', targets: [], passedOver: [], excluded: [] } as const;

/** A running week remembers one race of those behind it. */
const racesJustBefore = ({ races: all = [], lastRace: last, startDate }: Training, week: number): number =>
  [...all, ...(last ? [last] : [])].filter(({ date }) => {
    const day = daysBetween(startDate, date) - 7 * week;
    return day < 0 && day >= -7;
  }).length;

const placedOf = ({ blocks }: ProgrammeWeek): readonly PlacedBlock[] =>
  blocks.map(({ demand, day, slot }) => ({ demand, slot, day: WEEKDAYS.indexOf(day) }));

/** The days of one week as they are run, written from the facts of the training plan. */
const daysOf = ({ week, races: all = [], startDate }: Training, index: number): Week =>
  week.map(({ kind, run: at }, day): WeekDay => {
    const there = all.find(({ date }) => daysBetween(startDate, date) === 7 * index + day);
    if (there) return { kind: there.target ? 'raceT' : 'raceO', run: at ?? 'am' };
    return at ? { kind, run: at } : { kind };
  });

const recovery = { '5k': 2, '10k': 2, half: 3, marathon: 7, other: 2 } as const;
const racesSeen = (
  { races: all = [], lastRace: last, startDate }: Training,
  index: number,
): readonly RaceNear[] =>
  [...all, ...(last ? [last] : [])].map(({ date, target, distance }) => ({
    day: daysBetween(startDate, date) - 7 * index,
    target,
    recoverDays: recovery[distance],
  }));

describe('the weeks of any programme', () => {
  test('hold no block that breaks a hard rule, over the borders of weeks too', () => {
    fc.assert(
      fc.property(training, programme, (plan, prescriptions) => {
        const weeks = programmeWeeksOf(plan, { prescriptions, stopped: null });
        const usual = programmeWeeksOf({ ...plan, races: [], weeks: 1 }, { prescriptions, stopped: null });
        const loadedBlocks =
          plan.layout === 'four-by-twenty'
            ? 3
            : (usual[0]?.blocks ?? []).filter(({ demand }) => demand !== 'L').length || 1;
        weeks.forEach((week, index) => {
          const placed = placedOf(week);
          const before = weeks
            .slice(0, index)
            .flatMap((one, at) =>
              placedOf(one).map((block) => ({ ...block, day: block.day + 7 * (at - index) })),
            );
          const situation = {
            ...situationOf(
              daysOf(plan, index).map((day) =>
                day.kind === 'raceO' || day.kind === 'raceT' ? { kind: 'free' as const } : day,
              ),
              [],
              {
                races: racesSeen(plan, index),
                heavyDays: before.flatMap(({ demand, day }) => (demand === 'H' ? [day] : [])),
                loadedDays: before.flatMap(({ demand, day }) => (demand === 'L' ? [] : [day])),
              },
            ),
            loadedBlocks: plan.layout === 'micro' ? Number.POSITIVE_INFINITY : loadedBlocks,
          };
          for (const block of placed)
            expect(
              rulesBroken(
                block,
                placed.filter((other) => other !== block),
                situation,
              ),
            ).toEqual([]);
        });
      }),
      { numRuns: 150 },
    );
  });

  test('lose no exercise: each has a block every week, or the week says which it leaves out', () => {
    fc.assert(
      fc.property(training, programme, (plan, prescriptions) => {
        for (const { blocks, unplaced, suggestions, drills } of programmeWeeksOf(plan, {
          prescriptions,
          stopped: null,
        })) {
          const held = blocks.flatMap(({ exercises }) => exercises);
          for (const { exercise } of prescriptions) {
            const named = suggestions.some(({ text }) => text.includes(exerciseOf(exercise).name));
            const drilled = drills.some((drill) => drill.exercise === exercise);
            expect(
              held.includes(exercise) || named || drilled,
              `${exercise} ${JSON.stringify(unplaced)}`,
            ).toBe(true);
          }
        }
      }),
      { numRuns: 150 },
    );
  });

  test('put no exercise in a block that is too light for it', () => {
    const weight = { L: 0, M: 1, H: 2 };
    fc.assert(
      fc.property(training, programme, (plan, prescriptions) => {
        fc.pre(plan.layout !== 'micro');
        for (const { blocks } of programmeWeeksOf(plan, { prescriptions, stopped: null }))
          for (const { demand, exercises } of blocks)
            for (const id of exercises) expect(weight[demandOf(id, 6)]).toBeLessThanOrEqual(weight[demand]);
      }),
    );
  });

  test('are the same whatever the date: a year of weeks later nothing but the dates has moved', () => {
    fc.assert(
      fc.property(training, programme, fc.integer({ min: -60, max: 60 }), (plan, prescriptions, shift) => {
        const later = (date: IsoDate) => addDays(date, 7 * shift);
        const moved: Training = {
          ...plan,
          startDate: later(plan.startDate),
          races: (plan.races ?? []).map((one) => ({ ...one, date: later(one.date) })),
          ...(plan.lastRace && { lastRace: { ...plan.lastRace, date: later(plan.lastRace.date) } }),
        };
        const proposal = { prescriptions, stopped: null };
        expect(programmeWeeksOf(moved, proposal)).toEqual(
          programmeWeeksOf(plan, proposal).map((week) => ({ ...week, start: later(week.start) })),
        );
      }),
      { numRuns: 60 },
    );
  });

  test('go on as they were when a new version with the same exercises takes over', () => {
    fc.assert(
      fc.property(training, programme, fc.nat(4), (plan, prescriptions, gone) => {
        fc.pre(gone < plan.weeks && racesJustBefore(plan, gone) < 2);
        const proposal = { prescriptions, stopped: null };
        const whole = programmeWeeksOf(plan, proposal);
        const version = { training: plan, placedWeeks: whole, proposal: { ...proposal, ...NO_PROPOSAL } };
        const start = addDays(plan.startDate, 7 * gone);
        const rest = { ...startingOn(plan, start), weeks: plan.weeks - gone };
        expect(programmeWeeksOf(rest, proposal, { before: beforeOf([version], start) })).toEqual(
          whole.slice(gone),
        );
      }),
      { numRuns: 150 },
    );
  });

  test('do not change for races far away', () => {
    const far = fc.integer({ min: 60, max: 300 });
    fc.assert(
      fc.property(training, programme, far, fc.boolean(), (plan, prescriptions, days, target) => {
        const races = [...(plan.races ?? []), raceOn(addDays(START, days), target)];
        const proposal = { prescriptions, stopped: null };
        expect(programmeWeeksOf({ ...plan, races }, proposal)).toEqual(programmeWeeksOf(plan, proposal));
      }),
      { numRuns: 60 },
    );
  });

  test('put nothing on a day that becomes a rest day', () => {
    fc.assert(
      fc.property(training, programme, fc.nat(6), (plan, prescriptions, at) => {
        const rested = {
          ...plan,
          week: plan.week.map((one, day) => (day === at ? { day: one.day, kind: 'rest' as const } : one)),
        };
        for (const { blocks } of programmeWeeksOf(rested, { prescriptions, stopped: null }))
          expect(blocks.filter(({ day }) => WEEKDAYS.indexOf(day) === at)).toEqual([]);
      }),
    );
  });

  test('keep at most half of the heavy and moderate sets in the 7 days before a target race', () => {
    fc.assert(
      fc.property(training, programme, (plan, prescriptions) => {
        fc.pre(plan.layout === 'four-by-twenty');
        const weeks = programmeWeeksOf(plan, { prescriptions, stopped: null });
        const dated = weeks.flatMap((week, index) =>
          week.blocks.map(({ demand, day, sets }) => ({
            demand,
            sets,
            day: 7 * index + WEEKDAYS.indexOf(day),
          })),
        );
        for (const { date, target } of plan.races ?? []) {
          const to = daysBetween(plan.startDate, date);
          const within = dated.filter(({ demand, day }) => demand !== 'L' && day < to && day >= to - 7);
          if (target) expect(within.reduce((sum, { sets }) => sum + sets, 0)).toBeLessThanOrEqual(13);
          if (target) expect(within.length).toBeLessThanOrEqual(2);
        }
      }),
    );
  });

  test('do no more than the taper leaves, and nothing new, in the 7 days before a target race', () => {
    fc.assert(
      fc.property(training, programme, (plan, prescriptions) => {
        fc.pre(plan.layout === 'four-by-twenty');
        const done = programmeWeeksOf(plan, { prescriptions, stopped: null }).flatMap((week, index) => {
          const dosed = inStage(prescriptions, week.stage);
          return week.blocks.flatMap(({ demand, day, exercises }) =>
            exercises.map((exercise) => ({
              exercise,
              loads: demand !== 'L' && exerciseOf(exercise).dose.inEasyRun !== true,
              day: 7 * index + WEEKDAYS.indexOf(day),
              sets: Math.max(
                0,
                ...dosed.filter((one) => one.exercise === exercise).map(({ dose }) => setsOf(dose)),
              ),
            })),
          );
        });
        for (const { date, target } of plan.races ?? []) {
          const to = daysBetween(plan.startDate, date);
          const within = done.filter(({ day }) => target && day < to && day >= to - 7);
          const sets = within.filter(({ loads }) => loads).reduce((sum, one) => sum + one.sets, 0);
          expect(sets).toBeLessThanOrEqual(13);
          for (const { exercise } of within)
            expect(
              done.some((one) => one.exercise === exercise && one.day < to - 7),
              exercise,
            ).toBe(true);
        }
      }),
      { numRuns: 150 },
    );
  });

  test('only suggest what brings a better score, each suggestion of free days better than the one before', () => {
    fc.assert(
      fc.property(training, programme, (plan, prescriptions) => {
        for (const { suggestions, score } of programmeWeeksOf(plan, { prescriptions, stopped: null })) {
          const scores = suggestions.flatMap(({ text: sentence }) => {
            const found = /declare .* score (-?\d+) instead of (-?\d+)/.exec(sentence);
            return found ? [Number(found[1])] : [];
          });
          expect([...scores].sort((a, b) => a - b)).toEqual(scores);
          expect(new Set([score, ...scores]).size).toBe(scores.length + 1);
          for (const better of scores) expect(better).toBeGreaterThan(score);
        }
      }),
      { numRuns: 150 },
    );
  });
});
