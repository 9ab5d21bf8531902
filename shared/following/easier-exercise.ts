import { type ExerciseId, exerciseOf } from '../catalogue/exercises';
import { offerOf } from '../programme/offer';
import type { Prescription } from '../programme/programme';
import type { Followed } from './followed';
import { easedDose } from './harder-and-easier';
import type { NextStep } from './next-step';

type Becomes = NonNullable<NextStep['becomes']>;

/** An exercise with its starting dose for this client; null when it may not be given or cannot be done at home. */
function offered(
  exercise: ExerciseId | null,
  { evaluation, screening }: Pick<Followed, 'evaluation' | 'screening'>,
): Becomes | null {
  if (exercise === null) return null;
  const { prescription, stopped, missing } = offerOf(exercise, evaluation, screening);
  return stopped === null && missing === null ? { exercise, dose: prescription.dose } : null;
}

/** The exercise so many steps easier, as far as there are any that may be given; the same 30 % lighter where there is none. */
export function easierBy(entry: Prescription, steps: number, followed: Followed): Becomes {
  let easier: Becomes | null = null;
  let at: ExerciseId | null = entry.exercise;
  for (let step = 0; step < steps && at !== null; step += 1) {
    at = exerciseOf(at).regress;
    easier = offered(at, followed) ?? easier;
  }
  return easier ?? { exercise: entry.exercise, dose: easedDose(entry.dose) };
}

/** Where an exercise began: its dose, or its easier form, in the oldest version that trained the same target. */
export function restarted({ exercise, target, dose }: Prescription, { versions }: Followed): Becomes {
  const known = new Set<ExerciseId>([exercise]);
  for (let easier = exerciseOf(exercise).regress; easier !== null; easier = exerciseOf(easier).regress)
    known.add(easier);
  for (const { proposal } of versions.toReversed()) {
    const first = proposal.prescriptions.find((one) => one.target === target && known.has(one.exercise));
    if (first) return { exercise: first.exercise, dose: first.dose };
  }
  return { exercise, dose };
}
