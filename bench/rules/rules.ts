import { Engine, type RuleProperties } from 'json-rules-engine';
import { asymmetriesOf } from '../../shared/asymmetry/asymmetries-of';
import { LIKELY_FROM } from '../../shared/asymmetry/classify';
import { errorOf, semOf } from '../../shared/asymmetry/error-of';
import { type TestId, testOf } from '../../shared/catalogue/tests';
import { evaluationOf } from '../../shared/evaluation/evaluation-of';
import type { Facts } from '../../shared/findings/facts';
import { findingsOf } from '../../shared/findings/findings-of';
import type { Trigger } from '../../shared/findings/rule';
import { RULE_IDS, ruleOf } from '../../shared/findings/rules';
import { acceptedOf } from '../../shared/findings/settings';
import { matchNorm } from '../../shared/norms/match';
import { sidesOf } from '../../shared/screening/score';
import { scoresOf } from '../../shared/screening/scores-of';
import { lowerSideOf } from '../../shared/words/difference';
import { lineOf, median, ratioOf } from '../ratio.ts';
import { fullScreening } from './squad.ts';

const SQUAD = 60;
const ROUNDS = 25;
const BAR = 1 / 50;

const squad = Array.from({ length: SQUAD }, (_, seed) => fullScreening(seed));

const factsOf = (screening: (typeof squad)[number]): Facts => {
  const { scores } = scoresOf(screening);
  return {
    screening,
    scores,
    asymmetries: asymmetriesOf(scores, { age: 36 }),
    semOf: (score) => semOf(errorOf(score.test, { ruleSet: score.ruleSet }), score.score),
    normOf: (score) => {
      const match = matchNorm(score, screening.client, screening.date);
      return 'norm' in match ? match.norm : null;
    },
    age: 36,
    codes: new Set(),
    wishes: new Set(),
    settings: acceptedOf(undefined),
  };
};

/** The triggers another engine can state by itself: side differences and grades, with no further conditions. */
const plain = (trigger: Trigger): boolean =>
  (trigger.provided ?? []).length === 0 && ['side-difference', 'grade', 'technique'].includes(trigger.on);

const rule = (id: string, test: TestId, side: string, all: { [key: string]: unknown }[]): RuleProperties => ({
  conditions: { all: all.map((condition) => ({ fact: test, ...condition })) as never },
  event: { type: 'finding', params: { id: `${id}:${test}:${side}` } },
});

const rulesOfTrigger = (id: string, trigger: Trigger): RuleProperties[] => {
  if (trigger.on === 'side-difference')
    return trigger.tests.flatMap((test) =>
      ['left', 'right'].map((side) =>
        rule(id, test, side, [
          { path: '$.flagged', operator: 'equal', value: true },
          { path: '$.lower', operator: 'equal', value: side },
        ]),
      ),
    );
  if (trigger.on !== 'grade' && trigger.on !== 'technique') return [];
  const { test, cut } = trigger;
  const operator = testOf(test).better === 'lower' ? 'greaterThanInclusive' : 'lessThanInclusive';
  return sidesOf(testOf(test)).map((side) =>
    rule(id, test, side, [{ path: `$.${side}`, operator, value: cut.value }]),
  );
};

const engine = (): Engine => {
  const rules = RULE_IDS.flatMap((id) =>
    ruleOf(id)
      .triggers.filter(plain)
      .flatMap((one) => rulesOfTrigger(id, one)),
  );
  return new Engine(rules, { allowUndefinedFacts: true });
};

/** What the other engine is given: every score, and whether the difference counts and on which side, already judged. */
const flat = ({ scores, asymmetries }: Facts): Record<string, unknown> => {
  const facts: Record<string, Record<string, unknown>> = {};
  for (const { test, side, score } of scores) facts[test] = { ...facts[test], [side]: score };
  for (const asymmetry of asymmetries)
    facts[asymmetry.test] = {
      ...facts[asymmetry.test],
      lower: lowerSideOf(asymmetry),
      flagged:
        asymmetry.class === 'likely' ||
        asymmetry.class === 'confirmed' ||
        (asymmetry.class === 'at-least' && (asymmetry.pBeyondDelta ?? 0) >= LIKELY_FROM),
    };
  return facts;
};

const PLAIN_KINDS: readonly string[] = ['side-difference', 'quality', 'technique'];

const ours = (facts: Facts): string[] =>
  findingsOf(facts)
    .findings.filter(
      ({ rule: id, kind }) =>
        PLAIN_KINDS.includes(kind) && ruleOf(id).triggers.some((trigger) => plain(trigger)),
    )
    .map(({ id }) => id);

/** All our rules, sentences and all, against json-rules-engine deciding side differences and grades alone; the same findings are asserted first. */
export async function rulesBench(): Promise<string> {
  const facts = squad.map(factsOf);
  const peerFacts = facts.map(flat);
  const peer = engine();
  const theirs = async (index: number): Promise<string[]> => {
    const { events } = await peer.run(peerFacts[index] ?? {});
    return events.map(({ params }) => String(params?.['id']));
  };
  for (const [index, one] of facts.entries()) {
    const [mine, other] = [ours(one).toSorted(), (await theirs(index)).toSorted()];
    const missing = other.filter((id) => !mine.includes(id));
    if (missing.length > 0) throw new Error(`screening ${index}: the engines differ: ${missing.join(', ')}`);
  }
  const pairs: [number, number][] = [];
  for (let round = 0; round < ROUNDS; round++) {
    const began = performance.now();
    for (const one of facts) findingsOf(one);
    const between = performance.now();
    for (const index of facts.keys()) await theirs(index);
    pairs.push([between - began, performance.now() - between]);
  }
  return lineOf('rules of a full screening, against json-rules-engine', ratioOf(pairs), BAR);
}

/** Milliseconds to evaluate one screening of every measure, warm: the median and the slowest of twenty. */
export async function evaluateBench(): Promise<string> {
  for (const screening of squad) evaluationOf(screening);
  const times = Array.from({ length: ROUNDS }, () =>
    squad.map((screening) => {
      const began = performance.now();
      evaluationOf(screening);
      return performance.now() - began;
    }),
  )
    .flat()
    .toSorted((one, other) => one - other);
  const slow = times[Math.floor(times.length * 0.95)] ?? Number.NaN;
  return `evaluating all 53 measures: median ${median(times).toFixed(3)} ms, p95 ${slow.toFixed(3)} ms (goal: at most 1 ms)`;
}
