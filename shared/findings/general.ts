import { testOf } from '../catalogue/tests';
import { sidesOf } from '../screening/score';
import { amount } from '../words/amount';
import { english } from '../words/english';
import { placeOf, reader } from './facts';
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
  changedBy: undefined,
  sentences: () => ({
    text: 'No test passed a threshold; an all-round programme for 8 weeks, then screen again.',
    clientText: english.findings.nothingFound,
  }),
};

/** Explains a value beyond a published limit that is never a reason to train. */
export const education: Maker<EducationTrigger> = (rule, { test: id, above }) => {
  const [test, place, readLimit] = [testOf(id), placeOf(id), reader(rule, above)];
  return ({ facts, tests }) => {
    const { value, changedBy } = readLimit(facts);
    const drafts: Draft[] = [];
    for (const side of sidesOf(test)) {
      const score = tests[place]?.[side]?.score;
      if (score !== undefined && score > value)
        drafts.push({
          test: id,
          side,
          kind: 'education',
          severity: 0,
          certainty: null,
          needCertainty: 0,
          class: null,
          measured: score,
          threshold: value,
          changedBy,
          sentences: () => ({
            text: `${test.name}: ${side} ${amount(score, test)} is above ${amount(value, test)}; information only, no reason to train or to change shoes.`,
            clientText: english.findings.archDrop(side),
          }),
        });
    }
    return drafts;
  };
};
