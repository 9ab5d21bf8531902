import type { IsoDate } from '../../../shared/basics/dates';
import type { ExerciseId } from '../../../shared/catalogue/exercises';
import type { Prescription } from '../../../shared/programme/programme';
import { type Training, WEEKDAYS } from '../../../shared/screening/screening';
import type { Week } from '../../../shared/week/week';

/** A training plan around a week, from Monday 2026-11-23 on, one week long unless more is said. */
export const trainingOf = (week: Week, more: Partial<Training> = {}): Training => ({
  startDate: '2026-11-23' as IsoDate,
  weeks: 1,
  layout: 'four-by-twenty',
  week: week.map(({ kind, run }, index) => ({
    day: WEEKDAYS[index] ?? 'mon',
    kind: kind === 'raceO' || kind === 'raceT' ? 'long' : kind,
    ...(run && { run }),
  })),
  ...more,
});

/** A race on a date; a half marathon unless said. */
export const raceOn = (date: string, target = true, distance: 'half' | '10k' | 'marathon' = 'half') => ({
  date: date as IsoDate,
  target,
  distance,
});

/** Prescriptions as "exercise sets days": `prescribed('str-rdl-double 3 2')`; learned at an effort of 6. */
export const prescribed = (...words: readonly string[]): readonly Prescription[] =>
  words.map((line) => {
    const [exercise, sets, days] = line.split(' ');
    return {
      exercise: exercise as ExerciseId,
      target: 'general-strength',
      sides: 'both',
      firstSide: null,
      dose: {
        both: { sets: Number(sets ?? 2), reps: 10 },
        restSeconds: 60,
        daysPerWeek: Number(days ?? 3),
        effort: 6,
      },
      because: [],
      progressTo: null,
      regressTo: null,
      stage: 'learn',
    };
  });

/** A heavy, a moderate and a light exercise: 8 sets together. */
export const MIXED = prescribed('str-rdl-double 3 2', 'core-side-plank 3 4', 'bal-sl-stance 2 4');
