/** Which way a score is better; for `target` and `none` the larger side is named, without being better. */
export type Better = 'higher' | 'lower' | 'target' | 'none';

type Named = 'left' | 'right' | 'equal';

/** Which side has the better score; in tests with no better direction, which is larger. */
export const betterSideOf = (left: number, right: number, better: Better): Named => {
  if (left === right) return 'equal';
  return right > left === (better !== 'lower') ? 'right' : 'left';
};

const hasNoRatio = (left: number, right: number): boolean =>
  left < 0 || right < 0 || (left === 0 && right === 0);

/** Limb symmetry index in percent, 0 to 100: smaller over larger, whichever is better; null for two zeros or a negative score. */
export const limbSymmetryIndex = (left: number, right: number): number | null =>
  hasNoRatio(left, right) ? null : 100 * (Math.min(left, right) / Math.max(left, right));

/** Percentage lost against the better side, plus when the right side is better; null for two zeros or a negative score. */
export const percentageDifference = (left: number, right: number, better: Better): number | null => {
  const lsi = limbSymmetryIndex(left, right);
  if (lsi === null) return null;
  const lost = 100 - lsi;
  return betterSideOf(left, right, better) === 'left' && lost > 0 ? -lost : lost;
};

/** Injured over uninjured side in percent, over 100 when the injured side is better; null for a zero or negative reference. */
export const injuryLsi = (injured: number, uninjured: number, better: Better): number | null => {
  const [score, reference] = better === 'lower' ? [uninjured, injured] : [injured, uninjured];
  return reference <= 0 || score < 0 ? null : 100 * (score / reference);
};

/** Symmetry index in percent, -200 to 200, against the mean of both sides, plus when right is larger (Robinson 1987); null for two zeros. */
export const symmetryIndex = (left: number, right: number): number | null =>
  hasNoRatio(left, right) ? null : (100 * (right - left)) / (0.5 * (right + left));

/** Bilateral asymmetry index 1 in percent of the total, plus when the first side is larger; null for two zeros (Bishop 2018). */
export const bilateralIndex1 = (first: number, second: number): number | null =>
  hasNoRatio(first, second) ? null : (100 * (first - second)) / (first + second);

/** Bilateral asymmetry index 2: twice the first, so the two are never compared; null for two zeros (Bishop 2018). */
export const bilateralIndex2 = (first: number, second: number): number | null => {
  const first1 = bilateralIndex1(first, second);
  return first1 === null ? null : 2 * first1;
};

/** Bilateral index 1 of the means of several jumps, right against left, in percent of the total; null without jumps on both sides. */
export const bilateralIndexOfJumps = (left: readonly number[], right: readonly number[]): number | null => {
  if (left.length === 0 || right.length === 0) return null;
  const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
  return bilateralIndex1(mean(right), mean(left));
};

/** Bilateral strength asymmetry in percent: what the poorer side lacks of the better (Impellizzeri 2007); null for two zeros. */
export const bilateralStrengthAsymmetry = (left: number, right: number): number | null => {
  const lsi = limbSymmetryIndex(left, right);
  return lsi === null ? null : 100 - lsi;
};

/**
 * The "asymmetry index" as printed with its bracket in the wrong place, `(D - ND) / (D + ND / 2)`, in percent. For
 * recognising imported figures only: with the bracket where it was meant it is bilateral index 2. Null for two zeros.
 */
export const asymmetryIndexAsMisprinted = (first: number, second: number): number | null =>
  hasNoRatio(first, second) ? null : (100 * (first - second)) / (first + second / 2);

/** Symmetry angle in percent, -50 to 50 for positive scores, plus when right is larger (Zifchock 2008); null for two zeros. */
export const symmetryAngle = (left: number, right: number): number | null => {
  if (left === 0 && right === 0) return null;
  const angle = 45 - (Math.atan2(left, right) * 180) / Math.PI;
  // A ratio below zero turns the angle past the quarter circle; half a turn brings it back, as in the paper.
  const turned = angle > 90 ? angle - 180 : angle < -90 ? angle + 180 : angle;
  return (100 * turned) / 90;
};

/** 100 times the natural log of right over left; null unless both are above zero. */
export const logRatio = (left: number, right: number): number | null =>
  left > 0 && right > 0 ? 100 * Math.log(right / left) : null;

/** How many percent right is above left, from a log ratio x 100. */
export const percentOfLogRatio = (ratio: number): number => 100 * (Math.exp(ratio / 100) - 1);
