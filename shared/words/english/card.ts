import type { EvidenceGrade } from '../../basics/evidence';
import type { BaseDose, Position } from '../../catalogue/exercise';
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

const REPS_FOR: Readonly<Record<NonNullable<BaseDose['repsFor']>, string>> = {
  'each-leg': 'each leg',
  'each-way': 'each way',
  'each-direction': 'each direction',
};

const EVIDENCE: Readonly<Record<EvidenceGrade, string>> = {
  A: 'good',
  B: 'fair',
  C: 'coaches’ experience',
};

/** The words on an exercise card. */
export const card = {
  position: (position: Position): string => POSITION_WORDS[position],
  side: 'Side',
  left: 'LEFT',
  right: 'RIGHT',
  wholeBody: 'Each time',
  sets: 'Sets',
  eachSet: 'Each set',
  load: 'Load',
  rest: 'Rest',
  effort: 'Effort',
  ownBody: 'own body',
  effortOfTen: (effort: number): string => `${effort}/10`,
  /** How much one set is: "12 reps", "5 reps each way", "30 seconds", "400 m". */
  work: ({ reps, seconds, metres, holdSeconds }: SideDose, repsFor: BaseDose['repsFor']): string => {
    const each = repsFor === undefined ? '' : ` ${REPS_FOR[repsFor]}`;
    const hold = holdSeconds === undefined ? '' : `, hold${NB}${holdSeconds}${NB}s`;
    if (reps !== undefined) return `${reps}${NB}${reps === 1 ? 'rep' : 'reps'}${each}${hold}`;
    if (seconds !== undefined) return `${seconds}${NB}seconds`;
    return metres === undefined ? '' : `${metres}${NB}m`;
  },
  restSeconds: (seconds: number): string => `${seconds}${NB}s`,
  restBy: { walk: 'walk', 'walk-or-jog': 'walk or jog' } satisfies Record<
    NonNullable<BaseDose['restBy']>,
    string
  >,
  days: (days: number): string => (days === 1 ? '1 day a week' : `${days} days a week`),
  inEasyRun: 'inside an easy run',
  slowly: 'slowly',
  startWith: (side: Exclude<Side, 'both'>): string => `Start with your ${side.toUpperCase()} side`,
  takeTurns: 'Change the side you start with each time',
  sideMeans: (part: string): string => `left or right means the ${part}`,
  feel: 'Feel:',
  notFeel: 'Not:',
  slipAndFix: 'Slip and fix:',
  easier: 'Too hard?',
  harder: 'Too easy?',
  why: 'Why you:',
  whyResult: (tests: readonly string[], grade: EvidenceGrade): string =>
    `your result in ${tests.join(' and ')}. Proof that it helps: ${EVIDENCE[grade]} (grade ${grade}).`,
  whyGeneral: 'part of a general plan for runners.',
  testAndSides: (testName: string, sides: readonly Side[]): string =>
    sides.length === 0 ? testName : `${testName} (${sides.join(' and ')})`,
  week: (week: number): string => `Week ${week}`,
  done: 'Done',
  pain: 'Pain 0–10',
  logAlt: (weeks: number, sessions: number, perSide: boolean): string =>
    `Boxes to fill in: ${weeks} weeks, ${sessions} sessions a week, ${
      perSide ? 'one for each side' : 'one each time'
    }, and a pain score from 0 to 10.`,
};
