import type { EvidenceGrade, Provenance } from '../basics/evidence';
import type { SourceId } from './sources';
import type { Region } from './target';

/** The unit a score is kept in, as the exchange format writes it. */
export type Unit =
  | 's'
  | 'cm'
  | 'mm'
  | 'deg'
  | 'reps'
  | 'Nm/kg'
  | 'N/kg'
  | 'kg'
  | 'ratio'
  | 'grade'
  | 'points'
  | '%'
  | '% leg length'
  | 'steps/min';

/** How the coach captures one trial. `force` is newtons on a lever, or Nm/kg typed; `derived` is computed, never typed. */
export type Capture =
  | 'timer'
  | 'counter'
  | 'length'
  | 'angle'
  | 'force'
  | 'mass'
  | 'grade'
  | 'points'
  | 'import'
  | 'derived';

/** What a test is about; a screening runs them in this order (evidence base 1.1). */
export const TEST_KINDS = [
  'balance',
  'mobility',
  'movement-quality',
  'hop',
  'strength',
  'endurance',
  'size',
  'running',
] as const;
export type TestKind = (typeof TEST_KINDS)[number];

/** How trials become the score: `mean-of-best` takes the best `of` trials, `worst` the poorest. */
export type Combine =
  | { readonly how: 'best'; readonly of: number }
  | { readonly how: 'mean'; readonly of: number }
  | { readonly how: 'mean-of-best'; readonly of: number }
  | { readonly how: 'worst'; readonly of: number }
  | { readonly how: 'derived'; readonly from: readonly string[] };

export type Range = { readonly min: number; readonly max: number };

/** The error of one side's combined score, between sessions. `sem` in the test's unit, `cv` a fraction of the score. */
export type PublishedError =
  | { readonly kind: 'sem'; readonly sem: number; readonly tag: Provenance; readonly sources: readonly SourceId[] }
  | {
      readonly kind: 'cv';
      readonly cv: number;
      /** What the cv is multiplied by until own data exist: 1.5 for hand-held dynamometry. */
      readonly factor: number;
      readonly tag: Provenance;
      readonly sources: readonly SourceId[];
    }
  | { readonly kind: 'ordinal' }
  | { readonly kind: 'from-parts' };

/** Which index judges the two sides, and the smallest difference worth acting on. `delta` is in the unit, in grades, or the LSI cut in percent. */
export type AsymmetryMethod =
  | { readonly metric: 'none' }
  | {
      readonly metric: 'absolute' | 'grades' | 'bai1';
      readonly delta: number;
      readonly tag: Provenance;
      readonly sources: readonly SourceId[];
    }
  | {
      readonly metric: 'lsi' | 'log-lsi';
      /** The LSI below which a difference is worth acting on, in percent (90 for a delta of 10 %). */
      readonly cut: number;
      /** The difference in the unit that must be reached as well; for tests that count repetitions. */
      readonly alsoDifference?: number;
      readonly tag: Provenance;
      readonly sources: readonly SourceId[];
    };

/** A set of rules that changes what the score means; kept with the score, and norms and trends are kept apart by it. */
export type RuleSet = {
  readonly id: string;
  readonly name: string;
  readonly options: readonly { readonly id: string; readonly name: string; readonly normsApply: boolean }[];
};

/** How to run the test, in the coach's words; every list is in the order it is done. */
export type TestProtocol = {
  readonly position: string;
  readonly start: string;
  readonly instructions: readonly string[];
  readonly endsWhen: readonly string[];
  readonly testerFaults: readonly string[];
  readonly restSeconds: number;
  readonly beatPerMinute?: number;
  readonly sayToClient: string;
};

export type NormKind = 'mean-sd' | 'mean' | 'median' | 'percentiles' | 'ci-of-mean' | 'band' | 'regression';

/** One published (or agreed) reference figure for a group. */
export type Norm = {
  readonly kind: NormKind;
  readonly group: string;
  readonly sex?: 'female' | 'male';
  readonly ages?: Range;
  /** The option of the test's rule set the figures belong to. */
  readonly ruleSet?: string;
  readonly n?: number;
  readonly population: string;
  readonly mean?: number;
  readonly sd?: number;
  readonly median?: number;
  readonly low?: number;
  readonly high?: number;
  readonly percentiles?: Readonly<Record<'p10' | 'p50' | 'p90', number>>;
  /** Whether the figures allow below / around / above; when not, `why` says it to the coach. */
  readonly position: { readonly allowed: true } | { readonly allowed: false; readonly why: string };
  readonly tag: Provenance;
  readonly source: SourceId;
};

/** A note the coach sees under the score, such as a ceiling or a warning about the population. */
export type TestNote = { readonly text: string; readonly sources: readonly SourceId[] };

/** A catalogue entry: how, unit, sides, error, norms, source. Plain data, no functions. */
export type TestDefinition = {
  readonly card: string;
  readonly name: string;
  readonly plainName: string;
  /** The noun of what is measured, for sentences: "holds", "reaches", "lifts". */
  readonly verb: string;
  readonly construct: string;
  readonly kind: TestKind;
  readonly region: Region;
  readonly capture: Capture;
  readonly unit: Unit;
  readonly sides: 'paired' | 'single';
  readonly better: 'higher' | 'lower' | 'target' | 'none';
  readonly combine: Combine;
  readonly practiceTrials: number;
  /** Score at which the test stops, in its unit. */
  readonly cap?: number;
  readonly plausible: Range;
  readonly hard: Range;
  /** Digits after the point the value is entered and shown with. */
  readonly decimals: number;
  readonly error: PublishedError;
  readonly asymmetry: AsymmetryMethod;
  readonly grade: { readonly norm: EvidenceGrade; readonly asymmetry: EvidenceGrade };
  readonly kit: readonly string[];
  readonly minutes: number;
  readonly protocol: TestProtocol;
  readonly observations: readonly { readonly id: string; readonly name: string }[];
  /** Meaning of each grade or point, best first; only for `grade` and `points`. */
  readonly scale?: readonly { readonly value: number; readonly meaning: string }[];
  readonly ruleSets: readonly RuleSet[];
  /** Contraindication codes and red-flag ids that stop this test (evidence base 3.6, 3.7). */
  readonly stopsFor: readonly string[];
  readonly norms: readonly Norm[];
  /** Said when no norm is attached at all, or none matches. */
  readonly noNormWhy: string;
  readonly notes: readonly TestNote[];
  readonly sources: readonly SourceId[];
};
