import type { TestId } from '../catalogue/tests';

export type AsymmetryMetric = 'absolute' | 'lsi' | 'log-lsi' | 'grades' | 'bai1';
export type AsymmetryClass = 'none' | 'possible' | 'likely' | 'confirmed' | 'not-computable' | 'at-least';
export type ErrorSource = 'own' | 'published' | 'default';

/** Why a difference is only a lower bound, or cannot be judged at all. */
export type AsymmetryLimit =
  | 'one-at-cap'
  | 'both-at-cap'
  | 'rule-sets-differ'
  | 'both-zero'
  | 'no-ratio'
  | 'error-unknown';

/** What several sessions say together, on the scale judged (the unit, or log units for lsi and log-lsi). */
export type PooledSessions = {
  readonly difference: number;
  readonly sameDirection: boolean;
  /** pBeyondDelta of this screening alone. */
  readonly pBeyondDeltaAlone: number;
};

/** The judged difference of the two scores of a test; plus means the right side is better, in lower-is-better tests too. */
export type Asymmetry = {
  readonly test: TestId;
  readonly metric: AsymmetryMetric;
  /** The scores of this screening; for bai1 each side's share of the total in percent. */
  readonly left: number;
  readonly right: number;
  /** Right minus left in the better direction, in the test's unit; for tests with no better direction, in that of larger. */
  readonly difference: number;
  /** Signed percentage difference against the better side, for bai1 against the total; null where no percentage is defined (both zero, a zero that is arbitrary). */
  readonly percent: number | null;
  readonly betterSide: 'left' | 'right' | 'equal';
  /** Standard error of the difference on the scale judged: the unit for absolute, log units for lsi and log-lsi; null for grades and when a side is zero on the log scale. */
  readonly standardError: number | null;
  /** The smallest difference worth acting on: in the unit, in grades, or the LSI cut in percent. */
  readonly delta: number;
  readonly pDirection: number | null;
  /** For `at-least` a lower bound. */
  readonly pBeyondDelta: number | null;
  /** pBeyondDelta of the estimate shrunk towards zero (evidence base 2.5); what need is counted with. */
  readonly pBeyondDeltaShrunk: number | null;
  readonly class: AsymmetryClass;
  readonly errorSource: ErrorSource;
  /** How many sessions were pooled; 1 for this screening alone. Standard error, probabilities and class are of all of them. */
  readonly sessions: number;
  /** Only with more than one session. */
  readonly pooled?: PooledSessions;
  /** Only for `at-least` and `not-computable`. */
  readonly limit?: AsymmetryLimit;
};
