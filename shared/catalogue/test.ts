import type { EvidenceGrade, Provenance } from '../basics/evidence';
import type { Contraindication } from './exercise';
import type { SourceId } from './sources';
import type { Region } from './target';

/** Things the coach needs at hand; the stopwatch, the counter and the metronome are in the app. */
export const KIT = {
  wall: 'Wall',
  mat: 'Mat',
  table: 'Firm table',
  chair: 'Chair, 45 cm',
  box: 'Box or step',
  wedge: '10 degree wedge',
  'back-rest-wedge': '60 degree back rest',
  'floor-tape': 'Floor tape',
  marker: 'Light marker to push',
  'tape-measure': 'Tape measure',
  ruler: 'Ruler',
  'skin-pen': 'Skin pencil',
  inclinometer: 'Inclinometer, or a phone that shows angles',
  goniometer: 'Goniometer',
  dynamometer: 'Hand-held dynamometer',
  belt: 'Fixing belt',
  strap: 'Strap',
  towel: 'Towel',
  'ankle-weight': 'Ankle weight',
  'grip-dynamometer': 'Grip dynamometer',
  'force-plate': 'Force plate',
  camera: 'Camera or phone',
  'running-space': 'Treadmill or 30 m to run',
  'hop-lane': 'Hop lane, 8 m',
} as const;
export type Kit = keyof typeof KIT;

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

export const TEST_KIND_NAMES: Readonly<Record<TestKind, string>> = {
  balance: 'Balance',
  mobility: 'Mobility',
  'movement-quality': 'Movement quality',
  hop: 'Hops',
  strength: 'Strength',
  endurance: 'Endurance',
  size: 'Size',
  running: 'Running',
};

/** How trials become the score: `mean-of-best` takes the best `of` trials, `worst` the poorest; `of` is how many are asked for. */
export type Combine =
  | { readonly how: 'best'; readonly of: number }
  | { readonly how: 'mean'; readonly of: number }
  | { readonly how: 'mean-of-best'; readonly of: number }
  | { readonly how: 'worst'; readonly of: number }
  | {
      readonly how: 'derived';
      /** The ids of the parts; a ratio is the first over the second. */
      readonly from: readonly string[];
      /** `reach-composite` is 100 x the sum of the reaches over 3 leg lengths. */
      readonly as: 'ratio' | 'reach-composite';
    };

export type Range = { readonly min: number; readonly max: number };

/** The error of one side's combined score, between sessions. `sem` in the test's unit, `cv` a fraction of the score. */
export type PublishedError =
  | {
      readonly kind: 'sem';
      readonly sem: number;
      /** Where the literature gives only a range; the sem is its cautious end. */
      readonly publishedRange?: Range;
      readonly tag: Provenance;
      readonly sources: readonly SourceId[];
    }
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
      /** Another cut for children, whose healthy sides differ more. */
      readonly youth?: { readonly underAge: number; readonly cut: number; readonly tag: Provenance };
      readonly tag: Provenance;
      readonly sources: readonly SourceId[];
    };

/**
 * A set of rules that changes what the score means; kept with the score, and norms and trends are kept apart by it.
 * The first option is the protocol's own and is taken when nothing is said. Option ids are unique within a test.
 */
export type RuleSet = {
  readonly id: string;
  readonly name: string;
  readonly options: readonly {
    readonly id: string;
    readonly name: string;
    readonly normsApply: boolean;
    /** The score at which the test stops under this option, where it is not that of the test. */
    readonly cap?: number;
    /** The error when this option is used, where it is not that of the test. */
    readonly error?: PublishedError;
  }[];
};

/**
 * When the trials of one side disagree so much that one more is asked for. The spread is the gap between the two best
 * trials, or between the largest and the smallest of all that count; in the test's unit, or as a fraction of the larger.
 */
export type AskForOneMore = {
  readonly spreadOver: number;
  readonly as: 'unit' | 'fraction';
  readonly between: 'two-best' | 'all';
  readonly basis: string;
  readonly tag: Provenance;
  readonly sources: readonly SourceId[];
};

/** What the trials of the two sides take turns in, and which side is first. */
export type SideOrder = {
  readonly trials: 'alternate' | 'one-side-first';
  readonly first: 'swaps-each-visit' | 'lower-or-random' | 'either';
};

/** What must hold before the test is offered: a score on both sides of another test, or a question answered yes. */
export type Gate = {
  readonly scores: readonly { readonly test: string; readonly atLeast: number }[];
  readonly ask: readonly string[];
  readonly tag: Provenance;
};

/** Faults the coach ticks to arrive at a grade: the points are added and, with steps, turned into a score by the first step that holds them. */
export type Checklist = {
  readonly items: readonly {
    readonly id: string;
    readonly name: string;
    readonly points: number;
    /** The milder item this one replaces. */
    readonly insteadOf?: string;
  }[];
  readonly steps?: readonly { readonly upTo: number; readonly score: number }[];
};

/** A red flag (RF01 to RF24) or a contraindication code that stops a test. */
export type StopCode = Contraindication | `RF${number}`;

/** How to run the test, in the coach's words; every list is in the order it is done. */
export type TestProtocol = {
  readonly position: string;
  readonly start: string;
  readonly instructions: readonly string[];
  readonly endsWhen: readonly string[];
  readonly testerFaults: readonly string[];
  readonly restSeconds: number;
  readonly beatPerMinute?: number;
  /** The time the repetitions are counted in, where the protocol fixes it. */
  readonly countSeconds?: number;
  readonly sayToClient: string;
};

/** One figure, or the lowest and highest of it where copies or samples differ. */
export type Figure = number | Range;

