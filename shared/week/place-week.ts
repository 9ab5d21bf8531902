import { mayStand } from './hard-rules';
import { type Situation, type Surroundings, situationOf } from './situation';
import { pointsAlone, SECOND_ON_A_DAY, UNPLACED } from './soft-scores';
import { DEMANDS, type Demand, type PlacedBlock, timeOf, type Week } from './week';

export type WeekPlan = {
  readonly score: number;
  /** In the order of the demands: H, M, L, each in the order of time. */
  readonly placed: readonly PlacedBlock[];
  readonly unplaced: readonly Demand[];
};

type Candidate = { readonly block: PlacedBlock; readonly points: number; readonly time: number };

const byHeaviness = (a: Demand, b: Demand): number => DEMANDS.indexOf(a) - DEMANDS.indexOf(b);

/** The places that a block of a demand may take when no other block is there, in the order of time. */
const candidatesOf = (demand: Demand, situation: Situation): readonly Candidate[] =>
  situation.spots
    .map((spot) => ({ ...spot, demand }))
    .filter((block) => mayStand(block, [], situation))
    .map((block) => ({ block, points: pointsAlone(block, situation), time: timeOf(block) }))
    .sort((a, b) => a.time - b.time);

/** What the blocks from each place in the list on can bring at most. */
const boundsOf = (demands: readonly Demand[], candidates: Readonly<Record<Demand, readonly Candidate[]>>) => {
  const bounds = [0];
  for (const demand of demands.toReversed()) {
    const best = candidates[demand].reduce((most, { points }) => Math.max(most, points), UNPLACED[demand]);
    bounds.unshift((bounds[0] ?? 0) + best);
  }
  return bounds;
};

/**
 * The best plan of a situation by branch and bound: blocks take their places in the order of time, a branch ends where even
 * the best of the rest could not beat the plan in hand. Equal plans are met in the order of the tie rule, so the first stays.
 */
export function bestPlan(demands: readonly Demand[], situation: Situation): WeekPlan {
  const sorted = [...demands].sort(byHeaviness);
  const candidates = {
    H: candidatesOf('H', situation),
    M: candidatesOf('M', situation),
    L: candidatesOf('L', situation),
  };
  const bounds = boundsOf(sorted, candidates);
  const chosen: PlacedBlock[] = [];
  let best: WeekPlan = { score: Number.NEGATIVE_INFINITY, placed: [], unplaced: sorted };

  /** Identical blocks stand in the order of time; `from` is the earliest time left to this one, infinite once one had no place. */
  const place = (at: number, from: number, score: number): void => {
    const demand = sorted[at];
    if (score + (bounds[at] ?? 0) <= best.score) return;
    if (demand === undefined) {
      const unplaced = DEMANDS.flatMap((one) => missing(sorted, chosen, one));
      best = { score, placed: [...chosen], unplaced };
      return;
    }
    const same = sorted[at + 1] === demand;
    for (const { block, points, time } of candidates[demand]) {
      if (time < from || !mayStand(block, chosen, situation)) continue;
      const shares = chosen.some(({ day }) => day === block.day);
      chosen.push(block);
      place(at + 1, same ? time + 1 : 0, score + points + (shares ? SECOND_ON_A_DAY : 0));
      chosen.pop();
    }
    place(at + 1, same ? Number.POSITIVE_INFINITY : 0, score + UNPLACED[demand]);
  };
  place(0, 0, 0);
  return best;
}

const missing = (
  wanted: readonly Demand[],
  placed: readonly PlacedBlock[],
  demand: Demand,
): readonly Demand[] => {
  const count = wanted.filter((one) => one === demand).length;
  const there = placed.filter((one) => one.demand === demand).length;
  return Array.from({ length: count - there }, () => demand);
};

/** The plan of a week with the highest score that breaks no hard rule; ties go to the smallest list of day and slot (evidence base 5.1). */
export const placeWeek = (week: Week, demands: readonly Demand[], around: Surroundings = {}): WeekPlan =>
  bestPlan(demands, situationOf(week, demands, around));
