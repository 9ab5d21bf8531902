import { daysBetween, type IsoDate } from '../basics/dates';

/** How long strength work that is new can be felt in races: weeks 1 to 6 (evidence base 3.9, from S0) [P]. */
const FIRST_WEEKS = 6;

/** What to expect of races in the first weeks, for the coach. Other coaches' experience (S0); Doma 2017 saw fatigue last for days. */
export const FIRST_WEEKS_WORDS = `A slow race in weeks 1 to ${FIRST_WEEKS} is nothing unusual: new strength work can be felt in races for a while. Do not read one slow race as failure; back off only in the week before a target race.`;

/** Whether a day lies in those weeks of a programme begun on another. */
export const isInFirstWeeks = (begun: IsoDate, day: IsoDate): boolean => {
  const days = daysBetween(begun, day);
  return days >= 0 && days < 7 * FIRST_WEEKS;
};
