import { isInTaper } from './hard-rules';
import type { RaceNear } from './situation';
import { type Demand, isLoaded } from './week';

/** A block on a day of the programme, 0 for its first Monday, with the sets it holds without a race. */
export type DatedBlock = { readonly day: number; readonly demand: Demand; readonly sets: number };

/** A week of lighter work holds 40 % fewer sets (evidence base 3.2) [P]. */
const DELOAD_SHARE = 0.6;
/** H and M sets in a taper, of those of a usual week (Bosquet 2007, Wang 2023: volume cut by 41 to 60 %). */
const TAPER_SHARE = 0.5;

/** The sets of a block in the lighter week, rounded down; at least 1 of what had any. */
export const deloadSets = (sets: number): number =>
  Math.max(Math.min(sets, 1), Math.floor(sets * DELOAD_SHARE));

/** The sets of the blocks of a taper: shared evenly, what is left over one each from the earliest, none more than it had. */
const sharedOut = (budget: number, blocks: readonly DatedBlock[]): readonly number[] => {
  const share = Math.floor(budget / Math.max(blocks.length, 1));
  const over = budget - share * blocks.length;
  return blocks.map(({ sets }, index) => Math.min(sets, share + (index < over ? 1 : 0)));
};

/**
 * The sets of each block, in the order given, which is that of time: in the 7 days before a target race the H and M blocks
 * together keep half of `usualSets`, the H and M sets of a week without a race (HC4).
 */
export function taperedSets(
  blocks: readonly DatedBlock[],
  races: readonly RaceNear[],
  usualSets: number,
): readonly number[] {
  const budget = Math.floor(usualSets * TAPER_SHARE);
  const sets = new Map(blocks.map((block) => [block, block.sets]));
  for (const race of races) {
    const within = blocks.filter(({ demand, day }) => isLoaded(demand) && isInTaper(race, day));
    sharedOut(budget, within).forEach((share, index) => {
      const block = within[index];
      if (block) sets.set(block, Math.min(share, sets.get(block) ?? share));
    });
  }
  return blocks.map((block) => sets.get(block) ?? block.sets);
}
