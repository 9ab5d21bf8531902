import { type ExerciseId, exerciseOf } from '../catalogue/exercises';
import type { Ladder } from '../catalogue/rule-ladders';
import type { Score } from '../screening/score';
import { startingDose, type UnsidedDose } from './dose';
import type { Gate } from './gates';
import type { TargetNeed } from './need';
import { stepsToTry } from './start-level';

/** A block of 20 minutes holds about 9 sets, in at most 5 exercises (evidence base 3.2). */
const SETS_A_BLOCK = 9;
const MOST_EXERCISES = 5;
/** A second exercise for a target is worth giving from so many sets on; trunk and balance from one. */
const LEAST_SETS = 2;

/** A target with the ladder its exercises come from. */
export type Planned = { readonly need: TargetNeed; readonly ladder: Ladder; readonly mixed: boolean };

export type Placed = {
  readonly exercise: ExerciseId;
  readonly dose: UnsidedDose;
  readonly ladder: Ladder;
  readonly needs: readonly TargetNeed[];
};

/** The exercise a family gives a client: the first step that passes the gate; null when none does. */
export const stepOf = (
  family: readonly ExerciseId[],
  scores: readonly Score[],
  gate: Gate,
): ExerciseId | null => stepsToTry(family, scores).find((exercise) => gate(exercise) === null) ?? null;

const slotOf = (exercise: ExerciseId): 'mobility' | 'steady' | 'strength' => {
  const { pattern } = exerciseOf(exercise);
  if (pattern === 'mobility') return 'mobility';
  return pattern === 'balance' || pattern === 'core' ? 'steady' : 'strength';
};

/** What an all-round session holds of each kind (evidence base 3.1, R29). */
const MIX = { mobility: 1, strength: 2, steady: 1 } as const;

/** One exercise of each family that has one; an all-round plan takes its mix of kinds. */
function exercisesOf(
  { ladder, mixed }: Planned,
  scores: readonly Score[],
  gate: Gate,
): readonly ExerciseId[] {
  const steps = ladder.families.flatMap((family) => stepOf(family, scores, gate) ?? []);
  if (!mixed) return [...new Set(steps)];
  const left: Record<keyof typeof MIX, number> = { ...MIX };
  return steps.filter((exercise) => {
    left[slotOf(exercise)] -= 1;
    return left[slotOf(exercise)] >= 0;
  });
}

const fitted = (dose: UnsidedDose, sets: number): UnsidedDose => ({
  ...dose,
  work: { ...dose.work, sets: Math.min(dose.work.sets, sets) },
});

/**
 * The exercises of a block: each target's first, in order of need, then second and third ones while the block has room.
 * An exercise two targets share is given once, for both; a drill inside an easy run takes no room of the block.
 */
export function blockOf(
  planned: readonly Planned[],
  scores: readonly Score[],
  gate: Gate,
): readonly Placed[] {
  const placed: Placed[] = [];
  const lists = planned.map((plan) => ({ plan, exercises: exercisesOf(plan, scores, gate) }));
  const rounds = Math.max(0, ...lists.map(({ exercises }) => exercises.length));
  let room = SETS_A_BLOCK;
  for (let round = 0; round < rounds; round += 1)
    for (const { plan, exercises } of lists) {
      const exercise = exercises[round];
      if (!exercise) continue;
      const shared = placed.findIndex((one) => one.exercise === exercise);
      const there = placed[shared];
      if (there) {
        placed[shared] = { ...there, needs: [...there.needs, plan.need] };
        continue;
      }
      const first = round === 0;
      const least = slotOf(exercise) === 'steady' ? 1 : LEAST_SETS;
      if (!first && (room < least || placed.length >= MOST_EXERCISES)) continue;
      const whole = startingDose(exerciseOf(exercise), plan.ladder);
      const inRun = exerciseOf(exercise).dose.inEasyRun === true;
      const dose = inRun ? whole : fitted(whole, Math.max(room, 1));
      if (!inRun) room -= dose.work.sets;
      placed.push({ exercise, dose, ladder: plan.ladder, needs: [plan.need] });
    }
  return placed;
}
