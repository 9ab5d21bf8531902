import type { TestDefinition } from '../catalogue/test';
import type { TestId } from '../catalogue/tests';
import type { Side } from './screening';
import type { NoValueReason } from './trial';

/** Why a test on a side has no score though something was recorded. */
export type NoScoreReason =
  | 'not-tested'
  | 'too-few-trials'
  | 'pain'
  | NoValueReason
  | 'no-leg-length'
  | 'missing-part'
  | 'wrong-side';

/** What the counting trials of one test on one side combine to, in the catalogue's unit. */
export type Score = {
  readonly test: TestId;
  readonly side: Side;
  readonly score: number;
  /** How many trials counted. For a derived measure, those of the part with the fewest. */
  readonly trials: number;
  /** The score stands at the test's cap: it is at least this. */
  readonly capped: boolean;
  /** The trials that counted, in the catalogue's unit, in the order recorded; none for a derived measure. */
  readonly values: readonly number[];
  /** The rule-set options it was measured under. */
  readonly ruleSet: Readonly<Record<string, string>>;
};

/** A test and side with something recorded and no score, and why in the coach's words. */
export type NotScored = {
  readonly test: TestId;
  readonly side: Side;
  readonly why: string;
  readonly reason: NoScoreReason;
};

export type Scores = { readonly scores: readonly Score[]; readonly notTested: readonly NotScored[] };

const PAIRED: readonly Side[] = ['left', 'right'];
const SINGLE: readonly Side[] = ['both'];

/** The sides a test is measured on, in the order they are listed. */
export const sidesOf = (test: TestDefinition): readonly Side[] => (test.sides === 'paired' ? PAIRED : SINGLE);

/** The score of a test on a side, or null when it has none. */
export const scoreOf = (scores: readonly Score[], test: TestId, side: Side): Score | null =>
  scores.find((score) => score.test === test && score.side === side) ?? null;
