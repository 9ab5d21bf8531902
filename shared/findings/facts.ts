import type { Asymmetry } from '../asymmetry/asymmetry';
import type { Norm } from '../catalogue/test';
import type { TestId } from '../catalogue/tests';
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

export type LookUp = {
  readonly facts: Facts;
  readonly score: (test: TestId, side: Side) => Score | null;
  readonly asymmetry: (test: TestId) => Asymmetry | null;
  /** The sides a test has scores on, left before right. */
  readonly sides: (test: TestId) => readonly Score[];
  readonly read: (rule: RuleId, threshold: Threshold) => Read;
};

/** A threshold as it stands: the rule's own, or as the coach changed it. */
export type Read = { readonly value: number; readonly changedBy?: CoachChange };

/** The facts with ways to look things up quickly. */
export function lookUp(facts: Facts): LookUp {
  const bySide = new Map<string, Score>();
  const byTest = new Map<TestId, Score[]>();
  for (const score of facts.scores) {
    bySide.set(`${score.test}:${score.side}`, score);
    const there = byTest.get(score.test);
    if (there) there.push(score);
    else byTest.set(score.test, [score]);
  }
  const asymmetries = new Map(facts.asymmetries.map((asymmetry) => [asymmetry.test, asymmetry]));
  return {
    facts,
    score: (test, side) => bySide.get(`${test}:${side}`) ?? null,
    asymmetry: (test) => asymmetries.get(test) ?? null,
    sides: (test) => byTest.get(test) ?? [],
    read: (rule, { id, value }) => facts.settings.thresholds.get(`${rule}.${id}`) ?? { value },
  };
}
