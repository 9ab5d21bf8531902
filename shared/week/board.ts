import { daysBetween, type IsoDate } from '../basics/dates';
import type { Training } from '../screening/screening';
import { TAPER_DAYS } from './hard-rules';
import { type LaidWeek, layoutOf } from './lay-out';
import { calendarOf, type RaceCalendar, racesAround } from './race-calendar';
import type { Shared } from './share-exercises';
import type { Situation } from './situation';
import { DAY_NUMBERS, type Demand, isLoaded } from './week';

/** The weeks of a programme with every block in its place, before exercises go into them; a block can be moved and judged on it. */
export type Board = {
  readonly calendar: RaceCalendar;
  /** The H and M sets of a week without a race. */
  readonly usualSets: number;
  /** A day, counted from the first Monday, that tired like an H block; null when there is none. */
  readonly heavyOn: number | null;
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

const heavyAround = (weeks: readonly LaidWeek[], index: number, heavyOn: number | null) => [
  ...daysAround(weeks, index, isHeavy),
  ...(heavyOn === null ? [] : [heavyOn - 7 * index]),
];

/** A week's situation with the blocks of all other weeks as they stand now. */
export function situationOn({ weeks, heavyOn }: Board, index: number): Situation | null {
  const week = weeks[index];
  if (!week) return null;
  const heavyDays = heavyAround(weeks, index, heavyOn);
  return { ...week.situation, heavyDays, loadedDays: daysAround(weeks, index, isLoaded) };
}

/**
 * All weeks laid out one after the other, each knowing what came before and the Monday that follows. `heavyDate` is the day
 * of a screening that tired like an H block, if any.
 */
export function boardOf(
  training: Training,
  shared: readonly Shared[],
  heavyDate: IsoDate | null = null,
): Board {
  const calendar = calendarOf(training);
  const layout = layoutOf(training, shared);
  const heavyOn = heavyDate === null ? null : daysBetween(training.startDate, heavyDate);
  const weeks: LaidWeek[] = [];
  for (let index = 0; index < training.weeks; index += 1) {
    const monday = 7 * index;
    const week = layout.weekOf(
      DAY_NUMBERS.map((day) => calendar.dayOn(monday + day)),
      {
        after: calendar.dayOn(monday + 7),
        races: racesAround(calendar.races, monday),
        heavyDays: heavyAround(weeks, index, heavyOn),
        loadedDays: daysAround(weeks, index, isLoaded),
      },
    );
    weeks.push(week);
  }
  return { calendar, usualSets: layout.usualSets, heavyOn, weeks };
}
