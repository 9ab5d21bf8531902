import { addDays, daysBetween, type IsoDate } from '../basics/dates';
import type { IssuedProgramme } from '../programme/programme';
import type { Followed } from './followed';
import { type PlannedSession, plannedSessionsOf } from './planned-sessions';
import { seenOf } from './seen';
import type { SessionLog } from './session-log';

/** What was planned and done of a week that is over. */
export type WeekKept = {
  readonly start: IsoDate;
  readonly planned: number;
  /** Sessions done; one done in part counts in part. */
  readonly done: number;
};

/** Sessions done of those planned, week by week and together; `share` is null before the first planned session is past. */
export type Adherence = { readonly weeks: readonly WeekKept[]; readonly share: number | null };

/** The Monday the first version began on; the day it was issued where no running week is known. */
const startOf = (versions: Followed['versions']): IsoDate => {
  const first = versions.at(-1) ?? versions[0];
  return first.training?.startDate ?? first.issuedOn;
};

/** The sessions planned by the version that was in force on their day. */
function plannedOver(versions: readonly IssuedProgramme[]): readonly PlannedSession[] {
  return versions.flatMap((version, index) => {
    const next = versions[index - 1];
    const first = index === versions.length - 1;
    return plannedSessionsOf(version).filter(
      ({ date }) => (first || date >= version.issuedOn) && (!next || date < next.issuedOn),
    );
  });
}

const meanOf = (numbers: readonly number[]): number =>
  numbers.length === 0 ? 0 : numbers.reduce((sum, one) => sum + one, 0) / numbers.length;

/** How much of a logged session was done, 0 to 1: the mean over its exercises. */
const keptOf = (session: SessionLog, programme: IssuedProgramme): number =>
  meanOf(
    session.done.flatMap(({ exercise }) => seenOf(exercise, programme, [session]).map(({ share }) => share)),
  );

/** How well a programme is kept, in the weeks that are over and in all sessions that are past. */
export function adherenceOf({
  versions,
  sessions,
  today,
}: Pick<Followed, 'versions' | 'sessions' | 'today'>): Adherence {
  const [current] = versions;
  const planned = plannedOver(versions);
  const done = sessions.map((session) => ({ date: session.date, kept: keptOf(session, current) }));
  const inDays = <Entry extends { readonly date: IsoDate }>(
    all: readonly Entry[],
    from: IsoDate,
    to: IsoDate,
  ) => all.filter(({ date }) => date >= from && date < to);
  const kept = (from: IsoDate, to: IsoDate): WeekKept => {
    const there = inDays(planned, from, to).length;
    const shares = inDays(done, from, to).map((one) => one.kept);
    return { start: from, planned: there, done: Math.min(there, meanOf(shares) * shares.length) };
  };
  const start = startOf(versions);
  const over = Math.max(0, Math.floor(daysBetween(start, today) / 7));
  const weeks = Array.from({ length: over }, (_, week) =>
    kept(addDays(start, 7 * week), addDays(start, 7 * week + 7)),
  ).filter((week) => week.planned > 0);
  const so = kept(start, today);
  return { weeks, share: so.planned === 0 ? null : so.done / so.planned };
}

/** How many weeks in a row up to this one had sessions planned and none done; 0 once there was one this week. */
export function missedWeeks(
  { weeks }: Adherence,
  { sessions, today, versions }: Pick<Followed, 'versions' | 'sessions' | 'today'>,
): number {
  const start = startOf(versions);
  const monday = addDays(start, 7 * Math.floor(daysBetween(start, today) / 7));
  if (sessions.some(({ date }) => date >= monday && date <= today)) return 0;
  return weeks.length - 1 - weeks.findLastIndex(({ done }) => done > 0);
}
