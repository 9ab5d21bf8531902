import { BETWEEN_EXERCISES_S, BETWEEN_POSITIONS_S } from '../week/session-minutes';
import { BLOCK_MINUTES, SETS_A_BLOCK } from '../week/week';
import type { Candidate, Kind } from './candidates';

/** A block holds at most five exercises (evidence base 3.2). */
const MOST_EXERCISES = 5;
const MOST_SECONDS = BLOCK_MINUTES * 60;
/** What a block is filled up to of each kind (evidence base 3.1, R29). */
const MIX: Readonly<Record<Kind, number>> = { range: 1, strength: 2, steady: 1 };

/** Two sets of an exercise bring most [P]; so every target has two, time allowing, before one has three. */
const SET_WORTH = [8, 6, 1, 0.5, 0.25];
/**
 * The first target counts twice the second and four times the third, whatever their needs are: a score that changes a little and
 * no order changes no block [P].
 */
const RANK_WORTH = [4, 2, 1];

/** A kind the block does not hold yet is worth twice another of a kind it has [P]. */
const NEW_KIND = 2;

/** An exercise of a block with its sets. */
export type Composed = { readonly candidate: Candidate; readonly sets: number };

/**
 * What a block is worth, the most telling first: need that has an exercise, sets of the targets' first exercises, of their
 * further ones, of what fills the block; then few positions, few things and the order of the ladders.
 */
type Worth = readonly [
  covered: number,
  first: number,
  further: number,
  fill: number,
  places: number,
  things: number,
];

/** Sums of decimals may differ by a rounding. */
const DUST = 1e-9;

const isBetter = (one: Worth, other: Worth): boolean => {
  const at = one.findIndex((part, index) => Math.abs(part - (other[index] ?? 0)) > DUST);
  return at >= 0 && (one[at] ?? 0) > (other[at] ?? 0);
};

const worthOfSets = (sets: number): number => SET_WORTH.slice(0, sets).reduce((sum, worth) => sum + worth, 0);

/** What so many sets of an exercise add: the need it covers and the worth of its sets, by what it is for; as the first of its kind. */
function partsOf({ roles, needs }: Candidate, sets: number): readonly [number, number, number, number] {
  if (sets === 0) return [0, 0, 0, 0];
  const worth = worthOfSets(sets);
  if (roles.length === 0) return [0, 0, 0, NEW_KIND * worth];
  let [covered, first, further] = [0, 0, 0];
  roles.forEach(({ rank, family }, index) => {
    const share = (RANK_WORTH[rank] ?? 0) * worth;
    if (family === 0) {
      covered += needs[index]?.need ?? 0;
      first += share;
    } else further += share / 2 ** family;
  });
  return [covered, first, further, 0];
}

type Taken = {
  readonly composed: readonly Composed[];
  readonly sets: number;
  readonly seconds: number;
  readonly parts: readonly [number, number, number, number];
};

const NOTHING: Taken = { composed: [], sets: 0, seconds: 0, parts: [0, 0, 0, 0] };

const added = (
  [a, b, c, d]: Taken['parts'],
  [e, f, g, h]: Taken['parts'],
): readonly [number, number, number, number] => [a + e, b + f, c + g, d + h];

const inBlock = ({ composed }: Taken): readonly Composed[] =>
  composed.filter(({ candidate }) => !candidate.inRun);

const positionsOf = (taken: Taken): number =>
  new Set(inBlock(taken).map(({ candidate }) => candidate.position)).size;

/** The block with so many sets of one exercise more; null where it would be too long, hold too much, or too much of a kind. */
function withMore(taken: Taken, candidate: Candidate, sets: number): Taken | null {
  const composed = [...taken.composed, { candidate, sets }];
  const adds = partsOf(candidate, sets);
  if (candidate.inRun) return { ...taken, composed, parts: added(taken.parts, adds) };
  const there = inBlock(taken);
  if (there.length >= MOST_EXERCISES || taken.sets + sets > SETS_A_BLOCK) return null;
  const alike = there.filter((one) => one.candidate.kind === candidate.kind).length;
  if (candidate.roles.length === 0 && alike >= MIX[candidate.kind]) return null;
  const moves = there.length > 0 && there.every((one) => one.candidate.position !== candidate.position);
  const before = there.length > 0 ? BETWEEN_EXERCISES_S + (moves ? BETWEEN_POSITIONS_S : 0) : 0;
  const seconds = taken.seconds + before + (candidate.seconds[sets] ?? 0);
  if (seconds > MOST_SECONDS) return null;
  const fill = alike > 0 ? adds[3] / NEW_KIND : adds[3];
  const parts = added(taken.parts, [adds[0], adds[1], adds[2], fill]);
  return { composed, sets: taken.sets + sets, seconds, parts };
}

const worthOf = (taken: Taken): Worth => {
  const things = taken.composed.reduce((sum, { candidate }) => sum + candidate.things, 0);
  return [...taken.parts, -positionsOf(taken), -things];
};

/** The set counts worth trying, the most first, none last; a run drill takes no room and is always done whole. */
const choicesOf = ({ least, dose, inRun }: Candidate): readonly number[] => {
  const { sets } = dose.work;
  if (inRun) return [sets];
  return [...Array.from({ length: sets - least + 1 }, (_, index) => sets - index), 0];
};

/** What the candidates from each place on could add at most. */
function restOf(candidates: readonly Candidate[]): readonly Taken['parts'][] {
  const rest = [NOTHING.parts];
  for (const candidate of candidates.toReversed())
    rest.unshift(added(rest[0] ?? NOTHING.parts, partsOf(candidate, candidate.dose.work.sets)));
  return rest;
}

/**
 * The best block that nine sets and twenty minutes hold, by branch and bound over every choice of exercises and sets: the most
 * need covered, then the most of the targets' exercises, the block filled up, the fewest changes of position and things.
 * Equal blocks are met in the order of the candidates, so the first stays.
 */
export function composeBlock(candidates: readonly Candidate[]): readonly Composed[] {
  const rest = restOf(candidates);
  let best: Taken = NOTHING;
  let bestWorth = worthOf(NOTHING);
  const visit = (at: number, taken: Taken): void => {
    const candidate = candidates[at];
    const hope: Worth = [...added(taken.parts, rest[at] ?? NOTHING.parts), -positionsOf(taken), 0];
    if (!isBetter(hope, bestWorth)) return;
    if (candidate === undefined) {
      if (isBetter(worthOf(taken), bestWorth)) [best, bestWorth] = [taken, worthOf(taken)];
      return;
    }
    for (const sets of choicesOf(candidate)) {
      const more = sets === 0 ? taken : withMore(taken, candidate, sets);
      if (more) visit(at + 1, more);
    }
  };
  visit(0, NOTHING);
  return best.composed;
}
