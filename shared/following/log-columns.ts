import { addDays, type IsoDate } from '../basics/dates';
import type { ExerciseId } from '../catalogue/exercises';
import type { IssuedProgramme, Prescription } from '../programme/programme';
import type { Dosed } from '../programme/stage-dose';
import type { Slot } from '../week/week';
import { dosedIn, plannedSessionsOf } from './planned-sessions';

/** A session as the paper has boxes for it. */
export type LogColumn = {
  readonly week: number;
  readonly session: number;
  /** The day it was placed on. */
  readonly date: IsoDate;
  /** When of that day; null when no running week says. */
  readonly slot: Slot | null;
  /** What it holds, with the dose of its week; in the order of the printed cards. */
  readonly exercises: readonly Dosed[];
};

type Weeks = Pick<IssuedProgramme, 'proposal' | 'placedWeeks' | 'weeks' | 'issuedOn'>;

/** The prescriptions of a programme in the order their cards are printed. */
export const printedOrder = ({ proposal }: Pick<IssuedProgramme, 'proposal'>): readonly Prescription[] =>
  proposal.prescriptions;

/** Drills have no session of their own: their boxes are those of the first sessions of the week. */
function withDrills(column: LogColumn, programme: Weeks): LogColumn {
  const drills = (programme.placedWeeks[column.week]?.drills ?? [])
    .filter(({ days }) => column.session < days.length)
    .map(({ exercise }) => exercise);
  const held = new Set<ExerciseId>([...drills, ...column.exercises.map(({ exercise }) => exercise)]);
  const dosed = dosedIn(programme, column.week).filter(({ exercise }) => held.has(exercise));
  return { ...column, exercises: dosed };
}

/** Without a running week an exercise has as many boxes a week as its dose has days; its days are spread over the week. */
function unplacedColumns(programme: Weeks): readonly LogColumn[] {
  const { proposal, weeks, issuedOn } = programme;
  const most = Math.max(0, ...proposal.prescriptions.map(({ dose }) => dose.daysPerWeek));
  return Array.from({ length: weeks }, (_, week) =>
    Array.from({ length: most }, (_entry, session): LogColumn => {
      const dosed = dosedIn(programme, week).filter(({ dose }) => session < dose.daysPerWeek);
      const date = addDays(issuedOn, 7 * week + Math.floor((7 * session) / most));
      return { week, session, date, slot: null, exercises: dosed };
    }),
  ).flat();
}

/** The sessions of a programme as its log boxes are printed, in the order of time. */
export function logColumnsOf(programme: Weeks): readonly LogColumn[] {
  if (programme.placedWeeks.length === 0) return unplacedColumns(programme);
  return plannedSessionsOf(programme).map((planned) => withDrills(planned, programme));
}
