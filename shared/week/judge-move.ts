import type { BlockMove, Place } from './block-move';
import { type Board, situationOn } from './board';
import { HARD_RULES, type HardRuleId } from './hard-rules';
import { hasBlock, spotOf, withMoves } from './move-blocks';
import type { Situation } from './situation';
import { SOFT_WORDS, type SoftScoreId, scoreParts } from './soft-scores';
import { type Demand, type PlacedBlock, timeOf } from './week';

/** What it means to put a block somewhere: the hard rules it would break, and what it would cost. */
export type MoveJudgement = {
  /** None when it may stand there; the plainest first. */
  readonly broken: readonly { readonly rule: HardRuleId; readonly words: string }[];
  /** Points the week gains (plus) or loses (minus) against now. */
  readonly points: number;
  /** Where the points come from, rule by rule. */
  readonly parts: readonly { readonly rule: SoftScoreId; readonly words: string; readonly points: number }[];
};

const brokenBy = (
  block: PlacedBlock,
  others: readonly PlacedBlock[],
  situation: Situation,
): MoveJudgement['broken'] => {
  const found = HARD_RULES.filter(({ breaks }) => breaks(block, others, situation));
  const open = situation.spots.some((spot) => timeOf(spot) === timeOf(block));
  const taper = HARD_RULES.filter(({ id }) => id === 'HC4' && !open && found.length === 0);
  return [...found, ...taper].map(({ id, words }) => ({ rule: id, words }));
};

/** What every rule is worth, summed over the blocks. */
function worth(placed: readonly PlacedBlock[], unplaced: readonly Demand[], situation: Situation) {
  const sums = new Map<SoftScoreId, number>();
  for (const { rule, points } of scoreParts(placed, unplaced, situation))
    sums.set(rule, (sums.get(rule) ?? 0) + points);
  return sums;
}

/**
 * What it would mean to put a block of a week, standing at a place now or without one (null), to another place or out of the
 * week (null), with all other blocks where they stand on the board.
 */
export function judgeMove(
  board: Board,
  index: number,
  demand: Demand,
  from: Place | null,
  to: Place | null,
): MoveJudgement | null {
  const week = board.weeks[index];
  const situation = situationOn(board, index);
  if (!week || !situation) return null;
  const left = from === null ? null : timeOf(spotOf(from));
  const others = week.blocks.filter((block) => timeOf(block) !== left);
  const block = to === null ? null : { ...spotOf(to), demand };
  const without = week.unplaced.map((one) => one.demand);
  const still = from === null ? without.toSpliced(without.indexOf(demand), 1) : without;
  const before = worth(week.blocks, without, situation);
  const after = worth(block ? [...others, block] : others, block ? still : [...still, demand], situation);
  const parts = SOFT_WORDS.map(({ rule, words }) => ({
    rule,
    words,
    points: (after.get(rule) ?? 0) - (before.get(rule) ?? 0),
  })).filter(({ points }) => points !== 0);
  return {
    broken: block ? brokenBy(block, others, situation) : [],
    points: parts.reduce((sum, { points }) => sum + points, 0),
    parts,
  };
}

/** The first move that cannot be done, with the reason: its block was not proposed, it is moved twice, or it breaks a hard rule; null when all can. */
export function faultOfMoves(
  board: Board,
  moves: readonly BlockMove[],
): { readonly index: number; readonly why: string } | null {
  const moved = withMoves(board, moves);
  for (const [index, move] of moves.entries()) {
    const week = board.weeks[move.week];
    if (!week || !hasBlock(week, move)) return { index, why: 'a block that was proposed there' };
    const key = JSON.stringify([move.week, move.demand, move.from]);
    const twice = moves.findIndex((one) => JSON.stringify([one.week, one.demand, one.from]) === key) < index;
    if (twice && move.from !== null) return { index, why: 'each block moved once' };
    const judged = judgeMove(moved, move.week, move.demand, move.to, move.to);
    const [worst] = judged?.broken ?? [];
    if (worst) return { index, why: `a place that keeps ${worst.rule} (${worst.words})` };
  }
  return null;
}
