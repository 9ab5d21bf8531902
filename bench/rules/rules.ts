import { asymmetriesOf } from '../../shared/asymmetry/asymmetries-of';
import { errorOf, semOf } from '../../shared/asymmetry/error-of';
import { evaluationOf } from '../../shared/evaluation/evaluation-of';
import { clientFlagsOf } from '../../shared/findings/client-flags';
import { decide } from '../../shared/findings/decide';
import type { Facts } from '../../shared/findings/facts';
import { findingIdOf, findingsOf } from '../../shared/findings/findings-of';
import { redFlagsOf } from '../../shared/findings/red-flags-of';
import { acceptedOf } from '../../shared/findings/settings';
import { ageOfClient } from '../../shared/norms/age';
import { matchNorm } from '../../shared/norms/match';
import { scoresOf } from '../../shared/screening/scores-of';
import type { Screening } from '../../shared/screening/screening';
import { lineOf, median, ratioOf } from '../ratio.ts';
import { peerEngine } from './peer';
import { peerFactsOf } from './peer-facts';
import { fullScreening, variedScreening } from './squad.ts';

const SQUAD = 60;
const VARIED = 300;
const ROUNDS = 25;
const BAR = 1 / 50;

const squad = Array.from({ length: SQUAD }, (_, seed) => fullScreening(seed));

/** The facts as the rules are given them, with the error and the norm of each score looked up beforehand. */
const factsOf = (screening: Screening, wishes: Facts['wishes'] = new Set()): Facts => {
  const { scores } = scoresOf(screening);
  const age = ageOfClient(screening.client, screening.date);
  const errors = new Map(
    scores.map((score) => [score, semOf(errorOf(score.test, { ruleSet: score.ruleSet }), score.score)]),
  );
  const norms = new Map(
    scores.map((score) => {
      const match = matchNorm(score, screening.client, screening.date);
      return [score, 'norm' in match ? match.norm : null];
    }),
  );
  return {
    screening,
    scores,
    asymmetries: asymmetriesOf(scores, { age }),
    semOf: (score) => errors.get(score) ?? null,
    normOf: (score) => norms.get(score) ?? null,
    age,
    codes: new Set([
      ...clientFlagsOf(screening.client).codes.map(({ code }) => code),
      ...redFlagsOf(screening).map(({ id }) => id),
    ]),
    wishes,
    settings: acceptedOf(undefined),
  };
};

const { engine, rules } = peerEngine();

const theirs = async (facts: ReturnType<typeof peerFactsOf>): Promise<ReadonlySet<string>> => {
  const { events } = await engine.run(facts);
  return new Set(events.map(({ params }) => String(params?.id)));
};
const ours = (facts: Facts): ReadonlySet<string> => new Set(decide(facts).decisions.map(findingIdOf));

const without = (one: ReadonlySet<string>, other: ReadonlySet<string>): readonly string[] =>
  [...one].filter((id) => !other.has(id));

/** Throws unless both engines decide the same on full and on varied screenings; how many decisions that were, of how many rules. */
async function assertSame(): Promise<string> {
  const all = [
    ...squad.map((screening) => factsOf(screening)),
    ...Array.from({ length: VARIED }, (_, seed) =>
      factsOf(variedScreening(seed), new Set(seed % 2 === 0 ? ['heel-lift'] : [])),
    ),
  ];
  const spoke = new Set<string>();
  let decisions = 0;
  for (const [index, facts] of all.entries()) {
    const [mine, other] = [ours(facts), await theirs(peerFactsOf(facts))];
    const differ = [
      ...without(mine, other).map((id) => `+${id}`),
      ...without(other, mine).map((id) => `-${id}`),
    ];
    if (differ.length > 0) throw new Error(`screening ${index}: the engines differ: ${differ.join(' ')}`);
    decisions += mine.size;
    for (const id of mine) spoke.add(id.slice(0, 3));
  }
  return `${all.length} screenings, ${decisions} decisions by ${spoke.size} of the 29 rules equal in both engines (${rules} rules as the other states them)`;
}

/** So often ours decides while the other decides once, so that each is timed for about as long. */
const PASSES = 50;

/** Milliseconds a screening: ours and the other's, in one round over the squad. */
async function timed(facts: readonly Facts[], given: readonly ReturnType<typeof peerFactsOf>[]) {
  const began = performance.now();
  for (let pass = 0; pass < PASSES; pass++) for (const one of facts) decide(one);
  const between = performance.now();
  for (const one of given) await engine.run(one);
  return [(between - began) / SQUAD / PASSES, (performance.now() - between) / SQUAD] as const;
}

/** Our rules against json-rules-engine: both are given scores, differences, errors and norms, and decide the same; probabilities and cuts, which ours works out, are given to the other. */
export async function rulesBench(): Promise<string> {
  const same = await assertSame();
  const facts = squad.map((screening) => factsOf(screening));
  const given = facts.map(peerFactsOf);
  for (let round = 0; round < ROUNDS; round++) await timed(facts, given);
  const pairs: (readonly [number, number])[] = [];
  for (let round = 0; round < ROUNDS; round++) pairs.push(await timed(facts, given));
  const [mine, other] = [median(pairs.map(([one]) => one)), median(pairs.map(([, two]) => two))];
  const whole = median(
    Array.from({ length: ROUNDS }, () => {
      const began = performance.now();
      for (const one of facts) findingsOf(one);
      return (performance.now() - began) / SQUAD;
    }),
  );
  const times = `deciding ${mine.toFixed(4)} ms against ${other.toFixed(3)} ms, ${(other / mine).toFixed(0)} times as fast; with all sentences ${whole.toFixed(3)} ms`;
  return `${lineOf('rules of a full screening, against json-rules-engine', ratioOf(pairs), BAR)}\n  ${times}\n  ${same}`;
}

/** Milliseconds to evaluate one screening of every measure, warm: the median and the 95th percentile. */
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
