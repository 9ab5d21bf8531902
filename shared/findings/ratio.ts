import { errorOfRatio } from '../asymmetry/error';
import { pLow } from '../asymmetry/probability';
import type { Side } from '../screening/screening';
import { ratioForClient, ratioText } from '../words/low-score';
import { type LookUp, placeOf, reader } from './facts';
import type { Draft, Maker } from './judge';
import { severityOfShortfall } from './low-value';
import type { RatioTrigger } from './rule';

type Places = readonly [over: number, under: number];
type Low = { readonly side: Side; readonly ratio: number; readonly probability: number };

/** A ratio of two tests on one side that is below the cut, with the probability from the errors of both parts; null where it is not, or a part is missing or zero. */
const lowOf = ({ tests, facts }: LookUp, [over, under]: Places, side: Side, cut: number): Low | null => {
  const [top, bottom] = [tests[over]?.[side], tests[under]?.[side]];
  if (!top || !bottom || top.score <= 0 || bottom.score <= 0) return null;
  const ratio = top.score / bottom.score;
  // A ratio that equals the cut may miss it by a rounding.
  if (!(cut - ratio > 1e-9)) return null;
  const [topSem, bottomSem] = [facts.semOf(top), facts.semOf(bottom)];
  if (topSem === null || bottomSem === null) return null;
  const error = errorOfRatio(ratio, topSem / top.score, bottomSem / bottom.score);
  return { side, ratio, probability: pLow(ratio, cut, error) };
};

/** Flags a ratio below its cut, on each side or only when it is below on both. */
export const lowRatio: Maker<RatioTrigger> = (rule, trigger) => {
  const { test, name, sides, cut: threshold, severity } = trigger;
  const places: Places = [placeOf(trigger.over[0]), placeOf(trigger.over[1])];
  const [readCut, readProbability] = [reader(rule, threshold), reader(rule, trigger.probability)];
  return (looked) => {
    const [cut, atLeast] = [readCut(looked.facts), readProbability(looked.facts)];
    const changedBy = cut.changedBy ?? atLeast.changedBy;
    const draftOf = ({ side, ratio, probability }: Low): Draft => {
      const words = { name, side, score: ratio, cut: cut.value, threshold, probability };
      return {
        test,
        side,
        kind: 'ratio',
        severity: severityOfShortfall(cut.value - ratio, severity),
        certainty: probability,
        needCertainty: probability,
        class: null,
        measured: ratio,
        threshold: cut.value,
        changedBy,
        sentences: () => ({ text: ratioText(words), clientText: ratioForClient(words) }),
      };
    };
    const [left, right] = [
      lowOf(looked, places, 'left', cut.value),
      lowOf(looked, places, 'right', cut.value),
    ];
    if (sides === 'each')
      return [left, right].flatMap((low) => (low && low.probability >= atLeast.value ? [draftOf(low)] : []));
    if (!left || !right) return [];
    const probability = left.probability * right.probability;
    const ratio = Math.max(left.ratio, right.ratio);
    return probability >= atLeast.value ? [draftOf({ side: 'both', ratio, probability })] : [];
  };
};
