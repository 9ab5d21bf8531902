/** The most the lower-scoring side ever does of what the other does (evidence base 3.3). */
const BIAS_CAP = 2;

/** A product of decimals may miss the whole number it stands for by a rounding. */
const DUST = 1e-9;

/** Sets of the lower-scoring side from the base sets and the bias (1.5 by default [P], at most 2); never fewer than base. */
export const weakerSideSets = (base: number, bias: number): number =>
  Math.ceil(base * Math.min(BIAS_CAP, Math.max(1, bias)) - DUST);

/** Sets a day when a week's sets are shared out over so many training days, rounded up; 0 without a day. */
export const microSetsPerDay = (weeklySets: number, days: number): number =>
  days > 0 ? Math.ceil(weeklySets / days - DUST) : 0;
