import { addDays, daysBetween, type IsoDate } from '../basics/dates';
import type { Screening } from '../screening/screening';
import type { IssuedProgramme } from './programme';

/** Weeks of a programme when nothing is said, and the span in which to test again (evidence base 3.2) [P]. */
export const USUAL_WEEKS = 6;
const SOONEST_WEEKS = 4;
const LATEST_WEEKS = 8;

/** The day to test again: at the end of a programme that starts on the day, but 4 to 8 weeks on. */
export const retestAfter = (start: IsoDate, weeks: number = USUAL_WEEKS): IsoDate =>
  addDays(start, 7 * Math.min(Math.max(Math.round(weeks), SOONEST_WEEKS), LATEST_WEEKS));

/** The day to test again after a screening, counted from the start of its programme or, without one, from the screening. */
export const retestOn = ({ date, training }: Pick<Screening, 'date' | 'training'>): IsoDate =>
  retestAfter(training?.startDate ?? date, training?.weeks);

/**
 * The day to test again after a version that starts on the day: counted from the start of the first version from the same
 * screening, so that a new version does not put the retest off; from its own start, when that day would be past.
 */
export function retestOfVersion(
  start: IsoDate,
  weeks: number,
  first?: Pick<IssuedProgramme, 'training' | 'issuedOn'>,
): IsoDate {
  const begun = first?.training?.startDate ?? first?.issuedOn ?? start;
  const whole = retestAfter(begun, Math.max(0, daysBetween(begun, start) / 7) + weeks);
  return whole > start ? whole : retestAfter(start, weeks);
}
