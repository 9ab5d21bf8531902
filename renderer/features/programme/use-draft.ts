import { useState } from 'react';
import type { Dose, Prescription, Proposal } from '../../../shared/programme/programme';

/** Whether what was issued once may be issued again: proposed still, and for the same sides. */
const isProposed = (proposal: Proposal, { exercise, dose }: Prescription): boolean => {
  const proposed = proposal.prescriptions.find((entry) => entry.exercise === exercise)?.dose;
  return (['left', 'right', 'both'] as const).every((side) => !dose[side] === !proposed?.[side]);
};

/** What the coach has made of a proposal so far: the exercises kept, in order, and those taken out. It begins with what was issued last. */
export function useDraft(proposal: Proposal, issued: readonly Prescription[] | null) {
  const [kept, setKept] = useState<readonly Prescription[]>(() => {
    const again = issued?.filter((entry) => isProposed(proposal, entry)) ?? [];
    return again.length === 0 ? proposal.prescriptions : again;
  });
  const out = proposal.prescriptions.filter(
    ({ exercise }) => !kept.some((entry) => entry.exercise === exercise),
  );
  return {
    kept,
    out,
    changed: kept !== proposal.prescriptions,
    remove: (exercise: string) => setKept((now) => now.filter((entry) => entry.exercise !== exercise)),
    restore: (entry: Prescription) => setKept((now) => [...now, entry]),
    move: (from: number, by: -1 | 1) => setKept((now) => moved(now, from, by)),
    dose: (exercise: string, dose: Dose) =>
      setKept((now) => now.map((entry) => (entry.exercise === exercise ? { ...entry, dose } : entry))),
    startAgain: () => setKept(proposal.prescriptions),
  };
}

/** The list with one entry moved a place up or down; the same list when there is no such place. */
function moved<Entry>(list: readonly Entry[], from: number, by: -1 | 1): readonly Entry[] {
  const entry = list[from];
  const other = list[from + by];
  if (entry === undefined || other === undefined) return list;
  return list.map((now, index) => (index === from ? other : index === from + by ? entry : now));
}
