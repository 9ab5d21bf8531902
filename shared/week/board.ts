import type { Training } from '../screening/screening';
import { TAPER_DAYS } from './hard-rules';
import { type LaidWeek, layoutOf } from './lay-out';
import { calendarOf, type RaceCalendar, racesAround } from './race-calendar';
import type { Shared } from './share-exercises';
import type { Situation } from './situation';
import { DAY_NUMBERS, type Demand, isLoaded } from './week';

/** Days before the first week that it feels, counted from its Monday: with heavy leg work, and with an H or M block. */
export type Earlier = { readonly heavyDays: readonly number[]; readonly loadedDays: readonly number[] };

const NOTHING_EARLIER: Earlier = { heavyDays: [], loadedDays: [] };

/** The weeks of a programme with every block in its place, before exercises go into them; a block can be moved and judged on it. */
export type Board = {
  readonly calendar: RaceCalendar;
  /** The H and M sets of a week without a race. */
  readonly usualSets: number;
  readonly earlier: Earlier;
  readonly weeks: readonly LaidWeek[];
};

const isHeavy = (demand: Demand): boolean => demand === 'H';

/** The days of the blocks that pass, of all weeks but one, counted from that one's Monday; as far as they can be felt. */
const daysAround = (
  weeks: readonly LaidWeek[],
  index: number,
  passes: (demand: Demand) => boolean,
): readonly number[] =>
  weeks.flatMap(({ blocks }, at) =>
    at === index
      ? []
      : blocks.flatMap(({ demand, day }) => {
          const seen = 7 * (at - index) + day;
          return passes(demand) && seen >= -TAPER_DAYS && seen < 7 + TAPER_DAYS ? [seen] : [];
        }),
  );

const feltIn = (weeks: readonly LaidWeek[], index: number, { heavyDays, loadedDays }: Earlier): Earlier => {
  const seen = (day: number) => day - 7 * index;
  return {
    heavyDays: [...daysAround(weeks, index, isHeavy), ...heavyDays.map(seen)],
    loadedDays: [...daysAround(weeks, index, isLoaded), ...loadedDays.map(seen)],
  };
};

/** A week's situation with the blocks of all other weeks as they stand now. */
export function situationOn({ weeks, earlier }: Board, index: number): Situation | null {
  const week = weeks[index];
  return week ? { ...week.situation, ...feltIn(weeks, index, earlier) } : null;
}

/**
 * All weeks laid out one after the other, each knowing what came before and the Monday that follows. `earlier` is what lies
 * before the first.
 */
export function boardOf(
  training: Training,
  shared: readonly Shared[],
  earlier: Earlier = NOTHING_EARLIER,
): Board {
  const calendar = calendarOf(training);
  const layout = layoutOf(training, shared);
  const weeks: LaidWeek[] = [];
  for (let index = 0; index < training.weeks; index += 1) {
    const monday = 7 * index;
    const week = layout.weekOf(
      DAY_NUMBERS.map((day) => calendar.dayOn(monday + day)),
      {
        after: calendar.dayOn(monday + 7),
        races: racesAround(calendar.races, monday),
        ...feltIn(weeks, index, earlier),
      },
    );
    weeks.push(week);
  }
  return { calendar, usualSets: layout.usualSets, earlier, weeks };
}
