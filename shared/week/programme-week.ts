import type { IsoDate } from '../basics/dates';
import type { ExerciseId } from '../catalogue/exercises';
import type { Weekday } from '../screening/screening';
import type { Place } from './block-move';
import type { Stage } from './stages';
import type { Demand } from './week';

export type ProgrammeBlock = Place & {
  readonly demand: Demand;
  /** Sets it has room for: 9, fewer in a taper and in the lighter week. */
  readonly sets: number;
  /** How long its exercises take, rounded up; 0 for a block that holds none. */
  readonly minutes: number;
  readonly exercises: readonly ExerciseId[];
};

export type Unplaced = { readonly demand: Demand; readonly why: string };

/** A drill and the days of the week on whose easy run it is done; no day when none suits. */
export type RunDrill = { readonly exercise: ExerciseId; readonly days: readonly number[] };

/** A sentence for the coach, with the change that would bring it about: days to declare free of runs and of rest. Empty when there is nothing to change. */
export type Suggestion = { readonly text: string; readonly freeDays: readonly Weekday[] };

/** One week of a programme in its place. */
export type ProgrammeWeek = {
  readonly start: IsoDate;
  readonly stage: Stage;
  /** Sum of the soft scores; 0 for the micro layout, which follows one rule and has nothing to choose. */
  readonly score: number;
  /** In the order H, M, L, each in the order of time; small daily blocks in the order of time. */
  readonly blocks: readonly ProgrammeBlock[];
  readonly unplaced: readonly Unplaced[];
  /** Done inside easy runs, not in a block of their own. */
  readonly drills: readonly RunDrill[];
  readonly suggestions: readonly Suggestion[];
};
