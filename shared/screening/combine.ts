import type { Combine, TestDefinition } from '../catalogue/test';

type Better = TestDefinition['better'];

const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length;

/** The values, best first; in tests with no better direction, largest first. */
export const bestFirst = (values: readonly number[], better: Better): readonly number[] =>
  [...values].sort((a, b) => (better === 'lower' ? a - b : b - a));

/**
 * What counting trials combine to, in their unit; null without any. All of them are used, however many were asked for: a
 * score exists from the first counting trial on, and one more trial than asked for counts like the others. Where neither
 * direction is better, "best" and "worst" mean nothing and the mean is taken.
 */
export const combineTrials = (
  values: readonly number[],
  combine: Exclude<Combine, { readonly how: 'derived' }>,
  better: Better,
): number | null => {
  const sorted = bestFirst(values, better);
  const best = sorted[0];
  const worst = sorted.at(-1);
  if (best === undefined || worst === undefined) return null;
  const directed = better === 'higher' || better === 'lower';
  if (combine.how === 'mean' || !directed) return mean(sorted);
  if (combine.how === 'mean-of-best') return mean(sorted.slice(0, combine.of));
  return combine.how === 'best' ? best : worst;
};
