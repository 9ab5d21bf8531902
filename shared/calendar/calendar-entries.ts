import { addDays, type IsoDate } from '../basics/dates';
import type { Id } from '../basics/ids';
import { type ExerciseId, exerciseOf } from '../catalogue/exercises';
import { printedOrder } from '../following/log-columns';
import { dosedIn, plannedSessionsOf } from '../following/planned-sessions';
import type { IssuedProgramme, Prescription } from '../programme/programme';
import type { Dosed } from '../programme/stage-dose';
import { minutesAfterMidnight } from '../week/clock';
import { minutesTold } from '../week/session-minutes';
import type { ClientWords } from '../words/english';

/** One thing in the client's calendar. */
export type CalendarEntry = {
  /** The same for the same session of the same week, whichever version planned it. */
  readonly key: string;
  readonly date: IsoDate;
  /** When it begins and how long it takes, by the runner's own clock; null for the whole day. */
  readonly time: { readonly from: number; readonly minutes: number } | null;
  readonly title: string;
  readonly text: string;
  /** True for what an earlier version had planned and this one has not. */
  readonly isCancelled: boolean;
};

/** A version in the chain of those that took each other's place. */
export type CalendarVersion = { readonly screeningId: Id<'Screening'>; readonly programme: IssuedProgramme };

const SIDES = ['left', 'right', 'both'] as const;

const exerciseLine = (
  { calendar, card }: ClientWords,
  number: number,
  { exercise: id, dose }: Dosed,
  firstSide: Prescription['firstSide'],
): string => {
  const exercise = exerciseOf(id);
  const work = SIDES.flatMap((side) => {
    const one = dose[side];
    if (!one) return [];
    const amount = `${one.sets} × ${card.work(one, exercise.dose.repsFor)}`;
    return [side === 'both' ? amount : `${side} ${amount}`];
  });
  const [rest, effort] = [card.restSeconds(dose.restSeconds), card.effortOfTen(dose.effort)];
  const whole = calendar.exercise(number, exercise.plainName, work, rest, effort);
  if (firstSide === null) return whole;
  return `${whole} ${firstSide === 'alternate' ? card.takeTurns : card.startWith(firstSide)}`;
};

const textOf = (words: ClientWords, lines: readonly string[]): string =>
  [...lines, '', words.calendar.onSheet, words.calendar.pain].join('\n');

/** The sessions of a version, and the drills of its easy runs. */
function entriesOf({ programme }: CalendarVersion, words: ClientWords): readonly CalendarEntry[] {
  const numbers = new Map(printedOrder(programme).map(({ exercise }, index) => [exercise, index + 1]));
  const inOrder = (held: readonly Dosed[]) =>
    held.toSorted((a, b) => (numbers.get(a.exercise) ?? 0) - (numbers.get(b.exercise) ?? 0));
  const line = (dosed: Dosed) => {
    const entry = programme.proposal.prescriptions.find(({ exercise }) => exercise === dosed.exercise);
    return exerciseLine(words, numbers.get(dosed.exercise) ?? 0, dosed, entry?.firstSide ?? null);
  };
  const mondayOf = (week: number) => programme.placedWeeks[week]?.start ?? programme.issuedOn;
  const sessions = plannedSessionsOf(programme).map((planned): CalendarEntry => {
    const { week, session, date, slot, exercises } = planned;
    const minutes = minutesTold(exercises);
    return {
      key: `session ${mondayOf(week)} ${session}`,
      date,
      time: { from: minutesAfterMidnight(slot), minutes },
      title: words.calendar.session(minutes),
      text: textOf(words, inOrder(exercises).map(line)),
      isCancelled: false,
    };
  });
  return [...sessions, ...drillsOf(programme, words, line)];
}

const drillsOf = (
  programme: IssuedProgramme,
  words: ClientWords,
  line: (dosed: Dosed) => string,
): readonly CalendarEntry[] =>
  programme.placedWeeks.flatMap(({ start, drills }, week) =>
    drills.flatMap(({ exercise, days }) => {
      const dosed = dosedIn(programme, week).find((one) => one.exercise === exercise);
      if (!dosed) return [];
      return days.map((day, time) => ({
        key: drillKey(start, exercise, time),
        date: addDays(start, day),
        time: null,
        title: words.calendar.drill(exerciseOf(exercise).plainName),
        text: textOf(words, [line(dosed)]),
        isCancelled: false,
      }));
    }),
  );

const drillKey = (monday: IsoDate, exercise: ExerciseId, time: number): string =>
  `drill ${monday} ${exercise} ${time}`;

/**
 * What a programme puts into the client's calendar: its sessions, drills and retest; from the day it took an earlier one's place
 * only, and what that one had planned from then on and this one has not is cancelled. The newest version comes first.
 */
export function calendarEntriesOf(
  [current, ...older]: readonly [CalendarVersion, ...CalendarVersion[]],
  words: ClientWords,
): readonly CalendarEntry[] {
  const { issuedOn, retest } = current.programme;
  const fromThen = ({ date }: CalendarEntry) => older.length === 0 || date >= issuedOn;
  const planned = entriesOf(current, words).filter(fromThen);
  const known = new Set(planned.map(({ key }) => key));
  const cancelled = older.flatMap((version) =>
    entriesOf(version, words)
      .filter(fromThen)
      .flatMap((entry) => {
        if (known.has(entry.key)) return [];
        known.add(entry.key);
        return [{ ...entry, isCancelled: true }];
      }),
  );
  const again: CalendarEntry = {
    key: `retest ${current.screeningId}`,
    date: retest,
    time: null,
    title: words.calendar.retest,
    text: '',
    isCancelled: false,
  };
  return [...planned, ...cancelled, again];
}
