import type { Region, Target } from './target';

export const EQUIPMENT = [
  'wall',
  'mat',
  'band',
  'loop-band',
  'anchor',
  'strap',
  'step',
  'chair',
  'bench',
  'box',
  'weight',
  'small-ball',
  'foam-pad',
  'slider',
  'tape',
  'metronome',
  'track',
  'open-space',
] as const;
/** A thing the client needs; wall, mat (or carpet), tape and open space are taken to be at hand everywhere. */
export type Equipment = (typeof EQUIPMENT)[number];

/** The body position, in the order the client's sheet is laid out: nobody goes down and up again. */
export const POSITIONS = ['lying', 'side-lying', 'prone', 'kneeling', 'sitting', 'standing', 'moving'] as const;
export type Position = (typeof POSITIONS)[number];

export type Pattern =
  | 'mobility'
  | 'balance'
  | 'hinge'
  | 'activation'
  | 'core'
  | 'strength'
  | 'squat'
  | 'lunge'
  | 'step'
  | 'pull'
  | 'plyometric'
  | 'technique';

/** A number, or a range the client works up through. */
export type Span = { readonly from: number; readonly to: number };

/** A default dose, per side when the exercise is one-sided; exactly one of reps, seconds and metres is the work of a set, `holdSeconds` is within a rep. */
export type BaseDose = {
  readonly sets: Span;
  readonly reps?: Span;
  readonly seconds?: Span;
  readonly metres?: Span;
  readonly holdSeconds?: number;
  readonly restSeconds: number;
  readonly daysPerWeek: Span;
};

export const CONTRAINDICATIONS = [
  'PAIN',
  'ACUTE',
  'ANKLEPINCH',
  'HYPERMOB',
  'ACHINS',
  'ACHRUPT',
  'KNEEFLEX',
  'KNEEVALG',
  'POSTOP',
  'NEURO',
  'PREG',
  'FAI',
  'GROIN',
  'SHOULDER',
  'WRIST',
  'BALRISK',
  'VERTIGO',
  'HAM',
  'LBPFLEX',
  'LBPEXT',
  'BP',
  'IMPACT',
  'BSI',
] as const;
/** A reason not to give an exercise; meaning and substitute are in `findings/contraindications.ts`. */
export type Contraindication = (typeof CONTRAINDICATIONS)[number];

/** A library entry. Plain data, no functions; links name other entries by id. */
export type ExerciseDefinition = {
  readonly name: string;
  readonly plainName: string;
  readonly muscles: string;
  readonly targets: readonly Target[];
  readonly region: Region;
  readonly pattern: Pattern;
  readonly position: Position;
  readonly positionNote: string;
  readonly equipment: readonly Equipment[];
  /** 1 anyone, 5 strong and used to it. */
  readonly level: 1 | 2 | 3 | 4 | 5;
  /** Dosed per side. */
  readonly oneSided: boolean;
  readonly dose: BaseDose;
  /** How the coach says it. */
  readonly cues: readonly string[];
  readonly faults: readonly string[];
  /** Client's words: at most 4 steps of at most 12 words, reading age about 11. */
  readonly steps: readonly string[];
  readonly feel: string;
  readonly notFeel: string;
  readonly slipAndFix: string;
  readonly easier: string;
  readonly harder: string;
  readonly regress: string | null;
  readonly progress: string | null;
  readonly contraindications: readonly Contraindication[];
};
