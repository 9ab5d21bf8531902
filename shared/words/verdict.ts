import type { AsymmetryClass } from '../asymmetry/asymmetry';
import { english } from './english';

type Verdict = {
  /** A word or two for a table. */
  readonly word: string;
  /** What it means and what to do, for the coach. */
  readonly coach: string;
};

/** What each class of a side difference is called, and what to do about it (evidence base 2.5). */
export const VERDICTS = {
  none: {
    word: 'none',
    coach: 'no clear side difference',
  },
  possible: {
    word: 'possible',
    coach: 'small or uncertain; repeat before acting',
  },
  likely: {
    word: 'likely',
    coach: 'probably real; lower-scoring side first, equal volume; retest in 1 to 2 weeks',
  },
  confirmed: {
    word: 'confirmed',
    coach: 'real and larger than the agreed size; more volume for the lower-scoring side is an option',
  },
  'not-computable': {
    word: 'not computable',
    coach: 'both sides reached the top of the test, so it cannot tell them apart',
  },
  'at-least': {
    word: 'at least',
    coach: 'one side reached the top of the test, so the difference is at least this',
  },
} as const satisfies Record<AsymmetryClass, Verdict>;

/** How sure a score is past its cut, for the coach; probability 0 to 1. */
export const certaintyOfLow = (probability: number): string => {
  if (probability < 0.75) return 'close to the mark, so repeat before acting';
  return probability < 0.9 ? 'likely' : 'beyond the usual error of the test';
};

/** How sure a score is past its cut, for the client; empty where it is likely. */
export const clientCertaintyOfLow = (probability: number): string => {
  if (probability < 0.75) return english.findings.closeToTheMark;
  return probability < 0.9 ? '' : english.findings.sureOfLow;
};
