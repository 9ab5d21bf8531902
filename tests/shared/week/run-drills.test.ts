import { describe, expect, test } from 'vitest';
import { drillSentence, type FilledBlock, runDrillsOf } from '../../../shared/week/run-drills';
import { sharedOf } from '../../../shared/week/share-exercises';
import { type Surroundings, situationOf } from '../../../shared/week/situation';
import { FOUR_BY_TWENTY, type Slot } from '../../../shared/week/week';
import { prescribed } from './trainings';
import { weekOf } from './weeks';

const EASY_WEEK = weekOf('easy am', 'easy am', 'easy am', 'hard am', 'easy am', 'easy am', 'long am');
type Around = Surroundings & { readonly week?: typeof EASY_WEEK; readonly weeksDone?: number };
const daysOf = (
  drill: string,
  blocks: readonly FilledBlock[] = [],
  { week = EASY_WEEK, weeksDone = 0, ...around }: Around = {},
) =>
  runDrillsOf(
    prescribed(drill).map(sharedOf),
    blocks,
    weeksDone,
    situationOf(week, FOUR_BY_TWENTY, around),
  )[0]?.days;
const hamstrings = (day: number, slot: Slot): FilledBlock => ({
  day,
  slot,
  shared: prescribed('str-nordic-assist').map(sharedOf),
});
const target = (day: number) => ({ races: [{ day, target: true, recoverDays: 2 }] });

describe('heel-lift repetitions', () => {
  test('come in easy runs, not the day before a hard or long run', () => {
    expect(daysOf('tec-heel-lift-400 3 7')).toEqual([0, 1, 4]);
    const sunday = weekOf('rest', 'rest', 'rest', 'rest', 'rest', 'rest', 'easy am');
    expect(daysOf('tec-heel-lift-400 3 7', [], { week: sunday, after: { kind: 'hard', run: 'am' } })).toEqual(
      [],
    );
  });

  test('keep 24 hours from heavy hamstring work, last Sunday’s too', () => {
    expect(daysOf('tec-heel-lift-400 3 7', [hamstrings(0, 'pm')])).toEqual([0, 4]);
    expect(daysOf('tec-heel-lift-400 3 7', [hamstrings(-1, 'late')])).toEqual([1, 4]);
    expect(daysOf('tec-heel-lift-400 3 7', [hamstrings(0, 'am')])).toEqual([1, 4]);
  });

  test('wait in the 7 days before a target race, unless 3 x 800 m has been steady for two weeks', () => {
    expect(daysOf('tec-heel-lift-400 3 7', [], target(8))).toEqual([0]);
    expect(daysOf('tec-heel-lift-800 3 7', [], { ...target(8), weeksDone: 1 })).toEqual([0]);
    expect(daysOf('tec-heel-lift-800 2 7', [], { ...target(8), weeksDone: 2 })).toEqual([0]);
    expect(daysOf('tec-heel-lift-800 3 7', [], { ...target(8), weeksDone: 2 })).toEqual([0, 1, 4]);
  });
});

describe('arm drive and cadence', () => {
  test('come in any easy run, as many as the dose says, with a day between', () => {
    expect(daysOf('tec-cadence-5 5 2')).toEqual([0, 2]);
    expect(daysOf('tec-cadence-5 5 4')).toEqual([0, 1, 2, 4]);
  });

  test('wait only in the last two days before a target race and on its day', () => {
    expect(daysOf('tec-arm-drive-run 6 7', [], target(7))).toEqual([0, 1, 2, 4]);
    expect(daysOf('tec-arm-drive-run 6 7', [], target(8))).toEqual([0, 1, 2, 4, 5]);
  });
});

test('a drill says how much it is, in which runs, and the metres of the week; or that none suits', () => {
  const metres = (sets: number) =>
    prescribed('tec-heel-lift-400').map((one) =>
      sharedOf({ ...one, dose: { ...one.dose, both: { sets, metres: 400 } } }),
    );
  expect(drillSentence({ exercise: 'tec-heel-lift-400', days: [0, 2] }, metres(2))).toMatch(
    /: 2 × 400 m inside the easy runs on Monday and Wednesday, 1600 m this week\.$/,
  );
  expect(drillSentence({ exercise: 'tec-heel-lift-400', days: [4] }, metres(4))).toMatch(
    /: 4 × 400 m inside the easy run on Friday\.$/,
  );
  expect(drillSentence({ exercise: 'tec-heel-lift-400', days: [] }, metres(2))).toMatch(
    /no easy run of this week suits it/,
  );
});
