import type { ExerciseId } from '../catalogue/exercises';
import type { Dose, Prescription } from './programme';

/** What differs between two lists of prescriptions, exercise by exercise. */
export type Difference =
  | { readonly kind: 'added'; readonly exercise: ExerciseId }
  | { readonly kind: 'removed'; readonly exercise: ExerciseId }
  | { readonly kind: 'dose'; readonly exercise: ExerciseId; readonly before: Dose; readonly after: Dose }
  | { readonly kind: 'order' };

type Given = Pick<Prescription, 'exercise' | 'dose'>;

const PARTS = ['left', 'right', 'both'] as const;
const AMOUNTS = ['sets', 'reps', 'seconds', 'metres', 'holdSeconds'] as const;

/** Whether two doses ask for the same. */
const sameDose = (a: Dose, b: Dose): boolean =>
  a.restSeconds === b.restSeconds &&
  a.daysPerWeek === b.daysPerWeek &&
  a.effort === b.effort &&
  PARTS.every((part) => AMOUNTS.every((amount) => a[part]?.[amount] === b[part]?.[amount]));

/** What the second list has that the first has not, in the order of the second; what was left out; and whether the rest changed places. */
export function differencesOf(before: readonly Given[], after: readonly Given[]): readonly Difference[] {
  const old = new Map(before.map((one) => [one.exercise, one]));
  const kept = after.filter(({ exercise }) => old.has(exercise)).map(({ exercise }) => exercise);
  const stayed = before.filter(({ exercise }) => kept.includes(exercise)).map(({ exercise }) => exercise);
  return [
    ...after.flatMap(({ exercise, dose }): readonly Difference[] => {
      const was = old.get(exercise);
      if (!was) return [{ kind: 'added', exercise }];
      return sameDose(was.dose, dose) ? [] : [{ kind: 'dose', exercise, before: was.dose, after: dose }];
    }),
    ...before
      .filter(({ exercise }) => !after.some((one) => one.exercise === exercise))
      .map(({ exercise }) => ({ kind: 'removed', exercise }) as const),
    ...(stayed.every((exercise, place) => exercise === kept[place]) ? [] : [{ kind: 'order' } as const]),
  ];
}
