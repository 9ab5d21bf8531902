import type { Asymmetry } from '../asymmetry/asymmetry';
import { daysBetween, type IsoDate } from '../basics/dates';
import type { Evaluation } from '../evaluation/evaluation';
import type { Dose, Prescription } from '../programme/programme';
import { type Followed, givenSince } from './followed';
import { evenDose } from './harder-and-easier';
import type { NextStep } from './next-step';

/** The side that does more goes back to equal after so many days, or when so many tests no longer show the difference (evidence base 3.3). */
const MOST_DAYS = 8 * 7;
const TESTS = 2;
const GONE: readonly Asymmetry['class'][] = ['possible', 'none'];

/** A later visit of the client, judged. */
export type LaterVisit = { readonly date: IsoDate; readonly evaluation: Pick<Evaluation, 'asymmetries'> };

const isBiased = ({ left, right }: Dose): boolean =>
  left !== undefined && right !== undefined && left.sets !== right.sets;

const isGone = ({ because }: Prescription, { versions }: Followed, later: readonly LaterVisit[]): boolean => {
  const tests = new Set(
    versions.flatMap(({ findings }) =>
      findings.filter(({ id }) => because.includes(id)).flatMap(({ test }) => test ?? []),
    ),
  );
  const classes = later
    .toSorted((a, b) => b.date.localeCompare(a.date))
    .flatMap(({ evaluation }) => {
      const judged = evaluation.asymmetries.filter(({ test }) => tests.has(test));
      return judged.length === 0 ? [] : [judged.every((one) => GONE.includes(one.class))];
    });
  return classes.length >= TESTS && classes.slice(0, TESTS).every((gone) => gone);
};

/**
 * The exercises whose lower-scoring side need do no more than the other any longer: the difference is possible or none in the
 * last two tests, or it did more for eight weeks (evidence base 3.3). `later` are the visits after the one the programme rests on.
 */
export function sideBiasEnds(followed: Followed, later: readonly LaterVisit[]): readonly NextStep[] {
  const [current] = followed.versions;
  return current.proposal.prescriptions.flatMap((entry): readonly NextStep[] => {
    const { exercise, dose } = entry;
    if (!isBiased(dose)) return [];
    const days = daysBetween(givenSince(followed, exercise, isBiased), followed.today);
    const gone = isGone(entry, followed, later);
    if (!gone && days < MOST_DAYS) return [];
    const why = gone
      ? 'The last two tests no longer show the difference for sure'
      : 'One side has done more for eight weeks';
    const becomes = { exercise, dose: evenDose(dose) };
    return [
      {
        exercise,
        kind: 'hold',
        becomes,
        reason: `${why}: the same sets for both sides, the lower-scoring side first.`,
      },
    ];
  });
}
