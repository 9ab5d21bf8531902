import type { TestDefinition } from '../catalogue/test';
import { TESTS, type TestId, testOf } from '../catalogue/tests';
import { EXTRA_TRIALS } from './missing-trials';
import { sidesOf } from './score';
import type { Side } from './screening';
import { askForOneMoreOf } from './trial-agreement';

/** What must be known of the client's body to make scores of the trials on a form. */
export type FormFact = 'body-mass' | 'leg-length';

/** One test of a form: the boxes of its sides next to each other, and what belongs to all of them. */
export type FormRow = {
  readonly test: TestId;
  /** Left before right; `both` alone for a test of the whole body. */
  readonly sides: readonly Side[];
  /** Boxes on each side for the trials that count. */
  readonly trials: number;
  /** Boxes on each side for when the trials disagree. */
  readonly spare: number;
  /** Practice trials on each side before the first that counts; ticked off, not written down. */
  readonly practice: number;
  /** What a box takes: newtons where a force is measured on a lever, else the unit of the test. */
  readonly unit: TestDefinition['unit'] | 'N';
  readonly decimals: number;
  /** The distance from the joint to the pad is asked, once a test. */
  readonly lever: boolean;
  /** Ways of running the test that change what a score means; the first of each is the protocol's own. */
  readonly ruleSets: TestDefinition['ruleSets'];
};

/** A list of tests as it is written on paper and typed from it. */
export type CaptureForm = { readonly facts: readonly FormFact[]; readonly rows: readonly FormRow[] };

const isReach = (id: TestId): boolean =>
  Object.values<TestDefinition>(TESTS).some(
    ({ combine }) =>
      combine.how === 'derived' && combine.as === 'reach-composite' && combine.from.includes(id),
  );

const rowOf = (id: TestId): FormRow => {
  const test = testOf(id);
  const lever = test.capture === 'force';
  return {
    test: id,
    sides: sidesOf(test),
    trials: test.combine.how === 'derived' ? 0 : test.combine.of,
    spare: askForOneMoreOf(test) ? EXTRA_TRIALS : 0,
    practice: test.practiceTrials,
    unit: lever ? 'N' : test.unit,
    // A dynamometer shows tenths of a newton; the decimals of the test are those of Nm/kg.
    decimals: lever ? 1 : test.decimals,
    lever,
    ruleSets: test.ruleSets,
  };
};

/**
 * The form of a list of tests, in its order: what the blank page prints and what the typing grid takes. Measures worked
 * out from others have no row.
 */
export function captureFormOf(tests: readonly TestId[]): CaptureForm {
  const measured = tests.filter((id) => testOf(id).combine.how !== 'derived');
  const mass = measured.some((id) => testOf(id).capture === 'force');
  const legs = measured.some(isReach);
  return {
    facts: [...(mass ? (['body-mass'] as const) : []), ...(legs ? (['leg-length'] as const) : [])],
    rows: measured.map(rowOf),
  };
}
