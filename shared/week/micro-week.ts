import { isBeforeRun } from './clock';
import { mayStand } from './hard-rules';
import { bestPlan } from './place-week';
import { dayAt, type Situation, type Surroundings, situationOf } from './situation';
import {
  DAY_NUMBERS,
  type Demand,
  type PlacedBlock,
  type RunSlot,
  SETS_A_BLOCK,
  type Slot,
  type Spot,
  type Week,
} from './week';

export type MicroBlock = PlacedBlock & {
  readonly sets: number;
  /** It comes before a hard or long run: only trunk, upper body and mobility. */
  readonly sparesLegs: boolean;
};

/** The week's sets before they are split: three sessions of 18 (coach-opinion-micro-sets). */
export const MICRO_WEEKLY_SETS = 3 * 18;
/** No block in the last two days before a target race. */
const EMPTY_DAYS = 2;
const HEAVY_BLOCKS: readonly Demand[] = ['H', 'H'];

/** The slot farthest in time from the run; the evening without one (evidence base 5.4). */
const FARTHEST: Readonly<Record<RunSlot, Slot>> = { am: 'late', mid: 'late', pm: 'am' };

/** Where the small blocks stand: every training day, in the slot farthest from its run (evidence base 5.4). */
export const microSpots = (situation: Situation): readonly Spot[] =>
  DAY_NUMBERS.flatMap((day) => {
    const { kind, run } = dayAt(situation, day);
    const close = situation.races.some(
      (race) => race.day === day || (race.target && race.day > day && race.day - day <= EMPTY_DAYS),
    );
    return kind === 'rest' || close ? [] : [{ day, slot: run ? FARTHEST[run] : 'pm' }];
  });

/** Whether a block comes before the hard or long run of its day. */
export const isBeforeBigRun = ({ day, slot }: Spot, situation: Situation): boolean => {
  const on = dayAt(situation, day);
  return (on.kind === 'hard' || on.kind === 'long') && isBeforeRun(on, slot);
};

/** What the programme has to place besides light work. */
export type MicroWork = { readonly heavy: boolean; readonly moderate: boolean };

/**
 * A small block on every training day, in the slot farthest from the run; the sets are split evenly, what is left over one
 * each from the first day, at most 9 a day (evidence base 5.4). Two blocks are H where HC2 to HC7 allow, the best two; the
 * others M where they may be, else L.
 */
export function microWeek(
  week: Week,
  weeklySets: number,
  { heavy, moderate }: MicroWork,
  loadedBlocks: number,
  around: Surroundings = {},
): readonly MicroBlock[] {
  const open = { ...situationOf(week, [], around), loadedBlocks };
  const spots = microSpots(open);
  const situation = { ...open, spots };
  const placed = heavy ? [...bestPlan(HEAVY_BLOCKS, situation).placed] : [];
  for (const spot of spots) {
    if (placed.some(({ day }) => day === spot.day)) continue;
    const block: PlacedBlock = { ...spot, demand: 'M' };
    const fits = moderate && mayStand(block, placed, situation);
    placed.push(fits ? block : { ...spot, demand: 'L' });
  }
  const base = Math.floor(weeklySets / Math.max(spots.length, 1));
  const over = weeklySets - base * spots.length;
  return placed
    .sort((a, b) => a.day - b.day)
    .map((block, index) => ({
      ...block,
      sets: Math.min(SETS_A_BLOCK, base + (index < over ? 1 : 0)),
      sparesLegs: isBeforeBigRun(block, situation),
    }));
}
