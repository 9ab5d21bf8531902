import { testOf } from '../catalogue/tests';
import { amount } from '../words/amount';
import type { Draft, Maker } from './judge';
import type { EducationTrigger } from './rule';

/** What is said when the screening flagged nothing that can be trained. */
export const NOTHING_FOUND: Draft = {
  test: null,
  side: 'both',
  kind: 'general',
  severity: 0,
  certainty: null,
  needCertainty: 0,
  class: null,
  measured: null,
  threshold: null,
  text: 'No test passed a threshold; an all-round programme for 8 weeks, then screen again.',
  clientText: 'Nothing stood out in your tests. Here is an all-round plan to stay strong.',
};

/** Explains a value beyond a published limit that is never a reason to train. */
export const education: Maker<EducationTrigger> =
  (rule, { test, above }) =>
  ({ sides, read }) => {
    const { value, changedBy } = read(rule, above);
    return sides(test)
      .filter(({ score }) => score > value)
      .map(({ side, score }) => ({
        test,
        side,
        kind: 'education',
        severity: 0,
        certainty: null,
        needCertainty: 0,
        class: null,
        measured: score,
        threshold: value,
        text: `${testOf(test).name}: ${side} ${amount(score, testOf(test))} is above ${amount(value, testOf(test))}; information only, no reason to train or to change shoes.`,
        clientText: `Your ${side} arch drops a little more than most. That alone is no reason to worry or to change shoes.`,
        ...(changedBy ? { changedBy } : {}),
      }));
  };
