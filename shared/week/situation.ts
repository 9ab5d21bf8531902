import { ALL_SPOTS, type Demand, isLoaded, type Spot, type Week, type WeekDay } from './week';

/** A race seen from a week: `day` counts from its Monday, so that -1 is the Sunday before. */
export type RaceNear = { readonly day: number; readonly target: boolean; readonly recoverDays: number };

/** What lies around a week. Days count from its Monday; negative ones lie before it. */
export type Surroundings = {
  /** The Monday after; no run when nothing is said. */
  readonly after?: WeekDay;
  /** Races before and after the week; those in it are days of the week. */
  readonly races?: readonly RaceNear[];
  /** Days outside the week's own blocks with heavy leg work: earlier blocks, and screenings that count as heavy. */
  readonly heavyDays?: readonly number[];
  /** Days before the week that hold an H or M block. */
  readonly loadedDays?: readonly number[];
  /** The places blocks may take; all of them when nothing is said. */
  readonly spots?: readonly Spot[];
};

/** A week with all that bears on it. */
export type Situation = Required<Omit<Surroundings, 'races'>> & {
  readonly week: Week;
  /** All that matter, in the week and around it. */
  readonly races: readonly RaceNear[];
  /** H and M blocks of a week without a race. */
  readonly loadedBlocks: number;
  /** False asks what would happen if no race called for a taper. */
  readonly taper: boolean;
};

/** Days after a target race with nothing but light work, when the race does not say (evidence base 5.2, HC5) [P]. */
export const USUAL_RECOVERY_DAYS = 2;

const NO_DAY: WeekDay = { kind: 'rest' };

/** The day of a week, or the Monday after it as day 7. */
export const dayAt = ({ week, after }: Pick<Situation, 'week' | 'after'>, day: number): WeekDay =>
  (day === 7 ? after : week[day]) ?? NO_DAY;

const racesIn = (week: Week): readonly RaceNear[] =>
  week.flatMap(({ kind, recoverDays = USUAL_RECOVERY_DAYS }, day) =>
    kind === 'raceT' || kind === 'raceO' ? [{ day, target: kind === 'raceT', recoverDays }] : [],
  );

/** The situation a week's blocks are judged in. */
export const situationOf = (
  week: Week,
  demands: readonly Demand[],
  { after = NO_DAY, races = [], heavyDays = [], loadedDays = [], spots = ALL_SPOTS }: Surroundings = {},
): Situation => ({
  week,
  after,
  races: [...racesIn(week), ...races],
  heavyDays,
  loadedDays,
  spots,
  loadedBlocks: demands.filter(isLoaded).length,
  taper: true,
});
