import { errorOfChange } from './error';
import { normalShareBelow } from './normal';

// Probability rules of the evidence base, 2.5. A difference is signed, plus when the right side is better; the prior is flat
// unless said. A standard error of zero gives 0, 0.5 or 1.

/** How sure it is that the side seen as better is better, 0.5 to 1. */
export const pDirection = (difference: number, standardError: number): number =>
  normalShareBelow(Math.abs(difference) / standardError);

/** How sure it is that the true difference exceeds delta in the direction seen, 0 to 1. */
export const pBeyond = (difference: number, standardError: number, delta: number): number =>
  normalShareBelow((Math.abs(difference) - delta) / standardError);

/** How likely the true difference exceeds delta against the direction seen, 0 to 1. */
export const pOpposite = (difference: number, standardError: number, delta: number): number =>
  normalShareBelow((-delta - Math.abs(difference)) / standardError);

/** How likely the true difference is smaller than delta either way, 0 to 1. */
export const pTrivial = (difference: number, standardError: number, delta: number): number =>
  Math.max(0, 1 - pBeyond(difference, standardError, delta) - pOpposite(difference, standardError, delta));

/** How likely the true LSI is below the cut (percent), on the log scale; null unless both scores are above zero. */
export const pBelowLsi = (left: number, right: number, errorOfLog: number, cut: number): number | null => {
  if (left <= 0 || right <= 0) return null;
  const ratio = Math.min(left, right) / Math.max(left, right);
  return normalShareBelow((Math.log(cut / 100) - Math.log(ratio)) / errorOfLog);
};

/** How likely the true score is below the cut, 0 to 1; all in the unit of the score. */
export const pLow = (score: number, cut: number, sem: number): number =>
  normalShareBelow((cut - score) / sem);

/** How likely the true score is above the cut, 0 to 1; for tests where less is better. */
export const pHigh = (score: number, cut: number, sem: number): number =>
  normalShareBelow((score - cut) / sem);

export type ReliableChange = {
  /** Change over its standard error, plus for better. */
  readonly rci: number;
  readonly pImproved: number;
  /** How often chance alone gives a change this large either way. */
  readonly pByChance: number;
};

/** A change in the better direction against its own standard error, both on one scale. */
export const changeAgainstError = (gain: number, standardError: number): ReliableChange => {
  const rci = gain === 0 ? 0 : gain / standardError;
  return { rci, pImproved: normalShareBelow(rci), pByChance: 2 * normalShareBelow(-Math.abs(rci)) };
};

/** Reliable change index of one score; `bias` is the gain known from doing the test a second time, in its unit, in the better direction. */
export const reliableChange = (
  before: number,
  after: number,
  sem: number,
  { better = 'higher', bias = 0 }: { better?: 'higher' | 'lower'; bias?: number } = {},
): ReliableChange =>
  changeAgainstError((better === 'lower' ? before - after : after - before) - bias, errorOfChange(sem));

export type Estimate = { readonly mean: number; readonly standardError: number };

/** The mean of several sessions and its standard error; null for none. With equal errors the error is divided by the root of how many. */
export const pooled = (sessions: readonly Estimate[]): Estimate | null => {
  const count = sessions.length;
  if (count === 0) return null;
  const sum = sessions.reduce((total, session) => total + session.mean, 0);
  const variance = sessions.reduce((total, session) => total + session.standardError ** 2, 0);
  return { mean: sum / count, standardError: Math.sqrt(variance) / count };
};

export type Shrunk = { readonly weight: number; readonly mean: number; readonly sd: number };

/** The estimate drawn towards no difference, given that true differences have mean 0 and SD tau. */
export const shrunk = (difference: number, standardError: number, tau: number): Shrunk => {
  const spread = tau ** 2 + standardError ** 2;
  const weight = spread === 0 ? 0 : tau ** 2 / spread;
  return { weight, mean: weight * difference, sd: Math.sqrt(weight) * standardError };
};

/** pBeyond of the estimate drawn towards no difference, 0 to 1. */
export const pBeyondShrunk = (
  difference: number,
  standardError: number,
  delta: number,
  tau: number = delta,
): number => {
  const { mean, sd } = shrunk(difference, standardError, tau);
  return pBeyond(mean, sd, delta);
};

/** SD of true side differences among a coach's clients, from the seen differences and their error; 0 when error explains all. Null for fewer than two. */
export const tauOf = (differences: readonly number[], standardError: number): number | null => {
  const count = differences.length;
  if (count < 2) return null;
  const centre = differences.reduce((sum, one) => sum + one, 0) / count;
  const variance = differences.reduce((sum, one) => sum + (one - centre) ** 2, 0) / (count - 1);
  return Math.sqrt(Math.max(0, variance - standardError ** 2));
};

/** The size of difference seen on average when there is none, in the unit of the standard error. */
export const expectedDifferenceWithoutAsymmetry = (standardError: number): number =>
  standardError * Math.sqrt(2 / Math.PI);

/** How often a client with no side difference exceeds `size` by chance, either way. */
export const pBeyondWithoutAsymmetry = (size: number, standardError: number): number =>
  2 * normalShareBelow(-Math.abs(size) / standardError);

/** The score to expect on a retest, drawn towards the group's mean, and the standard error of that estimate, in the unit of the score. */
export const expectedTrueScore = (score: number, mean: number, sd: number, icc: number): Estimate => ({
  mean: mean + icc * (score - mean),
  standardError: sd * Math.sqrt(Math.max(0, icc * (1 - icc))),
});

/** How often two sessions favour the same side, when one favours the right one with the given probability. */
export const pSameDirectionTwice = (pDirectionEach: number): number =>
  pDirectionEach ** 2 + (1 - pDirectionEach) ** 2;
