import { daysBetween, type IsoDate } from '../basics/dates';
import type { ExerciseId } from '../catalogue/exercises';
import type { IssuedProgramme } from '../programme/programme';
import { WEEKDAYS } from '../screening/screening';
import type { FilledBlock } from './run-drills';
import { sharedOf } from './share-exercises';
import type { Demand } from './week';

type EarlierBlock = FilledBlock & { readonly demand: Demand; readonly sets: number };

/** What the versions before leave to the weeks of a new one: it goes on with them and does not begin again. */
export type Before = {
  /** Whole weeks since the first version began. */
  readonly weeks: number;
  /** What was done in them, and so is not new. */
  readonly known: ReadonlySet<ExerciseId>;
  /** Their blocks of the last week, counted from the Monday that follows, so that -1 is the Sunday before. */
  readonly blocks: readonly EarlierBlock[];
};

export const NOTHING_BEFORE: Before = { weeks: 0, known: new Set(), blocks: [] };

const FELT_DAYS = 7;

type Version = Pick<IssuedProgramme, 'training' | 'placedWeeks' | 'proposal'>;

/** The blocks of a version's week, counted from the Monday of the new one. */
const blocksOf = (
  { proposal }: Version,
  { start, blocks }: IssuedProgramme['placedWeeks'][number],
  monday: IsoDate,
): readonly EarlierBlock[] =>
  blocks.map(({ day, slot, demand, sets, exercises }) => ({
    day: daysBetween(monday, start) + WEEKDAYS.indexOf(day),
    slot,
    demand,
    sets,
    shared: proposal.prescriptions.filter(({ exercise }) => exercises.includes(exercise)).map(sharedOf),
  }));

/** What the versions of a programme, the newest first, leave to one that begins on a Monday; each was in force until the next began. */
export function beforeOf(versions: readonly Version[], monday: IsoDate): Before {
  const known = new Set<ExerciseId>();
  const blocks: EarlierBlock[] = [];
  let until = monday;
  for (const version of versions) {
    const from = version.training?.startDate;
    if (from === undefined) continue;
    for (const week of version.placedWeeks.filter(({ start }) => start < until)) {
      for (const exercise of week.blocks.flatMap(({ exercises }) => exercises)) known.add(exercise);
      for (const { exercise } of week.drills) known.add(exercise);
      blocks.push(...blocksOf(version, week, monday).filter(({ day }) => day >= -FELT_DAYS));
    }
    if (from < until) until = from;
  }
  return { weeks: Math.floor(daysBetween(until, monday) / 7), known, blocks };
}
