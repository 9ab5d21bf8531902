import type { EvidenceGrade } from '../../basics/evidence';
import type { BaseDose, Equipment, Position } from '../../catalogue/exercise';
import type { SideDose } from '../../programme/programme';
import type { Side } from '../../screening/screening';

const NB = '\u00A0';

const POSITION_WORDS: Readonly<Record<Position, string>> = {
  lying: 'on your back',
  'side-lying': 'on your side',
  prone: 'on your front',
  kneeling: 'kneeling',
  sitting: 'sitting',
  standing: 'standing',
  moving: 'moving',
};

/** Things at home, short enough for a card. */
const EQUIPMENT: Readonly<Record<Equipment, string>> = {
  wall: 'wall',
  mat: 'mat',
  band: 'long band',
  'loop-band': 'short band',
  anchor: 'fixed point',
  strap: 'strap or towel',
  step: 'step',
  chair: 'firm chair',
  bench: 'low bench',
  box: 'firm box',
  weight: 'weight',
  'small-ball': 'small ball',
  'foam-pad': 'foam pad',
  slider: 'sliders',
  tape: 'floor tape',
  metronome: 'beat app',
  track: 'known distance',
  'open-space': 'flat ground',
};

const REPS_FOR: Readonly<Record<NonNullable<BaseDose['repsFor']>, string>> = {
  'each-leg': 'each leg',
  'each-way': 'each way',
  'each-direction': 'each way',
};

const EVIDENCE: Readonly<Record<EvidenceGrade, string>> = {
  A: 'good',
  B: 'fair',
  C: 'coaches’ experience',
};

/** The words on an exercise card. */
export const card = {
  equipment: EQUIPMENT,
  position: (position: Position): string => POSITION_WORDS[position],
  side: 'Side',
  left: 'LEFT',
  right: 'RIGHT',
  firstOf: (side: string): string => `${side} first`,
  wholeBody: 'Each time',
  sets: 'Sets',
  eachSet: 'Each set',
  load: 'Load',
  rest: 'Rest',
  effort: 'Effort',
  noLoad: 'none',
  /** A line to write the weight or the band on. */
  writeLoad: '______',
  effortOfTen: (effort: number): string => `${effort}/10`,
  /** How much one set is: "12 reps", "5 each way", "6 × 8 s hold", "30 sec", "400 m". */
  work: ({ reps, seconds, metres, holdSeconds }: SideDose, repsFor: BaseDose['repsFor']): string => {
    if (reps !== undefined && repsFor !== undefined) return `${reps} ${REPS_FOR[repsFor]}`;
    if (reps !== undefined && holdSeconds !== undefined) return `${reps}${NB}×${NB}${holdSeconds}${NB}s hold`;
    if (reps !== undefined) return `${reps}${NB}${reps === 1 ? 'rep' : 'reps'}`;
    if (seconds !== undefined) return `${seconds}${NB}sec`;
    return metres === undefined ? '' : `${metres}${NB}m`;
  },
  restSeconds: (seconds: number): string => `${seconds}${NB}s`,
  restBy: { walk: 'walk', 'walk-or-jog': 'walk' } satisfies Record<NonNullable<BaseDose['restBy']>, string>,
  days: (days: number): string => (days === 1 ? '1 day a week' : `${days} days a week`),
  inEasyRun: 'inside an easy run',
  slowly: 'slowly',
  startWith: (side: Exclude<Side, 'both'>): string => `Start with your ${side.toUpperCase()} side.`,
  takeTurns: 'Start with the other side each time.',
  feel: 'Feel:',
  notFeel: 'Not:',
  slipAndFix: 'Slip and fix:',
  easier: 'Too hard?',
  harder: 'Too easy?',
  why: 'Why you:',
  whyResult: (tests: readonly string[], grade: EvidenceGrade): string =>
    `${tests.join(' and ')}. Proof: ${EVIDENCE[grade]} (grade ${grade}).`,
  whyGeneral: 'part of a general plan for runners.',
  testAndSides: (testName: string, sides: readonly Side[]): string =>
    sides.length === 0 ? testName : `${testName} (${sides.join(' and ')})`,
  week: (week: number): string => `Week ${week}`,
  weekInShort: (week: number): string => `W${week}`,
  done: 'Done',
  pain: 'Pain 0–10',
  logAlt: (weeks: number, sessions: number, perSide: boolean): string =>
    `Boxes to fill in: ${weeks} weeks, ${sessions} sessions a week, ${
      perSide ? 'one for each side' : 'one each time'
    }, and a pain score from 0 to 10.`,
};
