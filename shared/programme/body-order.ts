import { POSITIONS } from '../catalogue/exercise';
import { exerciseOf } from '../catalogue/exercises';
import type { Prescription } from './programme';

/** The exercises in the order they are done: by body position, from lying to moving, so that nobody goes down and up again. */
export const inBodyOrder = <One extends Pick<Prescription, 'exercise'>>(
  prescriptions: readonly One[],
): readonly One[] => {
  const place = ({ exercise }: One) => POSITIONS.indexOf(exerciseOf(exercise).position);
  return prescriptions.toSorted((a, b) => place(a) - place(b));
};
