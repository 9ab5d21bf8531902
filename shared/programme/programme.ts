import type { IsoDate } from '../basics/dates';
import type { ExerciseId } from '../catalogue/exercises';
import type { Target } from '../catalogue/target';
import type { Finding } from '../findings/finding';
import type { Training } from '../screening/screening';
import type { BlockMove } from '../week/block-move';
import type { ProgrammeWeek } from '../week/programme-week';
import type { Stage } from '../week/stages';

/** The work of one side in one session: sets of exactly one of reps, seconds or metres. */
export type SideDose = {
  readonly sets: number;
  readonly reps?: number;
  readonly seconds?: number;
  readonly metres?: number;
  readonly holdSeconds?: number;
};

/** A dose: per side when `left` and `right` are there, else `both` for the whole body. Effort is RPE 0 to 10. */
export type Dose = {
  readonly left?: SideDose;
  readonly right?: SideDose;
  readonly both?: SideDose;
  readonly restSeconds: number;
  readonly daysPerWeek: number;
  readonly effort: number;
};

/** One exercise with one dose, because of these findings. */
export type Prescription = {
  readonly exercise: ExerciseId;
  readonly target: Target;
  readonly sides: 'left' | 'right' | 'both';
  readonly firstSide: 'left' | 'right' | 'alternate' | null;
  readonly dose: Dose;
  readonly because: readonly string[];
  readonly progressTo: ExerciseId | null;
  readonly regressTo: ExerciseId | null;
  readonly stage: Stage;
};

export type ChosenTarget = {
  readonly target: Target;
  readonly need: number;
  readonly because: readonly string[];
};

/** What is proposed from an evaluation, before anything is placed in a week. */
export type Proposal = {
  readonly rulesVersion: string;
  readonly targets: readonly ChosenTarget[];
  readonly passedOver: readonly { readonly target: Target; readonly why: string }[];
  readonly prescriptions: readonly Prescription[];
  readonly excluded: readonly { readonly exercise: ExerciseId; readonly why: string }[];
  /** Why there is nothing to prescribe, when a red flag stops everything. */
  readonly stopped: string | null;
};

/** A programme as issued: the coach's choices, frozen with the findings and rules they rest on. */
export type IssuedProgramme = {
  readonly proposal: Proposal;
  readonly findings: readonly Finding[];
  readonly issuedOn: IsoDate;
  readonly weeks: number;
  readonly retest: IsoDate;
  readonly coachNote: string;
  /** The running week, races, layout and things at home it was made for; null when they were not known. */
  readonly training: Training | null;
  /** Its weeks with every block in its place, the coach's moves done; empty when the running week was not known. */
  readonly placedWeeks: readonly ProgrammeWeek[];
  /** What the coach put elsewhere than proposed, or left out. */
  readonly moves: readonly BlockMove[];
};
