import { addDays, daysBetween, type IsoDate } from '../basics/dates';
import type { Dose, IssuedProgramme } from '../programme/programme';
import type { Followed } from './followed';
import { type PlannedSession, plannedSessionsOf } from './planned-sessions';
import { seenOf } from './seen';
import type { Logged } from './session-log';

/** What was planned and done in some days. */
export type Kept = {
  readonly planned: number;
  /** Sessions done; one done in part counts in part. */
  readonly done: number;
  /** Sets written down and sets done, both sides together. */
  readonly sets: { readonly planned: number; readonly done: number };
  /** Sessions of which nothing was typed back: nobody knows whether they were done. They count as not done. */
  readonly unknown: number;
};

/** The same of a week that is over. */
export type WeekKept = Kept & { readonly start: IsoDate };

/** Sessions done of those planned, week by week and together; `share` is null before the first planned session is past. */
export type Adherence = Kept & { readonly weeks: readonly WeekKept[]; readonly share: number | null };

type Following = Pick<Followed, 'versions' | 'sessions' | 'today'>;
type Planned = PlannedSession & { readonly of: IssuedProgramme };

/** The Monday the first version began on; the day it was issued where no running week is known. */
const startOf = (versions: Followed['versions']): IsoDate => {
  const first = versions.at(-1) ?? versions[0];
  return first.training?.startDate ?? first.issuedOn;
};

/** The sessions planned by the version that was in force on their day. */
function plannedOver(versions: readonly IssuedProgramme[]): readonly Planned[] {
  return versions.flatMap((version, index) => {
    const next = versions[index - 1];
    const first = index === versions.length - 1;
    return plannedSessionsOf(version)
      .filter(({ date }) => (first || date >= version.issuedOn) && (!next || date < next.issuedOn))
      .map((session) => ({ ...session, of: version }));
  });
}

const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0);

const writtenSets = ({ left, right, both }: Dose): number =>
  (left?.sets ?? 0) + (right?.sets ?? 0) + (both?.sets ?? 0);

const isAt = (one: Pick<PlannedSession, 'week' | 'session'>, session: Logged): boolean =>
  one.week === session.week && one.session === session.session;

type DoneOf = {
  readonly date: IsoDate;
  /** How much of it was done, 0 to 1: the mean over the exercises planned for it. */
  readonly share: number;
  readonly sets: number;
};

/** How much of a logged session was done, of what was planned for it; of what was logged, where nothing was planned. */
function doneOf(session: Logged): DoneOf {
  const planned = plannedSessionsOf(session.of).find((one) => isAt(one, session))?.exercises;
  const exercises =
    planned ??
    session.of.proposal.prescriptions.filter(({ exercise }) =>
      session.done.some((one) => one.exercise === exercise),
    );
  const parts = exercises.map(({ exercise, dose }) => {
    const share = seenOf(exercise, [session])[0]?.share ?? 0;
    return { share, sets: share * writtenSets(dose) };
  });
  const shares = sum(parts.map(({ share }) => share));
  return {
    date: session.date,
    share: parts.length === 0 ? 0 : shares / parts.length,
    sets: sum(parts.map(({ sets }) => sets)),
  };
}

/** How well a programme is kept, in the weeks that are over and in all sessions that are past. */
export function adherenceOf({ versions, sessions, today }: Following): Adherence {
  const planned = plannedOver(versions);
  const done = sessions.map(doneOf);
  const inDays = <Entry extends { readonly date: IsoDate }>(
    all: readonly Entry[],
    from: IsoDate,
    to: IsoDate,
  ) => all.filter(({ date }) => date >= from && date < to);
  const kept = (from: IsoDate, to: IsoDate): Kept => {
    const there = inDays(planned, from, to);
    const did = inDays(done, from, to);
    const sets = sum(there.flatMap(({ exercises }) => exercises.map(({ dose }) => writtenSets(dose))));
    return {
      planned: there.length,
      done: Math.min(there.length, sum(did.map(({ share }) => share))),
      sets: { planned: sets, done: Math.min(sets, sum(did.map((one) => one.sets))) },
      unknown: there.filter((one) => !sessions.some((log) => log.of === one.of && isAt(one, log))).length,
    };
  };
  const start = startOf(versions);
  const over = Math.max(0, Math.floor(daysBetween(start, today) / 7));
  const weeks = Array.from({ length: over }, (_, week) => {
    const monday = addDays(start, 7 * week);
    return { start: monday, ...kept(monday, addDays(monday, 7)) };
  }).filter((week) => week.planned > 0);
  const all = kept(start, today);
  return { ...all, weeks, share: all.planned === 0 ? null : all.done / all.planned };
}

/** How many weeks in a row up to this one had sessions planned and none done; 0 once there was one this week. */
export function missedWeeks({ weeks }: Adherence, { sessions, today, versions }: Following): number {
  const start = startOf(versions);
  const monday = addDays(start, 7 * Math.floor(daysBetween(start, today) / 7));
  const trained = sessions
    .map(doneOf)
    .some(({ date, share }) => share > 0 && date >= monday && date <= today);
  if (trained) return 0;
  return weeks.length - 1 - weeks.findLastIndex(({ done }) => done > 0);
}

/** The weeks missed in a row, and what is known of them: "3 weeks were missed, or not typed back". */
export type Missed = { readonly weeks: number; readonly words: string };

/** The same with its words: a week nobody typed back may have been done. */
export function missedOf(kept: Adherence, following: Following): Missed {
  const weeks = missedWeeks(kept, following);
  const isKnown = kept.weeks.slice(kept.weeks.length - weeks).every(({ unknown }) => unknown === 0);
  const subject = weeks === 1 ? 'A week was' : `${weeks} weeks were`;
  return { weeks, words: isKnown ? `${subject} missed` : `${subject} missed, or not typed back` };
}
