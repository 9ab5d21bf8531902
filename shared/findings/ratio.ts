import { errorOfRatio } from '../asymmetry/error';
import { pLow } from '../asymmetry/probability';
import type { Side } from '../screening/screening';
import { ratioForClient, ratioText } from '../words/low-score';
import type { LookUp } from './facts';
import type { Draft, Maker } from './judge';
import { severityOfShortfall } from './low-value';
import type { RatioTrigger } from './rule';

type Ratio = { readonly side: Side; readonly ratio: number; readonly error: number };

/** The ratio of two tests on one side with its error from both parts; null where a part is missing or zero. */
const ratioOf = ({ score, facts }: LookUp, [over, under]: RatioTrigger['over'], side: Side): Ratio | null => {
  const [top, bottom] = [score(over, side), score(under, side)];
  if (!top || !bottom || top.score <= 0 || bottom.score <= 0) return null;
  const [topSem, bottomSem] = [facts.semOf(top), facts.semOf(bottom)];
  if (topSem === null || bottomSem === null) return null;
  const ratio = top.score / bottom.score;
  return { side, ratio, error: errorOfRatio(ratio, topSem / top.score, bottomSem / bottom.score) };
};

/** Flags a ratio below its cut, on each side or only when it is below on both. */
export const lowRatio: Maker<RatioTrigger> = (rule, trigger) => (looked) => {
  const cut = looked.read(rule, trigger.cut);
  const { value: atLeast, changedBy: byProbability } = looked.read(rule, trigger.probability);
  const changedBy = cut.changedBy ?? byProbability;
  const lows = (['left', 'right'] as const).flatMap((side) => {
    const found = ratioOf(looked, trigger.over, side);
    if (!found || !(cut.value - found.ratio > 1e-9)) return [];
    return [{ ...found, probability: pLow(found.ratio, cut.value, found.error) }];
  });
  const draftOf = (side: Side, ratio: number, probability: number): Draft => {
    const words = {
      name: trigger.name,
      side,
      score: ratio,
      cut: cut.value,
      threshold: trigger.cut,
      probability,
    };
    return {
      test: trigger.test,
      side,
      kind: 'ratio',
      severity: severityOfShortfall(cut.value - ratio, trigger.severity),
      certainty: probability,
      needCertainty: probability,
      class: null,
      measured: ratio,
      threshold: cut.value,
      text: ratioText(words),
      clientText: ratioForClient(words),
      ...(changedBy ? { changedBy } : {}),
    };
  };
  if (trigger.sides === 'each')
    return lows
      .filter(({ probability }) => probability >= atLeast)
      .map(({ side, ratio, probability }) => draftOf(side, ratio, probability));
  const [left, right] = lows;
  if (!left || !right) return [];
  const both = left.probability * right.probability;
  return both >= atLeast ? [draftOf('both', Math.max(left.ratio, right.ratio), both)] : [];
};
