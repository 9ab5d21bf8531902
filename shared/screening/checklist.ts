import type { Checklist } from '../catalogue/test';

/** The ticked faults once one was ticked or unticked; a graver fault and the milder one it replaces are never both ticked. */
export const ticked = (
  { items }: Checklist,
  before: readonly string[],
  toggled: string,
): readonly string[] => {
  if (before.includes(toggled)) return before.filter((id) => id !== toggled);
  const replaces = items.find(({ id }) => id === toggled)?.insteadOf;
  const replacedBy = items.filter(({ insteadOf }) => insteadOf === toggled).map(({ id }) => id);
  const kept = before.filter((id) => id !== replaces && !replacedBy.includes(id));
  return items.map(({ id }) => id).filter((id) => id === toggled || kept.includes(id));
};

/** The points of the ticked faults and the grade they come to: the first step that holds them, or the points themselves. */
export const gradeOf = (
  { items, steps }: Checklist,
  faults: readonly string[],
): { readonly points: number; readonly grade: number } => {
  const points = items
    .filter(({ id }) => faults.includes(id))
    .reduce((sum, { points: each }) => sum + each, 0);
  if (!steps) return { points, grade: points };
  const step = steps.find(({ upTo }) => points <= upTo) ?? steps.at(-1);
  return { points, grade: step?.score ?? points };
};
