import { type Adherence, adherenceOf } from './adherence';
import { type Advice, adviceOf } from './advice';
import type { Followed } from './followed';
import type { NextStep } from './next-step';
import { nextStepsOf } from './next-steps';
import { type LaterVisit, sideBiasEnds } from './side-bias-end';
import type { TargetChange } from './target-change';

/** What the following of a programme says: how it was kept, what each exercise should do next, and what to think of as a whole. */
export type Following = {
  readonly adherence: Adherence;
  /** One for every exercise of the programme in force, in its order. */
  readonly steps: readonly NextStep[];
  readonly advice: readonly Advice[];
};

/** What visits after the one a programme rests on say of it. */
export type Since = {
  readonly visits: readonly LaterVisit[];
  /** What each said of the targets, the oldest first. */
  readonly changes: readonly (readonly TargetChange[])[];
};

/** Pain, too much and missed weeks go before everything; then the side that did more stops doing so; then a step up. */
const endsBias = ({ kind, becomes }: NextStep): boolean =>
  kind === 'progress' || (kind === 'hold' && becomes === null);

/** All that is derived from following a programme; nothing changes by it: the coach confirms. */
export function followingOf(followed: Followed, { visits, changes }: Since): Following {
  const ends = sideBiasEnds(followed, visits);
  const steps = nextStepsOf(followed).map((step) => {
    const end = ends.find(({ exercise }) => exercise === step.exercise);
    return end && endsBias(step) ? end : step;
  });
  return { adherence: adherenceOf(followed), steps, advice: adviceOf(followed, changes) };
}
