import type { SourceId } from '../catalogue/sources';
import type { TestId } from '../catalogue/tests';
import type { RuleId } from '../findings/rules';

/** Where a limit matters: a part of the product, a test or a rule. */
export type LimitPlace = 'screening' | 'asymmetry' | 'norms' | 'programme' | 'report' | TestId | RuleId;

export type Limit = {
  /** Its number in the evidence base, section 6. */
  readonly id: number;
  readonly title: string;
  /** What the product says, for the coach. */
  readonly text: string;
  readonly sources: readonly SourceId[];
  readonly matters: readonly LimitPlace[];
};
