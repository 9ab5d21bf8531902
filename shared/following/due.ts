import { addDays, daysBetween, type IsoDate } from '../basics/dates';
import { adherenceOf } from './adherence';
import type { Followed } from './followed';

/** A card has boxes for so many weeks: then the log is full, and due. */
const BOXES_FULL_WEEKS = 4;
/** It is due as well when the retest is no more than so many days away [P]. */
const RETEST_NEAR_DAYS = 14;

/** What waits of a programme in force. */
export type ProgrammeDue = {
  /** The day after its last week. */
  readonly ends: IsoDate;
  /** Past sessions nothing was typed back of, once the log is due: its boxes are full, or programme or retest is near the end. */
  readonly untyped: number;
};

/** When a programme ends, and how many of its sessions are to be typed back now. */
export function programmeDue(followed: Pick<Followed, 'versions' | 'sessions' | 'today'>): ProgrammeDue {
  const { versions, today } = followed;
  const [{ training, issuedOn, weeks, retest }] = versions;
  const ends = addDays(training?.startDate ?? issuedOn, 7 * weeks);
  const kept = adherenceOf(followed);
  const isDue =
    kept.weeks.length >= BOXES_FULL_WEEKS || today >= ends || daysBetween(today, retest) <= RETEST_NEAR_DAYS;
  return { ends, untyped: isDue ? kept.unknown : 0 };
}
