import { pHigh, pLow } from '../asymmetry/probability';
import type { Figure } from '../catalogue/test';
import { testOf } from '../catalogue/tests';
import type { Score } from '../screening/score';
import { lowForClient, lowText } from '../words/low-score';
import type { LookUp, Read } from './facts';
import type { Draft, Maker } from './judge';
import { share } from './judge';
import type { Band, LowTrigger, Threshold } from './rule';
import type { RuleId } from './rules';

type Mark = Read & {
  readonly cut: number;
  readonly threshold: Threshold;
  /** What is expected of the client, with its SD, where the norm gives one. */
  readonly expected?: { readonly mean: number; readonly sd: number };
};

/** Of a figure that differs between copies, the end that flags fewer. */
const careful = (figure: Figure): number => (typeof figure === 'number' ? figure : figure.min);

const markOfNorm = (
  { facts, read }: LookUp,
  rule: RuleId,
  cut: Extract<LowTrigger['cut'], { from: 'norm' }>,
  score: Score,
): Mark | null => {
  const norm = facts.normOf(score);
  if (!norm) return null;
  const { threshold, move } = cut;
  const now = read(rule, threshold);
  const moved = { ...now, threshold };
  if (move === 'minus')
    return norm.kind === 'median' ? { ...moved, cut: careful(norm.median) - now.value } : null;
  if (move === 'times') {
    if (norm.kind !== 'mean' && norm.kind !== 'mean-sd') return null;
    return { ...moved, cut: careful(norm.mean) * now.value };
  }
  const { age, screening } = facts;
  if (norm.kind === 'mean-sd') return { ...moved, cut: norm.mean - now.value * norm.sd, expected: norm };
  if (norm.kind !== 'regression' || age === null) return null;
  const mean = norm.intercept + norm.perYear * age + (screening.client.sex === 'male' ? norm.ifMale : 0);
  return { ...moved, cut: mean - now.value * norm.sd, expected: { mean, sd: norm.sd } };
};

/** Where the score starts to be low for this client; null where nothing applies. */
const markOf = (rule: RuleId, { cut }: LowTrigger, looked: LookUp, score: Score): Mark | null => {
  const { facts, read } = looked;
  const { sex, legLengthCm } = facts.screening.client;
  if (cut.from === 'norm') return markOfNorm(looked, rule, cut, score);
  if (cut.from === 'sex') {
    if (sex === 'unspecified') return null;
    const now = read(rule, cut[sex]);
    return { ...now, cut: now.value, threshold: cut[sex] };
  }
  if (cut.from === 'figure') {
    const now = read(rule, cut.threshold);
    return { ...now, cut: now.value, threshold: cut.threshold };
  }
  const legLength = score.side === 'both' ? undefined : legLengthCm?.[score.side];
  if (legLength === undefined) return null;
  const now = read(rule, cut.percent);
  return { ...now, cut: (now.value / 100) * legLength, threshold: cut.percent };
};

/** The severity of a shortfall, 0 to 1, by the band it reaches. */
export const severityOfShortfall = (shortfall: number, bands: readonly Band[]): number =>
  bands.findLast(({ by }) => shortfall >= by)?.severity ?? bands[0]?.severity ?? 0;

type Low = {
  readonly score: Score;
  readonly mark: Mark;
  readonly probability: number;
  readonly severity: number;
};

const lowOf = (rule: RuleId, trigger: LowTrigger, looked: LookUp, score: Score): Low | null => {
  const mark = markOf(rule, trigger, looked, score);
  const sem = looked.facts.semOf(score);
  if (!mark || sem === null) return null;
  const lessIsBetter = testOf(score.test).better === 'lower';
  const shortfall = lessIsBetter ? score.score - mark.cut : mark.cut - score.score;
  // A cut worked out in doubles may miss the score it equals by a rounding.
  if (!(shortfall > 1e-9)) return null;
  const probability = (lessIsBetter ? pHigh : pLow)(score.score, mark.cut, sem);
  const { severity: bands } = trigger;
  if (bands !== 'z') return { score, mark, probability, severity: severityOfShortfall(shortfall, bands) };
  if (!mark.expected) return null;
  const z = (score.score - mark.expected.mean) / mark.expected.sd;
  return { score, mark, probability, severity: share((lessIsBetter ? z : -z) / 2) };
};

const draftOf = ({ score, mark, probability, severity }: Low, side: Score['side']): Draft => {
  const words = {
    test: score.test,
    side,
    score: score.score,
    cut: mark.cut,
    threshold: mark.threshold,
    probability,
  };
  return {
    test: score.test,
    side,
    kind: 'low',
    severity,
    certainty: probability,
    needCertainty: probability,
    class: null,
    measured: score.score,
    threshold: mark.cut,
    text: lowText(words),
    clientText: lowForClient(words),
    ...(mark.changedBy ? { changedBy: mark.changedBy } : {}),
  };
};

const poorest = (lows: readonly Low[], lessIsBetter: boolean): readonly Draft[] => {
  const [first, second] = lows;
  if (!first) return [];
  if (!second) return [draftOf(first, first.score.side)];
  if (first.score.score === second.score.score) return [draftOf(first, 'both')];
  const firstIsPoorer = lessIsBetter === first.score.score > second.score.score;
  return [firstIsPoorer ? draftOf(first, first.score.side) : draftOf(second, second.score.side)];
};

/** Both sides low: one finding with the better of the two scores, and the probability that both are past the cut. */
const together = (lows: readonly Low[], lessIsBetter: boolean): readonly Draft[] => {
  const [left, right] = lows;
  if (!left || !right) return [];
  const leftIsBetter = lessIsBetter === left.score.score < right.score.score;
  const better = leftIsBetter ? left : right;
  const probability = left.probability * right.probability;
  return [draftOf({ ...better, probability, severity: Math.max(left.severity, right.severity) }, 'both')];
};

/** Flags scores past a cut, with the probability that the true score is past it. */
export const lowValue: Maker<LowTrigger> = (rule, trigger) => (looked) => {
  const { value: atLeast, changedBy } = looked.read(rule, trigger.probability);
  const lows = looked.sides(trigger.test).flatMap((score) => {
    const low = lowOf(rule, trigger, looked, score);
    if (!low || low.probability < atLeast) return [];
    return [changedBy && !low.mark.changedBy ? { ...low, mark: { ...low.mark, changedBy } } : low];
  });
  const lessIsBetter = testOf(trigger.test).better === 'lower';
  if (trigger.sides === 'lower') return poorest(lows, lessIsBetter);
  if (trigger.sides === 'both') return together(lows, lessIsBetter);
  return lows.map((low) => draftOf(low, low.score.side));
};
