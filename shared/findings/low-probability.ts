import type { Threshold } from './rule';

/** A rule that only says "low" waits until this much of the probability lies past the cut. */
export const LOW_BEYOND_ERROR = {
  id: 'probability',
  value: 0.75,
  tag: 'P',
  sources: ['plumbline-default'],
  says: 'how probable it must be that the true value is past the cut',
} as const satisfies Threshold;

/** A cut a rule writes out is applied as written; how sure that is, the certainty says. */
export const CUT_AS_WRITTEN = {
  id: 'probability-at-the-cut',
  value: 0,
  tag: 'P',
  sources: ['plumbline-default'],
  says: 'how probable it must be that the true value is past the cut; 0 takes the score at its word',
} as const satisfies Threshold;
