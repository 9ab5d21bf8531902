import type { IsoDate } from '../basics/dates';
import type { Training } from '../screening/screening';

/** A running week taken up from another Monday on: the races before it are behind, the newest of them the last race. */
export function startingOn(training: Training, startDate: IsoDate): Training {
  const { races = [], lastRace, ...rest } = training;
  const all = [...(lastRace ? [lastRace] : []), ...races].toSorted((a, b) => a.date.localeCompare(b.date));
  const behind = all.findLast(({ date }) => date < startDate);
  const ahead = all.filter(({ date }) => date >= startDate);
  return {
    ...rest,
    startDate,
    ...(ahead.length > 0 && { races: ahead }),
    ...(behind && { lastRace: behind }),
  };
}
