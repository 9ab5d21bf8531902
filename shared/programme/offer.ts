import { type ExerciseId, exerciseOf } from '../catalogue/exercises';
import { LADDERS } from '../catalogue/ladders';
import type { Evaluation } from '../evaluation/evaluation';
import type { Screening } from '../screening/screening';
import { startingDose } from './dose';
import { equipmentGateOf, safetyGateOf, stoppedBy } from './gates';
import { ladderOf } from './ladder-of';
import { targetNeedsOf } from './need';
import { prescriptionOf } from './prescription-of';
import type { Prescription } from './programme';

/** An exercise as the coach may add it: its dose for this client, and what speaks against it. */
export type Offer = {
  readonly prescription: Prescription;
  /** The safety answer that stops it; null when none does. */
  readonly stopped: string | null;
  /** What is not at home for it; null when all is. */
  readonly missing: string | null;
};

/**
 * Any exercise of the library as a prescription for this client: because of the findings whose ladder holds it, weightiest
 * first, and without a reason where none does.
 */
export function offerOf(id: ExerciseId, evaluation: Evaluation, screening: Screening): Offer {
  const isSafe = safetyGateOf(evaluation, screening);
  const ladders = targetNeedsOf(evaluation.findings, screening.client)
    .map((need) => ({ need, ladder: ladderOf(need, evaluation.scores) }))
    .filter(({ ladder }) => ladder.families.some((family) => family.includes(id)))
    .sort((a, b) => b.need.need - a.need.need);
  const [target] = exerciseOf(id).targets;
  const ladder = ladders[0]?.ladder ?? LADDERS[target];
  const placed = {
    exercise: id,
    dose: startingDose(exerciseOf(id), ladder),
    ladder,
    target: ladders[0]?.need.target ?? target,
    findings: ladders.flatMap(({ need }) => need.findings),
  };
  return {
    prescription: prescriptionOf(placed, evaluation, isSafe),
    stopped: stoppedBy(evaluation) ?? isSafe(id),
    missing: equipmentGateOf(screening)(id),
  };
}
