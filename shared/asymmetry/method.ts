import type { AsymmetryMethod, TestDefinition } from '../catalogue/test';
import { TEST_IDS, type TestId, testOf } from '../catalogue/tests';
import type { AsymmetryMetric } from './asymmetry';
import type { Better } from './indices';

/** How the two sides of a test are judged; worked out once a test. */
export type SideMethod = {
  readonly test: TestId;
  readonly metric: AsymmetryMetric;
  readonly better: Better;
  /** What right minus left is multiplied by so that plus means right is better. */
  readonly sign: 1 | -1;
  /** As told: in the unit, in grades, or the LSI cut in percent. */
  readonly delta: number;
  /** The same on the scale judged: in the unit, in grades, or minus the log of the cut. */
  readonly threshold: number;
  readonly alsoDifference: number;
  /** Whether zero means none of it, so that a percentage says something. */
  readonly trueZero: boolean;
  /** The better of several passes counts, and a difference must show in each of them. */
  readonly passes: boolean;
};

/** Lengths measured from a point that somebody chose (evidence base 2.1); angles are known by their unit. */
const ARBITRARY_ZERO: ReadonlySet<TestId> = new Set<TestId>(['wblt-cm', 'nav-drop']);
const NO_RATIO_UNITS: ReadonlySet<TestDefinition['unit']> = new Set<TestDefinition['unit']>([
  'deg',
  'grade',
  'points',
]);

/** The size on the scale judged from the size as told. */
const thresholdOf = (metric: AsymmetryMetric, delta: number): number =>
  metric === 'lsi' || metric === 'log-lsi' ? -Math.log(delta / 100) : delta;

const deltaOf = (method: Exclude<AsymmetryMethod, { metric: 'none' }>): number =>
  'cut' in method ? method.cut : method.delta;

const methodOf = (id: TestId): SideMethod | null => {
  const test = testOf(id);
  const { asymmetry, better, combine } = test;
  if (asymmetry.metric === 'none') return null;
  const { metric } = asymmetry;
  const delta = deltaOf(asymmetry);
  return {
    test: id,
    metric,
    better,
    sign: better === 'lower' ? -1 : 1,
    delta,
    threshold: thresholdOf(metric, delta),
    alsoDifference: ('alsoDifference' in asymmetry && asymmetry.alsoDifference) || 0,
    trueZero: !ARBITRARY_ZERO.has(id) && !NO_RATIO_UNITS.has(test.unit),
    passes: metric === 'grades' && combine.how === 'best' && combine.of > 1,
  };
};

const METHODS: ReadonlyMap<TestId, SideMethod | null> = new Map(TEST_IDS.map((id) => [id, methodOf(id)]));

/** The hop cut for clients under 16, who often miss 90 % while healthy [P] (evidence base T29). */
const HOP_CUT_UNDER_16 = 85;

export type MethodChanges = {
  /** The client's age in whole years, where known. */
  readonly age?: number | null;
  /** Sizes worth acting on that the coach has changed: in the unit, in grades, or an LSI cut in percent. */
  readonly deltas?: Partial<Readonly<Record<TestId, number>>>;
};

/** How a test's sides are judged for this client and coach; null for a test whose sides are not compared. */
export const sideMethodOf = (test: TestId, { age, deltas }: MethodChanges = {}): SideMethod | null => {
  const method = METHODS.get(test) ?? null;
  if (!method) return null;
  const young = age !== null && age !== undefined && age < 16 && testOf(test).kind === 'hop';
  const delta = deltas?.[test] ?? (young && method.metric === 'lsi' ? HOP_CUT_UNDER_16 : method.delta);
  return delta === method.delta ? method : { ...method, delta, threshold: thresholdOf(method.metric, delta) };
};
