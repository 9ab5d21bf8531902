import type { TestDefinition } from '../catalogue/test';
import { type TestId, testOf } from '../catalogue/tests';
import { sidesOf } from './score';
import type { Measurement, Screening, Side } from './screening';
import { counts, PAIN_THAT_VOIDS, valueInUnit, worstPainOf } from './trial';
import { askForOneMoreOf, spreadOfTrials } from './trial-agreement';

/**
 * Where the trials of a test on a side stand. Still to do: `to-do`, `trials-apart` (they disagree, one more), `even-up`
 * (the other side had more tries at its best). Nothing more to do: `complete`, `at-cap` (it cannot get better),
 * `still-apart` (more today will not help; repeat on another day), `pain`, `not-tested`.
 */
export type TrialState =
  | 'to-do'
  | 'trials-apart'
  | 'even-up'
  | 'complete'
  | 'at-cap'
  | 'still-apart'
  | 'pain'
  | 'not-tested';

export type MissingTrials = {
  readonly test: TestId;
  readonly side: Side;
  readonly state: TrialState;
  /** Practice trials still to do before the first that counts. */
  readonly practice: number;
  /** Trials still to record; 0 when there is nothing more to do. */
  readonly trials: number;
  readonly counted: number;
  readonly of: number;
  /** How far the trials lie apart and the most they may; in the unit, or as a fraction where the rule says so. */
  readonly spread: number | null;
  readonly spreadOver: number | null;
};

/** How many trials beyond those asked for are worth the tiring; after that a disagreement is left for another day [P]. */
export const EXTRA_TRIALS = 2;

type Recorded = {
  readonly values: readonly number[];
  readonly practice: number;
  readonly stop: TrialState | null;
};

const recordedOf = (test: TestDefinition, there: readonly Measurement[], screening: Screening): Recorded => {
  const trials = there.flatMap((measurement) =>
    measurement.trials.filter(counts).map((trial) => {
      const value = valueInUnit(trial.value, test, measurement, screening.client);
      return typeof value === 'number' ? value : trial.value;
    }),
  );
  const practice = there.flatMap(({ trials: all }) => all.filter((trial) => trial.practice === true)).length;
  const told = there.some(({ notTested }) => notTested !== undefined);
  const pain = there.some((measurement) => (worstPainOf(measurement) ?? 0) >= PAIN_THAT_VOIDS);
  return { values: trials, practice, stop: told ? 'not-tested' : pain ? 'pain' : null };
};

/** Whether the best counts, so that the side with more tries has an edge (evidence base 2.3). */
const isBestOf = ({ combine }: TestDefinition): boolean =>
  (combine.how === 'best' || combine.how === 'mean-of-best') && combine.of > 1;

const cannotGetBetter = (test: TestDefinition, values: readonly number[]): boolean =>
  test.cap !== undefined && test.combine.how === 'best' && values.some((value) => value >= (test.cap ?? 0));

const standingOf = (
  test: TestDefinition,
  of: number,
  here: Recorded,
  other: Recorded | null,
): Pick<MissingTrials, 'state' | 'trials' | 'spread' | 'spreadOver'> => {
  const { values, stop } = here;
  const rule = askForOneMoreOf(test);
  const spread = rule && spreadOfTrials(values, test, rule);
  const told = { spread, spreadOver: rule?.spreadOver ?? null };
  if (stop) return { state: stop, trials: 0, ...told };
  if (cannotGetBetter(test, values)) return { state: 'at-cap', trials: 0, ...told };
  if (values.length < of) return { state: 'to-do', trials: of - values.length, ...told };
  const apart = rule !== null && spread !== null && spread > rule.spreadOver;
  if (apart && values.length < of + EXTRA_TRIALS) return { state: 'trials-apart', trials: 1, ...told };
  const otherTries =
    other && !other.stop && isBestOf(test) ? Math.min(other.values.length, of + EXTRA_TRIALS) : 0;
  if (otherTries > values.length) return { state: 'even-up', trials: otherTries - values.length, ...told };
  return { state: apart ? 'still-apart' : 'complete', trials: 0, ...told };
};

/** What is still to record of each test on each side, in the order of the tests given, left before right; measures computed from others are left out. */
export const missingTrialsOf = (screening: Screening, tests: readonly TestId[]): readonly MissingTrials[] =>
  tests.flatMap((id) => {
    const test = testOf(id);
    const { combine } = test;
    if (combine.how === 'derived') return [];
    const sides = sidesOf(test).map((side) => ({
      side,
      recorded: recordedOf(
        test,
        screening.measurements.filter((measurement) => measurement.test === id && measurement.side === side),
        screening,
      ),
    }));
    return sides.map(({ side, recorded }, index) => {
      const other = sides[1 - index]?.recorded ?? null;
      const standing = standingOf(test, combine.of, recorded, other);
      const counted = recorded.values.length;
      const practice =
        counted > 0 || standing.trials === 0 ? 0 : Math.max(0, test.practiceTrials - recorded.practice);
      return { test: id, side, practice, counted, of: combine.of, ...standing };
    });
  });
