import { TEST_IDS, type TestId } from '../catalogue/tests';
import type { Score } from '../screening/score';
import type { Asymmetry } from './asymmetry';
import { type AsymmetryOptions, asymmetryOf, asymmetryOfSigned } from './asymmetry-of';

type BySide = { left?: Score; right?: Score; both?: Score };

/** The judged side difference of every test scored on both sides, in catalogue order. */
export const asymmetriesOf = (
  scores: readonly Score[],
  options: AsymmetryOptions = {},
): readonly Asymmetry[] => {
  const tests = new Map<TestId, BySide>();
  for (const score of scores) {
    const sides = tests.get(score.test);
    if (sides) sides[score.side] = score;
    else tests.set(score.test, { [score.side]: score });
  }
  const found: Asymmetry[] = [];
  for (const test of TEST_IDS) {
    const { left, right, both } = tests.get(test) ?? {};
    const asymmetry =
      left && right
        ? asymmetryOf(test, left, right, options)
        : both
          ? asymmetryOfSigned(both, options)
          : null;
    if (asymmetry) found.push(asymmetry);
  }
  return found;
};
