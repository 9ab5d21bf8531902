import { addDays, type IsoDate } from '../basics/dates';
import type { IssuedProgramme } from '../programme/programme';
import { type Dosed, inStage } from '../programme/stage-dose';
import { WEEKDAYS } from '../screening/screening';
import type { ProgrammeBlock, ProgrammeWeek } from '../week/programme-week';
import { type Stage, stageOf } from '../week/stages';
import { type Slot, timeOf } from '../week/week';

/** A session as it was planned: when, and what is to be done in it, lighter or harder as its week asks. */
export type PlannedSession = {
  /** 0 for the first week of the programme. */
  readonly week: number;
  /** 0 for the first session of the week, in the order of time. */
  readonly session: number;
  readonly date: IsoDate;
  readonly slot: Slot;
  readonly exercises: readonly Dosed[];
};

const spotOf = ({ day, slot }: ProgrammeBlock) => ({ day: WEEKDAYS.indexOf(day), slot });

const sessionsOf = (
  { start, stage, blocks }: ProgrammeWeek,
  week: number,
  prescriptions: readonly Dosed[],
): readonly PlannedSession[] => {
  const dosed = inStage(prescriptions, stage);
  return blocks
    .filter(({ exercises }) => exercises.length > 0)
    .toSorted((a, b) => timeOf(spotOf(a)) - timeOf(spotOf(b)))
    .map((block, session) => ({
      week,
      session,
      date: addDays(start, spotOf(block).day),
      slot: block.slot,
      exercises: dosed.filter(({ exercise }) => block.exercises.includes(exercise)),
    }));
};

/** The sessions of a programme in the order of time, those with nothing in them left out; none without a running week. */
export const plannedSessionsOf = ({
  proposal,
  placedWeeks,
}: Pick<IssuedProgramme, 'proposal' | 'placedWeeks'>): readonly PlannedSession[] =>
  placedWeeks.flatMap((week, index) => sessionsOf(week, index, proposal.prescriptions));

/** What a week of a programme is for: as it was placed, which counts on from the versions before. */
export const stageIn = ({ placedWeeks }: Pick<IssuedProgramme, 'placedWeeks'>, week: number): Stage =>
  placedWeeks[week]?.stage ?? stageOf(week);

/** The exercises of a session of a week, as dosed there; all of them where no running week says which. */
export const dosedIn = (
  { proposal, placedWeeks }: Pick<IssuedProgramme, 'proposal' | 'placedWeeks'>,
  week: number,
): readonly Dosed[] => inStage(proposal.prescriptions, stageIn({ placedWeeks }, week));
