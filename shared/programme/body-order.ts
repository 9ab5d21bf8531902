import { POSITIONS } from '../catalogue/exercise';
import { exerciseOf } from '../catalogue/exercises';
import type { Prescription, Proposal } from './programme';

type Given = Pick<Prescription, 'exercise'>;

/** The place of an exercise by its body position: 0 for lying, the last for moving. */
export const bodyPlaceOf = ({ exercise }: Given): number => POSITIONS.indexOf(exerciseOf(exercise).position);

/** The exercises in the order they are done: by body position, from lying to moving, so that nobody goes down and up again. */
export const inBodyOrder = <One extends Given>(prescriptions: readonly One[]): readonly One[] =>
  prescriptions.toSorted((a, b) => bodyPlaceOf(a) - bodyPlaceOf(b));

/** A proposal, which lists the greatest need first, with its exercises in the order they are done. */
export const inDoingOrder = (proposal: Proposal): Proposal => ({
  ...proposal,
  prescriptions: inBodyOrder(proposal.prescriptions),
});

/** Whether the exercises come from lying to moving already. */
export const isInBodyOrder = (prescriptions: readonly Given[]): boolean =>
  prescriptions.every((one, index) => {
    const before = prescriptions[index - 1];
    return before === undefined || bodyPlaceOf(before) <= bodyPlaceOf(one);
  });
