import { type ExerciseId, exerciseOf } from '../catalogue/exercises';
import type { Ladder } from '../catalogue/rule-ladders';
import type { Target } from '../catalogue/target';
import type { Evaluation } from '../evaluation/evaluation';
import type { Finding } from '../findings/finding';
import type { UnsidedDose } from './dose';
import type { Gate } from './gates';
import type { Prescription } from './programme';
import { sidedDose, sidesOf } from './side-dose';

/** An exercise chosen with a dose, before it is shared between the sides; the findings it is for, the weightiest first. */
export type Chosen = {
  readonly exercise: ExerciseId;
  readonly dose: UnsidedDose;
  readonly ladder: Ladder;
  readonly target: Target;
  readonly findings: readonly Finding[];
};

/** What was chosen, as it is prescribed: its sides, its reasons, and the steps to either hand that are safe. */
export function prescriptionOf(
  { exercise: id, dose, ladder, target, findings }: Chosen,
  evaluation: Evaluation,
  isSafe: Gate,
): Prescription {
  const exercise = exerciseOf(id);
  const sides = sidesOf(ladder.bias, findings, evaluation);
  const safe = (link: ExerciseId | null) => (link !== null && isSafe(link) === null ? link : null);
  return {
    exercise: id,
    target,
    sides: 'both',
    firstSide: exercise.oneSided ? sides.firstSide : null,
    dose: sidedDose(exercise, dose, sides),
    because: [...new Set(findings.map((finding) => finding.id))],
    progressTo: safe(exercise.progress),
    regressTo: safe(exercise.regress),
    stage: 'learn',
  };
}
