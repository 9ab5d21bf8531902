import { pHigh, pLow } from '../asymmetry/probability';
import { testOf } from '../catalogue/tests';
import { type Score, sidesOf } from '../screening/score';
import { lowForClient, lowText } from '../words/low-score';
import { type Facts, placeOf, reader } from './facts';
import type { Draft, Maker } from './judge';
import { share } from './judge';
import { type Mark, markMaker } from './mark';
import type { Band, LowTrigger } from './rule';
import type { CoachChange } from './settings';

/** The severity of a shortfall, 0 to 1, by the band it reaches. */
export const severityOfShortfall = (shortfall: number, bands: readonly Band[]): number =>
  bands.findLast(({ by }) => shortfall >= by)?.severity ?? bands[0]?.severity ?? 0;

type Low = {
  readonly score: Score;
  readonly mark: Mark;
  readonly probability: number;
  readonly severity: number;
};

/** A score past its mark, with the probability that the true score is; null when it is not, or its error is not known. */
const lowOf = (
  score: Score,
  mark: Mark,
  { severity, lessIsBetter }: Pick<LowTrigger, 'severity'> & { readonly lessIsBetter: boolean },
  facts: Facts,
): Low | null => {
  const shortfall = lessIsBetter ? score.score - mark.cut : mark.cut - score.score;
  // A cut worked out in doubles may miss the score it equals by a rounding.
  if (!(shortfall > 1e-9)) return null;
  const sem = facts.semOf(score);
  if (sem === null) return null;
  const probability = (lessIsBetter ? pHigh : pLow)(score.score, mark.cut, sem);
  if (severity !== 'z')
    return { score, mark, probability, severity: severityOfShortfall(shortfall, severity) };
  if (!mark.expected) return null;
  const z = (score.score - mark.expected.mean) / mark.expected.sd;
  return { score, mark, probability, severity: share((lessIsBetter ? z : -z) / 2) };
};

/** A low score on a side; `asked` is the coach's change of how probable it must be. */
const draftOf = (low: Low, side: Score['side'], asked: CoachChange | undefined): Draft => {
  const { score, mark, probability, severity } = low;
  const { cut, threshold } = mark;
  const words = { test: score.test, side, score: score.score, cut, threshold, probability };
  return {
    test: score.test,
    side,
    kind: 'low',
    severity,
    certainty: probability,
    needCertainty: probability,
    class: null,
    measured: score.score,
    threshold: cut,
    changedBy: mark.read.changedBy ?? asked,
    sentences: () => ({ text: lowText(words), clientText: lowForClient(words) }),
  };
};

type Chosen = { readonly low: Low; readonly side: Score['side'] };

const each = (lows: readonly Low[]): readonly Chosen[] => lows.map((low) => ({ low, side: low.score.side }));

const poorest = (lows: readonly Low[], lessIsBetter: boolean): readonly Chosen[] => {
  const [first, second] = lows;
  if (!first || !second) return each(lows);
  if (first.score.score === second.score.score) return [{ low: first, side: 'both' }];
  return each([lessIsBetter === first.score.score > second.score.score ? first : second]);
};

/** Both sides low: one finding with the better of the two scores, and the probability that both are past the cut. */
const together = (lows: readonly Low[], lessIsBetter: boolean): readonly Chosen[] => {
  const [left, right] = lows;
  if (!left || !right) return [];
  const leftIsBetter = lessIsBetter === left.score.score < right.score.score;
  const better = leftIsBetter ? left : right;
  const probability = left.probability * right.probability;
  const severity = Math.max(left.severity, right.severity);
  return [{ low: { ...better, probability, severity }, side: 'both' }];
};

const CHOICES = { each, lower: poorest, both: together } as const;

/** Flags scores past a cut, with the probability that the true score is past it. */
export const lowValue: Maker<LowTrigger> = (rule, trigger) => {
  const [test, place, choose] = [testOf(trigger.test), placeOf(trigger.test), CHOICES[trigger.sides]];
  const [markOf, readProbability] = [markMaker(rule, trigger.cut), reader(rule, trigger.probability)];
  const lessIsBetter = test.better === 'lower';
  const how = { severity: trigger.severity, lessIsBetter };
  return ({ facts, tests }) => {
    const { value: atLeast, changedBy: asked } = readProbability(facts);
    const lows: Low[] = [];
    for (const side of sidesOf(test)) {
      const score = tests[place]?.[side];
      const mark = score && markOf(score, facts);
      const low = score && mark && lowOf(score, mark, how, facts);
      if (low && low.probability >= atLeast) lows.push(low);
    }
    return choose(lows, lessIsBetter).map(({ low, side }) => draftOf(low, side, asked));
  };
};