type NormFigures =
  | { readonly kind: 'mean-sd'; readonly mean: number; readonly sd: number }
  /** A mean alone, or of a skewed or capped score; the SD is kept as printed and nothing is computed from it. */
  | { readonly kind: 'mean'; readonly mean: Figure; readonly sd?: Figure }
  | { readonly kind: 'median'; readonly median: Figure }
  | {
      readonly kind: 'percentiles';
      readonly percentiles: Readonly<Partial<Record<'p10' | 'p50' | 'p70' | 'p80' | 'p90', number>>>;
    }
  /** Where the mean of a group lies; says nothing of one person. */
  | { readonly kind: 'ci-of-mean'; readonly mean?: number; readonly ci: Range }
  /** Named stretches of the scale; a missing end is open. */
  | {
      readonly kind: 'band';
      readonly bands: readonly { readonly name: string; readonly from?: number; readonly to?: number }[];
    }
  /** Expected score = intercept + perYear x age + (ifMale for men). */
  | {
      readonly kind: 'regression';
      readonly intercept: number;
      readonly perYear: number;
      readonly ifMale: number;
      readonly sd: number;
    };

/**
 * Which scores are below, around or above a norm, always in the better direction: below is poorer, also where less is better.
 * A score on the line is around. For tests with no better direction below is smaller.
 */
export type Placing =
  /** Within so many SDs of the mean, or of the regression, is around. */
  | { readonly by: 'sd'; readonly sds: number }
  /** Below P10, above P90. */
  | { readonly by: 'percentiles' }
  | { readonly by: 'limits'; readonly below?: number; readonly above?: number }
  /** Below this share of the mean; nothing is above. `priorityBelow` is the score that comes before everything else. */
  | { readonly by: 'share-of-mean'; readonly lowBelowShareOfMean: number; readonly priorityBelow?: number }
  /** Further than this from the median, in the unit. */
  | { readonly by: 'distance-from-median'; readonly distance: number };

/** Whether a score may be placed against the norm; when not, `why` says it to the coach. */
export type NormUse =
  | { readonly allowed: true; readonly placing: Placing; readonly tag: Provenance }
  | { readonly allowed: false; readonly why: string };

/**
 * One published (or agreed) reference figure for a group. A norm without a sex, an age or a rule set fits every one;
 * the first of a test that fits and may be used is the one shown, and the first that fits says why when none may.
 */
export type Norm = {
  readonly group: string;
  readonly sex?: 'female' | 'male';
  /** Whole years, both ends included. */
  readonly ages?: Range;
  readonly side?: 'left' | 'right';
  /** The option of the test's rule sets the figures belong to. */
  readonly ruleSet?: string;
  /** The unit of the figures, where it is not the test's. */
  readonly unit?: Unit;
  /** The figures are of the better of the two sides only. */
  readonly only?: 'better-side';
  /** People in the whole sample. */
  readonly n?: number;
  readonly population: string;
  readonly position: NormUse;
  readonly tag: Provenance;
  readonly source: SourceId;
} & NormFigures;

/** A note the coach sees under the score, such as a ceiling or a warning about the population. */
export type TestNote = { readonly text: string; readonly sources: readonly SourceId[] };

/** A catalogue entry: how, unit, sides, error, norms, source. Plain data, no functions. */
export type TestDefinition = {
  readonly card: string;
  readonly name: string;
  readonly plainName: string;
  /** Words for "Right leg balances 15.5 s less than left": leg, balances, less. The last says what poorer is in the unit. */
  readonly subject: string;
  readonly verb: string;
  readonly poorer: 'less' | 'fewer' | 'more' | 'lower';
  readonly construct: string;
  readonly kind: TestKind;
  readonly region: Region;
  /** Regions the test works; trouble in one of them stops it. */
  readonly loads: readonly Region[];
  readonly capture: Capture;
  readonly unit: Unit;
  readonly sides: 'paired' | 'single';
  /** What left and right mean here, such as the leg stood on; only for paired tests. */
  readonly sideIs?: string;
  readonly sideOrder?: SideOrder;
  readonly better: 'higher' | 'lower' | 'target' | 'none';
  /** The value aimed at, where better is a target and there is one. */
  readonly aim?: number;
  readonly combine: Combine;
  readonly practiceTrials: number;
  /** Absent where only one trial is made, or the score is not measured. */
  readonly askForOneMoreWhen?: AskForOneMore;
  /** Score at which the test stops, in its unit. */
  readonly cap?: number;
  readonly plausible: Range;
  readonly hard: Range;
  /** Digits after the point the value is entered and shown with. */
  readonly decimals: number;
  readonly error: PublishedError;
  readonly asymmetry: AsymmetryMethod;
  readonly grade: { readonly norm: EvidenceGrade; readonly asymmetry: EvidenceGrade };
  /** Ids of KIT. */
  readonly kit: readonly Kit[];
  /** Both sides, with the rests. */
  readonly minutes: number;
  readonly protocol: TestProtocol;
  readonly observations: readonly { readonly id: string; readonly name: string }[];
  /** Meaning of each grade or point, best first; only for `grade` and `points`. */
  readonly scale?: readonly { readonly value: number; readonly meaning: string }[];
  readonly checklist?: Checklist;
  readonly gate?: Gate;
  readonly ruleSets: readonly RuleSet[];
  /** Codes that stop this test wherever the trouble is; flags bound to a region stop it through `loads`. */
  readonly stopsFor: readonly StopCode[];
  readonly norms: readonly Norm[];
  /** Said when no norm is attached at all, or none matches. */
  readonly noNormWhy: string;
  readonly notes: readonly TestNote[];
  readonly sources: readonly SourceId[];
};
