import { bodyPlaceOf, inBodyOrder } from '../../../shared/programme/body-order';
import type { Difference } from '../../../shared/programme/differences';
import type { Dose, Prescription } from '../../../shared/programme/programme';
import { type BlockMove, samePlace } from '../../../shared/week/block-move';
import type { Draft } from './programme-draft';

const withKept = (draft: Draft, kept: Draft['kept']): Draft => ({ ...draft, kept });

/** The draft with an exercise more, where nobody has to go down and up again for it. */
export function withAdded(draft: Draft, prescription: Prescription): Draft {
  const later = draft.kept.findIndex((entry) => bodyPlaceOf(entry) > bodyPlaceOf(prescription));
  return withKept(draft, draft.kept.toSpliced(later < 0 ? draft.kept.length : later, 0, prescription));
}

/** The draft with its exercises from lying to moving. */
export const withBodyOrder = (draft: Draft): Draft => withKept(draft, inBodyOrder(draft.kept));

/** The draft without an exercise. */
export const without = (draft: Draft, exercise: string): Draft =>
  withKept(
    draft,
    draft.kept.filter((entry) => entry.exercise !== exercise),
  );

/** The draft with another exercise in the place of one. */
export const withSwapped = (draft: Draft, exercise: string, other: Prescription): Draft =>
  withKept(
    draft,
    draft.kept.map((entry) => (entry.exercise === exercise ? other : entry)),
  );

/** The draft with the dose of an exercise changed. */
export const withDose = (draft: Draft, exercise: string, dose: Dose): Draft =>
  withKept(
    draft,
    draft.kept.map((entry) => (entry.exercise === exercise ? { ...entry, dose } : entry)),
  );

/** The draft with an exercise one place up or down; the same when there is no such place. */
export function withReordered(draft: Draft, exercise: string, by: -1 | 1): Draft {
  const at = draft.kept.findIndex((entry) => entry.exercise === exercise);
  const entry = draft.kept[at];
  const other = draft.kept[at + by];
  if (!entry || !other) return draft;
  return withKept(draft, draft.kept.with(at, other).with(at + by, entry));
}

const sameBlock = (a: BlockMove, b: BlockMove): boolean =>
  a.week === b.week && a.demand === b.demand && samePlace(a.from, b.from);

/** The draft with a block put somewhere, counted from where it was proposed; back there it is no move. `before` is the move it had. */
export function withBlockAt(draft: Draft, move: BlockMove, before: BlockMove | null): Draft {
  const others = draft.moves.filter((one) => one !== before && (move.from === null || !sameBlock(one, move)));
  const moves = samePlace(move.from, move.to) ? others : [...others, move];
  return { ...draft, moves };
}

/** The draft with one difference from a list of prescriptions taken back. */
export function backTo(draft: Draft, proposed: readonly Prescription[], difference: Difference): Draft {
  const original = (exercise: string) => proposed.find((entry) => entry.exercise === exercise);
  switch (difference.kind) {
    case 'added':
      return without(draft, difference.exercise);
    case 'dose':
      return withDose(draft, difference.exercise, difference.before);
    case 'removed': {
      const entry = original(difference.exercise);
      return entry ? withAdded(draft, entry) : draft;
    }
    case 'order': {
      const inOrder = proposed.flatMap(
        ({ exercise }) => draft.kept.find((entry) => entry.exercise === exercise) ?? [],
      );
      return withKept(draft, [...inOrder, ...draft.kept.filter(({ exercise }) => !original(exercise))]);
    }
  }
}
