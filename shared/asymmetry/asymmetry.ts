import type { TestId } from '../catalogue/tests';

export type AsymmetryMetric = 'absolute' | 'lsi' | 'log-lsi' | 'grades' | 'bai1';
export type AsymmetryClass = 'none' | 'possible' | 'likely' | 'confirmed' | 'not-computable' | 'at-least';
export type ErrorSource = 'own' | 'published' | 'default';

/** The judged difference of the two scores of a test; plus means the right side is better, in lower-is-better tests too. */
export type Asymmetry = {
  readonly test: TestId;
  readonly metric: AsymmetryMetric;
  readonly left: number;
  readonly right: number;
  /** Right minus left in the better direction, in the test's unit. */
  readonly difference: number;
  /** Signed percentage difference against the better side; null where no percentage is defined (both zero). */
  readonly percent: number | null;
  readonly betterSide: 'left' | 'right' | 'equal';
  /** Standard error of the difference on the scale judged: the unit for absolute, log units for lsi and log-lsi; null for grades. */
  readonly standardError: number | null;
  /** The smallest difference worth acting on: in the unit, in grades, or the LSI cut in percent. */
  readonly delta: number;
  readonly pDirection: number | null;
  readonly pBeyondDelta: number | null;
  /** pBeyondDelta of the estimate shrunk towards zero (evidence base 2.5); what need is counted with. */
  readonly pBeyondDeltaShrunk: number | null;
  readonly class: AsymmetryClass;
  readonly errorSource: ErrorSource;
  /** How many sessions were pooled; 1 for this screening alone. */
  readonly sessions: number;
};
