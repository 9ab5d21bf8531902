import type { Asymmetry } from '../asymmetry/asymmetry';
import type { Norm } from '../catalogue/test';
import { TEST_IDS, type TestId } from '../catalogue/tests';
import type { Score } from '../screening/score';
import type { Screening, Side } from '../screening/screening';
import type { CoachWish, Threshold } from './rule';
import type { RuleId } from './rules';
import type { AcceptedSettings, CoachChange } from './settings';

/** What the rules look at: the scores, judged once, and the facts around them. */
export type Facts = {
  readonly screening: Screening;
  readonly scores: readonly Score[];
  readonly asymmetries: readonly Asymmetry[];
  /** The error of one score between sessions, in its unit; null where none is defined. */
  readonly semOf: (score: Score) => number | null;
  /** The norm a score is held against; null where none matches the client. */
  readonly normOf: (score: Score) => Norm | null;
  /** The client's age in whole years, the least it can be; null when unknown. */
  readonly age: number | null;
  /** Contraindication codes and red flags that are active. */
  readonly codes: ReadonlySet<string>;
  readonly wishes: ReadonlySet<CoachWish>;
  readonly settings: AcceptedSettings;
};

/** What there is of one test. */
export type Tested = Record<Side, Score | null> & { asymmetry: Asymmetry | null };

/** The facts laid out by test: `tests` has one entry for each test of the catalogue, at its place; undefined where nothing was scored. */
export type LookUp = { readonly facts: Facts; readonly tests: readonly (Readonly<Tested> | undefined)[] };

const PLACES: ReadonlyMap<TestId, number> = new Map(TEST_IDS.map((test, place) => [test, place]));

/** The place of a test in the catalogue, from 0; after the last for no test. */
export const placeOf = (test: TestId | null): number =>
  (test === null ? undefined : PLACES.get(test)) ?? TEST_IDS.length;

/** The facts laid out so that a rule, which knows the places of its tests, need not search. */
export function lookUp(facts: Facts): LookUp {
  const tests = new Array<Tested | undefined>(TEST_IDS.length).fill(undefined);
  for (const score of facts.scores) {
    const place = placeOf(score.test);
    const tested = tests[place] ?? { left: null, right: null, both: null, asymmetry: null };
    tested[score.side] = score;
    tests[place] = tested;
  }
  for (const asymmetry of facts.asymmetries) {
    const tested = tests[placeOf(asymmetry.test)];
    if (tested) tested.asymmetry = asymmetry;
  }
  return { facts, tests };
}

/** A threshold as it stands: the rule's own, or as the coach changed it. */
export type Read = { readonly value: number; readonly changedBy?: CoachChange };

/** A way to read a threshold of a rule under a coach's settings. */
export const reader = (rule: RuleId, { id, value }: Threshold): ((facts: Facts) => Read) => {
  const path = `${rule}.${id}`;
  const own: Read = { value };
  return ({ settings }) => settings.thresholds.get(path) ?? own;
};
