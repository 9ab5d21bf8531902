import type { TestId } from '../catalogue/tests';
import type { Side } from './screening';

/** Why a test on a side has no score though something was recorded. */
export type NoScoreReason =
  | 'not-tested'
  | 'too-few-trials'
  | 'pain'
  | 'no-body-mass'
  | 'no-lever'
  | 'no-leg-length'
  | 'missing-part';

/** What the counting trials of one test on one side combine to, in the catalogue's unit. */
export type Score = {
  readonly test: TestId;
  readonly side: Side;
  readonly score: number;
  /** How many trials counted. */
  readonly trials: number;
  /** The score stands at the test's cap: it is at least this. */
  readonly capped: boolean;
  /** The trials that counted, in the catalogue's unit, in the order recorded. */
  readonly values: readonly number[];
  /** The rule-set options it was measured under. */
  readonly ruleSet: Readonly<Record<string, string>>;
};
