import type { Span } from '../catalogue/exercise';
import type { Exercise } from '../catalogue/exercises';
import type { Ladder, LadderDose } from '../catalogue/rule-ladders';
import type { SideDose } from './programme';

/** A dose before it is shared between the sides. */
export type UnsidedDose = {
  readonly work: SideDose;
  readonly restSeconds: number;
  readonly daysPerWeek: number;
  readonly effort: number;
};

/** Learning starts at an effort of 6; range and technique are done well short of that [P] (evidence base 3.2). */
const LEARNING_EFFORT = 6;
const EASY_EFFORT = 4;
const HARDEST_WHILE_LEARNING = 7;
/** What is learned is then trained at an effort of 7 to 8 (evidence base 3.2). */
export const BUILDING_EFFORT = 7;
/** The shortest rest of 3.2, where a rule sets the dose; and the rest where the entry only says "until fresh" [P]. */
const SHORTEST_REST_S = 30;
const UNTIL_FRESH_S = 120;
const MOST_DAYS = 5;
/** One set of three is left out for mobility and balance, so that a block of 9 holds them (evidence base 3.8). */
const SETS_OF_MOBILITY = 2;

/** From this level on the second phase of a rule holds, where it has one: heavier, fewer, on fewer days (evidence base 3.1, R06, R07). */
const HEAVY_LEVEL = 4;

/** The phase of a rule that an exercise belongs to. */
export const phaseOf = ({ level }: Pick<Exercise, 'level'>, { doses }: Pick<Ladder, 'doses'>): LadderDose => {
  const [first, heavy = first] = doses;
  return level >= HEAVY_LEVEL ? heavy : first;
};

const middle = ({ from, to }: Span): number => (from + to) / 2;

/** Holds start in the middle of their range, rounded down to 5 s. */
const startingHold = (span: Span): number => Math.max(span.from, Math.floor(middle(span) / 5) * 5);

const isEasy = ({ pattern }: Exercise): boolean => pattern === 'mobility' || pattern === 'technique';

/** Whether an exercise is learned first and then made harder: all but range, technique, balance, and jumps, which stay crisp. */
export const isLearned = (exercise: Exercise): boolean =>
  !isEasy(exercise) && exercise.pattern !== 'balance' && exercise.pattern !== 'plyometric';

const setsOf = ({ pattern, dose }: Exercise, rule: LadderDose): number => {
  if (rule.sets) return rule.sets.from;
  const limited = pattern === 'mobility' || pattern === 'balance';
  return limited ? Math.min(dose.sets.from, SETS_OF_MOBILITY) : dose.sets.from;
};

/** Repetitions start at the bottom of their range and grow. The rule's figure counts where it is of the kind the exercise is done in. */
const amountOf = ({ dose }: Exercise, rule: LadderDose): Omit<SideDose, 'sets'> => {
  const hold = dose.holdSeconds === undefined ? {} : { holdSeconds: dose.holdSeconds };
  if (dose.reps) return { reps: (rule.reps ?? dose.reps).from, ...hold };
  if (dose.seconds) return { seconds: startingHold(rule.seconds ?? dose.seconds), ...hold };
  return dose.metres ? { metres: dose.metres.from, ...hold } : hold;
};

const effortOf = (exercise: Exercise, { effort }: LadderDose): number => {
  if (isEasy(exercise)) return EASY_EFFORT;
  return effort && effort.from <= HARDEST_WHILE_LEARNING ? effort.from : LEARNING_EFFORT;
};

/** Most sets that keep the contacts of a hopping exercise within the rule's limit; at least 1. */
const withinContacts = (
  sets: number,
  { reps = 0 }: { reps?: number },
  { oneSided }: Exercise,
  most: number,
): number => Math.max(1, Math.min(sets, Math.floor(most / Math.max(reps * (oneSided ? 2 : 1), 1))));

/**
 * The dose an exercise starts with: what the rule's phase says, else the exercise's own default (evidence base 3.1,
 * 3.2, 4.1). Days a week are the middle of the range, rounded down, at most 5.
 */
export function startingDose(exercise: Exercise, ladder: Pick<Ladder, 'doses'>): UnsidedDose {
  const rule = phaseOf(exercise, ladder);
  const { dose } = exercise;
  const amount = amountOf(exercise, rule);
  const most = rule.contactsAtMost;
  const sets = setsOf(exercise, rule);
  const rest = dose.restSeconds ?? UNTIL_FRESH_S;
  const days = exercise.dose.inEasyRun ? dose.daysPerWeek : rule.daysPerWeek;
  return {
    work: { sets: most === undefined ? sets : withinContacts(sets, amount, exercise, most), ...amount },
    restSeconds: rule.sets ? Math.max(rest, SHORTEST_REST_S) : rest,
    daysPerWeek: Math.min(Math.floor(middle(days)), MOST_DAYS),
    effort: effortOf(exercise, rule),
  };
}
