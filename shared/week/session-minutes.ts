import { type Exercise, exerciseOf } from '../catalogue/exercises';
import type { Prescription, SideDose } from '../programme/programme';

/** A repetition takes 2 s up, 1 s pause and 3 s down unless stated (evidence base 3.2) [P]. */
const TEMPO_S = 2 + 1 + 3;
const SLOW_TEMPO_S = 8;
/** A jump; a step along the floor or of a drill; getting into and out of a hold within a repetition [P]. */
const JUMP_S = 1;
const STEP_S = 2;
const INTO_AND_OUT_S = 2;
/** A metre of marching, skipping or running [P]. */
const METRE_S = 1;
/** Changing sides; setting up the next exercise; getting up or down for it as well [P]. */
const SIDE_CHANGE_S = 5;
export const BETWEEN_EXERCISES_S = 20;
export const BETWEEN_POSITIONS_S = 10;

/** How often the counted repetitions are done in a set: for each leg, each way, or each of the three reaches. */
const TIMES = { 'each-leg': 2, 'each-way': 2, 'each-direction': 3 } as const;

const repSeconds = ({ pattern, dose }: Exercise, { holdSeconds }: SideDose): number => {
  if (holdSeconds !== undefined) return holdSeconds + INTO_AND_OUT_S;
  if (pattern === 'plyometric') return JUMP_S;
  if (pattern === 'technique' || dose.repsFor === 'each-way') return STEP_S;
  return dose.slow ? SLOW_TEMPO_S : TEMPO_S;
};

const setSeconds = (exercise: Exercise, work: SideDose): number => {
  const { reps = 0, seconds = 0, metres = 0 } = work;
  const times = exercise.dose.repsFor ? TIMES[exercise.dose.repsFor] : 1;
  return seconds + metres * METRE_S + reps * times * repSeconds(exercise, work);
};

/** Seconds an exercise takes: the sides take turns, and the rest comes after both. Nothing for a drill inside a run. */
export const exerciseSeconds = ({ exercise: id, dose }: Pick<Prescription, 'exercise' | 'dose'>): number => {
  const exercise = exerciseOf(id);
  if (exercise.dose.inEasyRun) return 0;
  const sides = [dose.left, dose.right, dose.both].filter((side) => side !== undefined);
  const work = sides.reduce((sum, side) => sum + side.sets * setSeconds(exercise, side), 0);
  const rounds = Math.max(0, ...sides.map(({ sets }) => sets));
  const changes = dose.left && dose.right ? Math.min(dose.left.sets, dose.right.sets) : 0;
  return work + changes * SIDE_CHANGE_S + Math.max(rounds - 1, 0) * dose.restSeconds;
};

/**
 * How long a session of these prescriptions takes in this order, in minutes, not rounded: the sets of both sides at their
 * tempo, the side changes, the rests between sets, and setting up each exercise, longer where the body position changes.
 */
export function sessionMinutesOf(prescriptions: readonly Pick<Prescription, 'exercise' | 'dose'>[]): number {
  const done = prescriptions.filter(({ exercise }) => !exerciseOf(exercise).dose.inEasyRun);
  const seconds = done.reduce((sum, prescription, index) => {
    const before = done[index - 1];
    const moves =
      before && exerciseOf(before.exercise).position !== exerciseOf(prescription.exercise).position;
    const between = before ? BETWEEN_EXERCISES_S + (moves ? BETWEEN_POSITIONS_S : 0) : 0;
    return sum + between + exerciseSeconds(prescription);
  }, 0);
  return seconds / 60;
}

/** Minutes are told to the nearest five: they are worked out from tempo and rests, and nobody keeps those to the second. */
const TOLD_TO = 5;

/** The minutes of a session as a client is told them, five at least. */
export const minutesTold = (prescriptions: readonly Pick<Prescription, 'exercise' | 'dose'>[]): number =>
  Math.max(TOLD_TO, Math.round(sessionMinutesOf(prescriptions) / TOLD_TO) * TOLD_TO);
