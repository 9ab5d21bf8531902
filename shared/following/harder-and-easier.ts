import type { Span } from '../catalogue/exercise';
import { type Exercise, exerciseOf } from '../catalogue/exercises';
import type { Ladder } from '../catalogue/rule-ladders';
import { phaseOf } from '../programme/dose';
import type { Dose, Prescription, SideDose } from '../programme/programme';
import { setsOf, withWork } from '../programme/stage-dose';

/** One or two repetitions more at a time (evidence base 3.4); of seconds, 5 [P]. */
const STEP = { reps: 2, seconds: 5 } as const;
/** What is eased is eased by 30 % (evidence base 3.4). */
const EASED = 0.7;
/** Holds are told in steps of 5 s. */
const SECONDS_STEP = 5;
const KINDS = ['reps', 'seconds'] as const;

/** The work of one side: that of the side that does less, where they differ. */
const workOf = ({ left, right, both }: Dose): SideDose | undefined =>
  left && right ? (left.sets <= right.sets ? left : right) : (both ?? left ?? right);

const kindOf = (work: SideDose) => KINDS.find((kind) => work[kind] !== undefined);

const spanOf = (exercise: Exercise, ladder: Ladder, kind: (typeof KINDS)[number]): Span | undefined =>
  phaseOf(exercise, ladder)[kind] ?? exercise.dose[kind];

/** A harder dose of the same exercise, with what changed in words; null when it is outgrown. */
export type Harder = { readonly dose: Dose; readonly what: 'amount' | 'sets'; readonly words: string };

const amountWords = (kind: (typeof KINDS)[number], now: number, before: number): string =>
  kind === 'reps' ? `${now} repetitions instead of ${before}` : `${now} s instead of ${before} s`;

/** More repetitions or seconds, up to the top of the range or to what the rule calls outgrown; null at the top. */
function moreOfEach(
  { exercise: id, dose }: Pick<Prescription, 'exercise' | 'dose'>,
  ladder: Ladder,
): Harder | null {
  const work = workOf(dose);
  const kind = work && kindOf(work);
  const now = kind && work[kind];
  if (!kind || now === undefined) return null;
  const span = spanOf(exerciseOf(id), ladder, kind);
  const top = ladder.outgrown?.[kind] ?? span?.to ?? now;
  if (now >= top) return null;
  const more = Math.min(top, now + STEP[kind]);
  return {
    dose: withWork(dose, (each) => ({ ...each, [kind]: more })),
    what: 'amount',
    words: amountWords(kind, more, now),
  };
}

/** One set more for each side, up to the range's or the rule's sets; null at the top. */
function oneMoreSet(
  { exercise: id, dose }: Pick<Prescription, 'exercise' | 'dose'>,
  ladder: Ladder,
): Harder | null {
  const work = workOf(dose);
  if (!work) return null;
  const exercise = exerciseOf(id);
  const { sets = exercise.dose.sets } = phaseOf(exercise, ladder);
  const top = Math.max(sets.to, ladder.outgrown?.sets ?? 0);
  if (work.sets >= top) return null;
  return {
    dose: withWork(dose, (each) => ({ ...each, sets: each.sets + 1 })),
    what: 'sets',
    words: `${work.sets + 1} sets instead of ${work.sets}`,
  };
}

/** The next harder dose of an exercise, one thing at a time (evidence base 3.4): more of each set, then a set where there is room. */
export const harderDose = (
  entry: Pick<Prescription, 'exercise' | 'dose'>,
  ladder: Ladder,
  roomForASet: boolean,
): Harder | null => moreOfEach(entry, ladder) ?? (roomForASet ? oneMoreSet(entry, ladder) : null);

const eased = (amount: number, step: number): number =>
  Math.max(step, Math.floor((amount * EASED) / step) * step);

/** The dose with 30 % less of each set, or of the sets where a set cannot be made smaller. */
export function easedDose(dose: Dose): Dose {
  const work = workOf(dose);
  const kind = work && kindOf(work);
  if (!kind) return fewerSets(dose, EASED);
  return withWork(dose, (each) => ({
    ...each,
    [kind]: eased(each[kind] ?? 0, kind === 'seconds' ? SECONDS_STEP : 1),
  }));
}

/** The dose with a share of its sets, rounded down, at least one. */
export const fewerSets = (dose: Dose, share: number): Dose =>
  withWork(dose, (each) => ({ ...each, sets: Math.max(1, Math.floor(each.sets * share)) }));

/** Whether two doses ask for the same work of every side; rest, days and effort may differ. */
export const sameWork = (one: Dose, other: Dose): boolean =>
  (['left', 'right', 'both'] as const).every((side) =>
    (['sets', 'reps', 'seconds', 'metres', 'holdSeconds'] as const).every(
      (what) => one[side]?.[what] === other[side]?.[what],
    ),
  );

/** Both sides the same again: the sets of the side that does less. */
export const evenDose = (dose: Dose): Dose => {
  const sets = workOf(dose)?.sets ?? setsOf(dose);
  return withWork(dose, (each) => ({ ...each, sets }));
};
