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
/** A thing the client needs. */
export type Equipment = (typeof EQUIPMENT)[number];

/** What each thing is called, and whether it is taken to be at hand in every home. */
export const EQUIPMENT_WORDS: Record<Equipment, { readonly plainName: string; readonly atHome: boolean }> = {
  wall: { plainName: 'wall', atHome: true },
  mat: { plainName: 'mat or carpet', atHome: true },
  band: { plainName: 'long elastic band', atHome: false },
  'loop-band': { plainName: 'short loop band', atHome: false },
  anchor: { plainName: 'firm place to fix a band', atHome: false },
  strap: { plainName: 'strap, belt or long towel', atHome: false },
  step: { plainName: 'step or stair', atHome: false },
  chair: { plainName: 'firm chair', atHome: true },
  bench: { plainName: 'low bench', atHome: false },
  box: { plainName: 'box or firm seat', atHome: false },
  weight: { plainName: 'weight', atHome: false },
  'small-ball': { plainName: 'small ball', atHome: false },
  'foam-pad': { plainName: 'foam pad', atHome: false },
  slider: { plainName: 'sliders, or a towel on a smooth floor', atHome: false },
  tape: { plainName: 'tape on the floor', atHome: true },
  metronome: { plainName: 'metronome, or a free phone app', atHome: false },
  track: { plainName: 'track, or a watch that shows distance', atHome: false },
  'open-space': { plainName: 'clear, flat ground', atHome: true },
};

/** The body position, in the order the client's sheet is laid out: nobody goes down and up again. */
export const POSITIONS = [
  'lying',
  'side-lying',
  'prone',
  'kneeling',
  'sitting',
  'standing',
  'moving',
] as const;
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

/**
 * A default dose, per side when the exercise is one-sided (evidence base 4.1, defaults of this product).
 * Exactly one of reps, seconds and metres is the work of a set; `holdSeconds` is within a rep.
 */
export type BaseDose = {
  readonly sets: Span;
  readonly reps?: Span;
  readonly seconds?: Span;
  readonly metres?: Span;
  readonly holdSeconds?: number;
  /** The reps are counted for each leg, each way along the floor, or each direction of reach. */
  readonly repsFor?: 'each-leg' | 'each-way' | 'each-direction';
  /** Slower than the usual tempo. */
  readonly slow?: true;
  /** Done inside an easy run, which also fills the rest. */
  readonly inEasyRun?: true;
  /** Null: until fresh again, no time is set. */
  readonly restSeconds: number | null;
  /** How the rest is spent, when not standing or sitting. */
  readonly restBy?: 'walk' | 'walk-or-jog';
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

/** 1 anyone, 5 strong and used to it. */
export type Level = 1 | 2 | 3 | 4 | 5;

/** What an entry says whether or not it is dosed per side. Plain data, no functions; links name other entries by id. */
type ExerciseEntry = {
  readonly name: string;
  readonly plainName: string;
  readonly muscles: string;
  /** The main one first. */
  readonly targets: readonly [Target, ...Target[]];
  readonly region: Region;
  readonly pattern: Pattern;
  readonly position: Position;
  /** The position in full, as the coach says it. */
  readonly positionNote: string;
  /** What the client must have; empty when nothing but the floor. */
  readonly equipment: readonly Equipment[];
  /** Size, place or household stand-in, in the client's words. */
  readonly equipmentNote?: string;
  readonly optionalEquipment?: readonly Equipment[];
  readonly level: Level;
  readonly dose: BaseDose;
  /** How the coach says it. */
  readonly cues: readonly string[];
  readonly faults: readonly string[];
  /** Client's words: at most 4 steps of at most 12 words, reading age about 11, true for either side. */
  readonly steps: readonly string[];
  readonly feel: string;
  readonly notFeel: string;
  readonly slipAndFix: string;
  readonly easier: string;
  /** What to do next, and when. */
  readonly harder: string;
  readonly regress: string | null;
  readonly progress: string | null;
  readonly contraindications: readonly Contraindication[];
};

/** A library entry; one dosed per side says which part of the body is the side trained, as printed beside LEFT and RIGHT. */
export type ExerciseDefinition = ExerciseEntry &
  (
    | { readonly oneSided: true; readonly trainedPart: string }
    | { readonly oneSided: false; readonly trainedPart?: never }
  );
