import type { Training } from '../screening/screening';
import { MICRO_WEEKLY_SETS, microSpots, microWeek } from './micro-week';
import { bestPlan } from './place-week';
import type { Suggestion, Unplaced } from './programme-week';
import { calendarOf } from './race-calendar';
import type { Shared } from './share-exercises';
import { type Situation, type Surroundings, situationOf } from './situation';
import { suggestionsOf } from './suggestions';
import { unplacedOf } from './unplaced';
import {
  DAY_NUMBERS,
  DEMANDS,
  type Demand,
  FOUR_BY_TWENTY,
  isLoaded,
  type PlacedBlock,
  SETS_A_BLOCK,
  type Week,
} from './week';

/** A block in its place with the sets it has in a usual week. */
export type LaidBlock = PlacedBlock & { readonly sets: number; readonly sparesLegs: boolean };

/** A week laid out, before sets are cut for races and the lighter week. */
export type LaidWeek = {
  readonly situation: Situation;
  readonly score: number;
  /** Small daily blocks, which follow one rule and are not scored. */
  readonly small: boolean;
  readonly blocks: readonly LaidBlock[];
  readonly unplaced: readonly Unplaced[];
  readonly suggestions: readonly Suggestion[];
};

/** How a layout fills weeks, and the H and M sets of a week of it without a race. */
export type Layout = {
  readonly usualSets: number;
  readonly weekOf: (week: Week, around: Surroundings) => LaidWeek;
};

const NOTHING_OPEN = 'no slot: no day is left between rest days and races';

/** The demands a programme has exercises for, the heaviest first. */
const demandsIn = (shared: readonly Shared[]): readonly Demand[] =>
  DEMANDS.filter((demand) => shared.some((one) => one.demand === demand));

/** The layouts with blocks of 20 minutes, placed where they score best. */
const placedLayout = (demands: readonly Demand[]): Layout => ({
  usualSets: demands.filter(isLoaded).length * SETS_A_BLOCK,
  weekOf: (week, around) => {
    const situation = situationOf(week, demands, around);
    const plan = bestPlan(demands, situation);
    const unplaced = unplacedOf(demands, plan, situation);
    return {
      situation,
      score: plan.score,
      small: false,
      blocks: plan.placed.map((block) => ({ ...block, sets: SETS_A_BLOCK, sparesLegs: false })),
      unplaced,
      suggestions: suggestionsOf(demands, plan, unplaced, situation),
    };
  },
});

/** Small blocks on every training day. */
const microLayout = (shared: readonly Shared[], usualWeek: Week): Layout => {
  const demands = demandsIn(shared);
  const work = { heavy: demands.includes('H'), moderate: demands.includes('M') };
  const usual = microWeek(usualWeek, MICRO_WEEKLY_SETS, work, Number.POSITIVE_INFINITY).filter(({ demand }) =>
    isLoaded(demand),
  );
  return {
    usualSets: usual.reduce((sum, { sets }) => sum + sets, 0),
    weekOf: (week, around) => {
      const blocks = microWeek(week, MICRO_WEEKLY_SETS, work, usual.length, around);
      const open = { ...situationOf(week, [], around), loadedBlocks: usual.length };
      const days = microSpots(open).map(({ day }) => day);
      const situation = { ...open, spots: open.spots.filter(({ day }) => days.includes(day)) };
      const unplaced: readonly Unplaced[] = blocks.length > 0 ? [] : [{ demand: 'L', why: NOTHING_OPEN }];
      return { situation, score: 0, small: true, blocks, unplaced, suggestions: [] };
    },
  };
};

/**
 * The layout a programme is placed in. Four-by-twenty asks H, H, M, L of every week; once asks one block, as demanding as the
 * heaviest exercise in it, which holds them all.
 */
export function layoutOf(training: Training, shared: readonly Shared[]): Layout {
  if (training.layout === 'four-by-twenty') return placedLayout(FOUR_BY_TWENTY);
  if (training.layout === 'once') return placedLayout(demandsIn(shared).slice(0, 1));
  const { dayOn } = calendarOf({ ...training, races: [] });
  return microLayout(shared, DAY_NUMBERS.map(dayOn));
}
