import { useDeferredValue, useMemo } from 'react';
import type { Training } from '../../../shared/screening/screening';
import type { BlockMove } from '../../../shared/week/block-move';
import type { Board } from '../../../shared/week/board';
import { withMoves } from '../../../shared/week/move-blocks';
import type { ProgrammeWeek } from '../../../shared/week/programme-week';
import { programmeBoardOf, programmeWeeksOf } from '../../../shared/week/programme-weeks';
import { weekFactsOf } from '../../../shared/week/proposed-weeks';
import { today } from '../../ui/day-words';
import { type Draft, type Material, possibleMoves, trainingFor } from './programme-draft';

/** A draft placed in the running week. */
export type Plan = {
  readonly training: Training;
  /** As proposed; null when the draft holds nothing that may be given. */
  readonly proposed: Board | null;
  /** With the coach's moves done. */
  readonly moved: Board | null;
  readonly weeks: readonly ProgrammeWeek[];
  readonly moves: readonly BlockMove[];
  /** Moves that cannot be done any more since something else changed. */
  readonly lost: readonly BlockMove[];
};

function planOf(draft: Draft, material: Material): Plan | null {
  const training = trainingFor(draft, material.screening.training, today());
  if (training === null) return null;
  const chosen = { ...material.proposal, prescriptions: draft.kept };
  const facts = weekFactsOf(material.evaluation, { ...material.screening, training }, material.versions);
  const proposed = programmeBoardOf(training, chosen, facts);
  const { possible, lost } = possibleMoves(proposed, draft.moves);
  return {
    training,
    proposed,
    moved: proposed && withMoves(proposed, possible),
    weeks: programmeWeeksOf(training, chosen, facts, possible),
    moves: possible,
    lost,
  };
}

/** The weeks of a draft as they stand now; null when the running week is not known. Placing may lag a key stroke behind typing. */
export function usePlan(draft: Draft, material: Material): Plan | null {
  const settled = useDeferredValue(draft);
  return useMemo(() => planOf(settled, material), [settled, material]);
}
