import { Z90 } from '../asymmetry/error';
import type { Target } from '../catalogue/target';
import type { TestChange } from '../evaluation/changes-since';
import type { IssuedProgramme } from '../programme/programme';

/** Whether a target's tests changed by more than their error between two visits. */
export type TargetChange = { readonly target: Target; readonly beyondError: boolean };

const isBeyondError = ({ scores }: TestChange): boolean =>
  scores.some(({ rci, verdict }) =>
    rci === null ? !['not-distinguishable', 'not-comparable'].includes(verdict) : Math.abs(rci) >= Z90,
  );

/**
 * What became of a programme's targets since its screening: whether any test behind a target changed by more than 90 in 100
 * retests do without a change (evidence base 3.4). Targets whose tests were not repeated are left out.
 */
export const targetChangesOf = (
  { proposal, findings }: Pick<IssuedProgramme, 'proposal' | 'findings'>,
  tests: readonly TestChange[],
): readonly TargetChange[] =>
  proposal.targets.flatMap(({ target, because }): readonly TargetChange[] => {
    const behind = findings.filter(({ id }) => because.includes(id)).map(({ test }) => test);
    const repeated = tests.filter(({ test }) => behind.includes(test));
    return repeated.length === 0 ? [] : [{ target, beyondError: repeated.some(isBeyondError) }];
  });
