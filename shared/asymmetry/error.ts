/** Two-sided 95 % and 90 % of a standard normal, as the field rounds them. */
export const Z95 = 1.96;
export const Z90 = 1.645;

const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length;

/** Sample standard deviation (n - 1), in the unit of the values; null for fewer than two. */
export const standardDeviation = (values: readonly number[]): number | null => {
  if (values.length < 2) return null;
  const centre = mean(values);
  const squares = values.reduce((sum, value) => sum + (value - centre) ** 2, 0);
  return Math.sqrt(squares / (values.length - 1));
};

/** Standard error of measurement from the SD between people and the retest ICC, in the unit of the SD. */
export const semFromIcc = (sd: number, icc: number): number => sd * Math.sqrt(Math.max(0, 1 - icc));

/** SD of retest differences from 95 % limits of agreement, in their unit. */
export const sdOfDifferencesFromLimits = (lower: number, upper: number): number =>
  (upper - lower) / (2 * Z95);

/** Standard error of measurement from the SD of retest differences, in its unit. */
const semFromSdOfDifferences = (sdOfDifferences: number): number => sdOfDifferences / Math.SQRT2;

/** Standard error of measurement from 95 % limits of agreement, in their unit. */
export const semFromLimits = (lower: number, upper: number): number =>
  semFromSdOfDifferences(sdOfDifferencesFromLimits(lower, upper));

/** Minimal detectable change, 95 %, of one score between two sessions, in the unit (or percent) of the SEM. */
export const mdc95 = (sem: number): number => Z95 * Math.SQRT2 * sem;

/** Minimal detectable change, 90 %, of one score between two sessions, in the unit (or percent) of the SEM. */
export const mdc90 = (sem: number): number => Z90 * Math.SQRT2 * sem;

/** Standard error of measurement from a published 95 % minimal detectable change, in its unit. */
export const semFromMdc95 = (published: number): number => published / (Z95 * Math.SQRT2);

/** The least change worth having, 0.2 of the SD between people, in its unit. */
export const smallestWorthwhileChange = (sdBetween: number): number => 0.2 * sdBetween;

/** Spread of one side's trials as a percentage of their mean; null for fewer than two or a mean of zero. */
export const cvOfTrials = (trials: readonly number[]): number | null => {
  const sd = standardDeviation(trials);
  return sd === null || mean(trials) === 0 ? null : (100 * sd) / Math.abs(mean(trials));
};

/** Typical error as a percentage, from the SD of retest differences of natural logs. */
export const cvFromLogDifferences = (sdOfLogDifferences: number): number =>
  100 * (Math.exp(sdOfLogDifferences / Math.SQRT2) - 1);

/** Error of a mean of n trials from the SD of the trials; for trial error only, never for an error between sessions. */
export const semOfMean = (trialSd: number, trials: number): number => trialSd / Math.sqrt(trials);

export type TypicalError = {
  readonly meanDifference: number;
  readonly sdOfDifferences: number;
  readonly typicalError: number;
};

/** Error between two sessions of the same people, in the unit of the scores; the mean gain is taken out. Null for fewer than two people. */
export const typicalErrorOf = (first: readonly number[], second: readonly number[]): TypicalError | null => {
  const differences = first.flatMap((score, index) => {
    const again = second[index];
    return again === undefined ? [] : [again - score];
  });
  const sd = standardDeviation(differences);
  if (sd === null) return null;
  return {
    meanDifference: mean(differences),
    sdOfDifferences: sd,
    typicalError: semFromSdOfDifferences(sd),
  };
};

/** Standard error of right minus left from each side's SEM, in their unit; r is the correlation of the two errors, 0 unless known. */
export const errorOfDifference = (semLeft: number, semRight: number, r = 0): number =>
  Math.sqrt(Math.max(0, semLeft ** 2 + semRight ** 2 - 2 * r * semLeft * semRight));

/** Standard error of an LSI in percent, by the delta method, from each side's cv as a fraction. */
export const errorOfLsi = (lsi: number, cvLeft: number, cvRight: number): number =>
  lsi * Math.hypot(cvLeft, cvRight);

/** Standard error of the natural log of right over left, from each side's cv as a fraction. */
export const errorOfLogRatio = (cvLeft: number, cvRight: number): number => Math.hypot(cvLeft, cvRight);

/** Standard error of a ratio of two scores, from the cv of its parts as fractions. */
export const errorOfRatio = (ratio: number, cvTop: number, cvBottom: number): number =>
  Math.abs(ratio) * Math.hypot(cvTop, cvBottom);

/** Standard error of the change between two measurements that each have the given standard error, in its unit. */
export const errorOfChange = (standardError: number): number => Math.SQRT2 * standardError;

/** Correlation of the errors of the two sides implied by the MDC of one side and of the side difference. */
export const impliedErrorCorrelation = (mdcOneSide: number, mdcDifference: number): number =>
  1 - (mdcDifference / mdcOneSide) ** 2 / 2;

/** The 95 % interval around an estimate, in its unit. */
export const interval95 = (estimate: number, standardError: number): { low: number; high: number } => ({
  low: estimate - Z95 * standardError,
  high: estimate + Z95 * standardError,
});
