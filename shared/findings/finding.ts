import type { EvidenceGrade } from '../basics/evidence';
import type { SourceId } from '../catalogue/sources';
import type { Target } from '../catalogue/target';
import type { TestId } from '../catalogue/tests';
import type { Side } from '../screening/screening';
import type { RuleId } from './rules';
import type { CoachChange } from './settings';

export type FindingKind =
  | 'side-difference'
  | 'low'
  | 'ratio'
  | 'quality'
  | 'technique'
  | 'general'
  | 'education';

/** What one rule says of a screening. Severity 0 to 1; certainty a probability, or null where none is defined (ordinal tests). */
export type Finding = {
  /** `rule:test:side`, e.g. `R02:sls-eo:right`; the side is the lower-scoring one. */
  readonly id: string;
  readonly rule: RuleId;
  readonly target: Target | null;
  readonly test: TestId | null;
  readonly side: Side;
  readonly kind: FindingKind;
  readonly severity: number;
  readonly certainty: number | null;
  /** What need is counted with: the shrunken probability for side differences, certainty otherwise. */
  readonly needCertainty: number;
  /** The class of the side difference behind it; null for every other kind. */
  readonly class: 'likely' | 'confirmed' | null;
  readonly evidence: EvidenceGrade;
  readonly measured: number | null;
  readonly threshold: number | null;
  readonly text: string;
  readonly clientText: string;
  readonly sources: readonly SourceId[];
  /** A coach's change of the rule that acted here. */
  readonly changedBy?: CoachChange;
};
