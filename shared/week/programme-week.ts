import type { IsoDate } from '../basics/dates';
import type { ExerciseId } from '../catalogue/exercises';
import type { Stage } from '../programme/programme';
import type { Weekday } from '../screening/screening';
import type { RunDrill } from './run-drills';
import type { Unplaced } from './unplaced';
import type { Demand, Slot } from './week';

export type ProgrammeBlock = {
  readonly demand: Demand;
  readonly day: Weekday;
  readonly slot: Slot;
  /** Sets it has room for: 9, fewer in a taper and in the lighter week. */
  readonly sets: number;
  readonly exercises: readonly ExerciseId[];
};

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
  readonly suggestions: readonly string[];
};
