import type { EvidenceGrade, Provenance } from '../basics/evidence';
import type { SourceId } from '../catalogue/sources';
import type { Target } from '../catalogue/target';
import type { TestId } from '../catalogue/tests';

/** A number a rule judges by. A coach may change those tagged P, and no others. */
export type Threshold = {
  /** Unique within the rule. */
  readonly id: string;
  readonly value: number;
  readonly tag: Provenance;
  readonly sources: readonly SourceId[];
  /** What the number is, for the coach. */
  readonly says: string;
};

/** How much the shortfall beyond the cut weighs: from `by` on (in the test's unit) the severity is this. Least first. */
export type Band = { readonly by: number; readonly severity: number };

/** The severity of a grade or a number of points; mildest first. */
export type GradeBand = { readonly at: number; readonly severity: number };

/** Where a score starts to count as low (as high, where less is better). */
export type Cut =
  | { readonly from: 'figure'; readonly threshold: Threshold }
  | { readonly from: 'sex'; readonly female: Threshold; readonly male: Threshold }
  | { readonly from: 'leg-length'; readonly percent: Threshold }
  /** The figure of the norm that matches the client, moved by the threshold. */
  | { readonly from: 'norm'; readonly move: 'minus' | 'times' | 'sds'; readonly threshold: Threshold };

/** What must hold besides the score. */
export type Condition =
  | { readonly is: 'younger-than'; readonly years: number }
  | { readonly is: 'rule-set'; readonly id: string; readonly option: string }
  | { readonly is: 'no-pain' }
  | { readonly is: 'no-observation'; readonly observations: readonly string[] }
  | { readonly is: 'no-code'; readonly codes: readonly string[] }
  | { readonly is: 'wish'; readonly wish: CoachWish }
  /** The other test was done on the side and its rule found nothing there. */
  | { readonly is: 'clear'; readonly rule: string; readonly tests: readonly TestId[] };

/** What only the coach can say yes to, such as changing how a client runs. */
export const COACH_WISHES = ['heel-lift'] as const;
export type CoachWish = (typeof COACH_WISHES)[number];

type Shared = {
  readonly target?: Target;
  readonly sources: readonly SourceId[];
  readonly provided?: readonly Condition[];
};

export type SideTrigger = Shared & { readonly on: 'side-difference'; readonly tests: readonly TestId[] };

export type LowTrigger = Shared & {
  readonly on: 'low';
  readonly test: TestId;
  /** A finding for each low side, one for the lower side, or one only when both sides are low. */
  readonly sides: 'each' | 'lower' | 'both';
  readonly cut: Cut;
  /** How probable it must be that the true value lies past the cut; 0 applies the cut as written. */
  readonly probability: Threshold;
  /** Severity by shortfall; `z` is half the number of SDs, where the norm has an SD to use. */
  readonly severity: readonly Band[] | 'z';
};

export type RatioTrigger = Shared & {
  readonly on: 'ratio';
  /** The test the finding is filed under. */
  readonly test: TestId;
  readonly over: readonly [TestId, TestId];
  readonly name: string;
  readonly sides: 'each' | 'both';
  readonly cut: Threshold;
  readonly probability: Threshold;
  readonly severity: readonly Band[];
};

export type GradeTrigger = Shared & {
  readonly on: 'grade' | 'technique';
  readonly test: TestId;
  /** The first grade (or number of points) that counts. */
  readonly cut: Threshold;
  readonly severity: readonly GradeBand[];
};

export type GeneralTrigger = Shared & { readonly on: 'nothing-found' };

/** A value worth explaining that is never a reason to train. */
export type EducationTrigger = Shared & {
  readonly on: 'education';
  readonly test: TestId;
  readonly above: Threshold;
};

export type Trigger =
  | SideTrigger
  | LowTrigger
  | RatioTrigger
  | GradeTrigger
  | GeneralTrigger
  | EducationTrigger;

/** When a finding is read, first to last. */
export type Reading = 'first' | 'blocking-mobility' | 'by-class' | 'quality' | 'technique' | 'last';

/** From what is found to what is trained. How it is trained, and how well that is supported, is in `catalogue/rule-ladders.ts`. Plain data, no functions. */
export type RuleDefinition = {
  /** What the rule holds, in one line. */
  readonly claim: string;
  /** Of the rule as a whole, from a screen to one exercise: C for all, since none has been tested. */
  readonly grade: EvidenceGrade;
  readonly sources: readonly SourceId[];
  readonly target: Target | null;
  /** What it is often linked with; ideas for the coach, not causes. */
  readonly contributors: readonly string[];
  readonly triggers: readonly Trigger[];
  /** Rules whose target is trained in place of this one when they found something on the same side; the first that did. */
  readonly firstTrain?: readonly string[];
  readonly reading: Reading;
};
