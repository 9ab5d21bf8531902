import type { Checklist } from '../catalogue/test';

/** The faults ticked after one is tapped: it changes over, and of two grades of one fault only the last tapped stays. */
export const ticked = (
  { items }: Checklist,
  faults: readonly string[],
  tapped: string,
): readonly string[] => {
  if (faults.includes(tapped)) return faults.filter((id) => id !== tapped);
  const other = items.find(({ id }) => id === tapped)?.insteadOf;
  const milder = items.filter(({ insteadOf }) => insteadOf === tapped).map(({ id }) => id);
  return [...faults.filter((id) => id !== other && !milder.includes(id)), tapped];
};

/** The score the ticked faults come to: their points, or the first step that holds them where the test has steps. */
export const checklistScore = ({ items, steps }: Checklist, faults: readonly string[]): number => {
  const points = items.reduce((sum, { id, points: own }) => (faults.includes(id) ? sum + own : sum), 0);
  if (!steps) return points;
  return (steps.find(({ upTo }) => points <= upTo) ?? steps.at(-1))?.score ?? points;
};
