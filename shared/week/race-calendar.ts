import { daysBetween } from '../basics/dates';
import { type RaceDistance, type Training, WEEKDAYS } from '../screening/screening';
import { type RaceNear, USUAL_RECOVERY_DAYS } from './situation';
import type { RunSlot, WeekDay } from './week';

/** Days after a target race with nothing but light work (evidence base 5.2, HC5) [P]. */
const RECOVERY_DAYS: Readonly<Record<RaceDistance, number>> = {
  '5k': USUAL_RECOVERY_DAYS,
  '10k': 2,
  half: 3,
  marathon: 7,
  other: USUAL_RECOVERY_DAYS,
};
/** When a race is on a day that has no run. */
const RACE_SLOT: RunSlot = 'am';
/** A race further off than this from a week's first or last day changes nothing in it: the longest taper and recovery. */
const REACH_DAYS = 7;

/** The days and races of a training plan, counted from its first Monday. */
export type RaceCalendar = {
  readonly races: readonly RaceNear[];
  /** A day as it is run: the week repeats, and a race takes the day's place and keeps the time of its run. */
  readonly dayOn: (day: number) => WeekDay;
};

type Race = NonNullable<Training['races']>[number];

/** The calendar of a training plan: its races from the first Monday on, and the last race before it. A day nobody spoke of is a rest day. */
export function calendarOf({ startDate, week, races = [], lastRace }: Training): RaceCalendar {
  const raceOn = ({ date, target, distance }: Race): RaceNear => ({
    day: daysBetween(startDate, date),
    target,
    recoverDays: RECOVERY_DAYS[distance],
  });
  const ahead = races.map(raceOn).filter(({ day }) => day >= 0);
  const usual = WEEKDAYS.map((name): WeekDay => week.find(({ day }) => day === name) ?? { kind: 'rest' });
  const dayOn = (day: number): WeekDay => {
    const { kind, run } = usual[day % 7] ?? { kind: 'rest' };
    const race = ahead.find((one) => one.day === day);
    if (!race) return { kind, ...(run && { run }) };
    return {
      kind: race.target ? 'raceT' : 'raceO',
      run: run ?? RACE_SLOT,
      recoverDays: race.recoverDays,
    };
  };
  return { races: [...(lastRace ? [raceOn(lastRace)] : []), ...ahead], dayOn };
}

/** The races outside a week that may touch it, counted from its Monday. */
export const racesAround = (races: readonly RaceNear[], monday: number): readonly RaceNear[] =>
  races
    .map((race) => ({ ...race, day: race.day - monday }))
    .filter(({ day }) => (day < 0 && day >= -REACH_DAYS) || (day > 6 && day <= 6 + REACH_DAYS));
