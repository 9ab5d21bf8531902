import { TARGETS } from '../catalogue/target';
import { TEST_IDS, type TestId, testOf } from '../catalogue/tests';
import { SIDES, type Side } from '../screening/screening';
import { holds } from './conditions';
import { type Facts, type LookUp, lookUp } from './facts';
import type { Finding } from './finding';
import { education, NOTHING_FOUND } from './general';
import { gradedQuality, runningTechnique } from './graded-quality';
import type { Draft, Judge } from './judge';
import { lowValue } from './low-value';
import { lowRatio } from './ratio';
import type { Trigger } from './rule';
import { RULE_IDS, type RuleId, ruleOf } from './rules';
import { sideDifference } from './side-difference';

type Compiled = { readonly rule: RuleId; readonly trigger: Trigger; readonly judge: Judge };

const testsOf = (trigger: Trigger): readonly TestId[] => {
  if (trigger.on === 'side-difference') return trigger.tests;
  if (trigger.on === 'ratio') return trigger.over;
  return trigger.on === 'nothing-found' ? [] : [trigger.test];
};

const judgeOf = (rule: RuleId, trigger: Trigger): Judge => {
  switch (trigger.on) {
    case 'side-difference':
      return sideDifference(rule, trigger);
    case 'low':
      return lowValue(rule, trigger);
    case 'ratio':
      return lowRatio(rule, trigger);
    case 'grade':
      return gradedQuality(rule, trigger);
    case 'technique':
      return runningTechnique(rule, trigger);
    case 'education':
      return education(rule, trigger);
    case 'nothing-found':
      return () => [];
  }
};

const asksOtherRules = (rule: RuleId, trigger: Trigger): boolean =>
  (ruleOf(rule).firstTrain ?? []).length > 0 ||
  (trigger.provided ?? []).some((condition) => condition.is === 'clear');

/** Every trigger, compiled once, those that ask what other rules found last. */
const COMPILED: readonly Compiled[] = RULE_IDS.flatMap((rule) =>
  ruleOf(rule).triggers.map((trigger) => ({ rule, trigger, judge: judgeOf(rule, trigger) })),
).sort((a, b) => Number(asksOtherRules(a.rule, a.trigger)) - Number(asksOtherRules(b.rule, b.trigger)));

/** Which triggers look at a test, as places in COMPILED. */
const BY_TEST: ReadonlyMap<TestId, readonly number[]> = new Map(
  TEST_IDS.map((test) => [
    test,
    COMPILED.flatMap(({ trigger }, index) => (testsOf(trigger).includes(test) ? [index] : [])),
  ]),
);

const FALLBACK: RuleId = 'R29';

/** Something a rule saw and does not act on, and why. */
export type Withheld = {
  readonly rule: RuleId;
  readonly test: TestId;
  readonly side: Side;
  readonly why: string;
};
export type Found = { readonly findings: readonly Finding[]; readonly withheld: readonly Withheld[] };

type Sofar = { readonly findings: Map<string, Finding>; readonly withheld: Withheld[] };

const foundOn = ({ findings }: Sofar, rule: string, side: Side): Finding | null =>
  [...findings.values()].find(
    (finding) => finding.rule === rule && (finding.side === side || finding.side === 'both'),
  ) ?? null;

const findingOf = ({ rule, trigger }: Compiled, draft: Draft, sofar: Sofar): Finding => {
  const { grade, target, firstTrain = [] } = ruleOf(rule);
  const { changedBy, ...rest } = draft;
  const first = firstTrain.map((other) => foundOn(sofar, other, draft.side)).find((found) => found !== null);
  const instead = first?.target ?? null;
  const hint = first && instead ? ` Train ${TARGETS[instead].plainName} first (${first.rule}).` : '';
  return {
    id: `${rule}:${draft.test ?? 'all'}:${draft.side}`,
    rule,
    ...rest,
    target: instead ?? trigger.target ?? target,
    evidence: grade,
    text: `${draft.text}${hint}`,
    sources: trigger.sources,
    ...(changedBy ? { changedBy } : {}),
  };
};

const weightOf = ({ severity, needCertainty }: Finding): number => severity * needCertainty;

/** One finding of two with the same id: the weightier, saying both. */
const merged = (one: Finding, other: Finding): Finding => {
  const [main, minor] = weightOf(one) >= weightOf(other) ? [one, other] : [other, one];
  return {
    ...main,
    class: main.class ?? minor.class,
    text: `${main.text} ${minor.text}`,
    sources: [...new Set([...main.sources, ...minor.sources])],
  };
};

function judgeInto(sofar: Sofar, compiled: Compiled, looked: LookUp): void {
  for (const draft of compiled.judge(looked)) {
    if (draft.test === null) continue;
    const place = { test: draft.test, side: draft.side };
    const failed = (compiled.trigger.provided ?? [])
      .map((condition) =>
        holds(condition, looked, place, (rule, side) => foundOn(sofar, rule, side) !== null),
      )
      .find(({ ok }) => !ok);
    if (failed) {
      if (failed.said) sofar.withheld.push({ rule: compiled.rule, ...place, why: failed.said });
      continue;
    }
    const finding = findingOf(compiled, draft, sofar);
    const there = sofar.findings.get(finding.id);
    sofar.findings.set(finding.id, there ? merged(there, finding) : finding);
  }
}

const PLACE: ReadonlyMap<TestId | null, number> = new Map(TEST_IDS.map((test, index) => [test, index]));
const placeOf = (test: TestId | null): number => PLACE.get(test) ?? TEST_IDS.length;

/** Findings in catalogue order, then left before right, then by rule. */
const inCatalogueOrder = (findings: Iterable<Finding>): readonly Finding[] =>
  [...findings].sort(
    (a, b) =>
      placeOf(a.test) - placeOf(b.test) ||
      SIDES.indexOf(a.side) - SIDES.indexOf(b.side) ||
      a.rule.localeCompare(b.rule, 'en'),
  );

/**
 * What the rules say of judged facts, and what they saw but withhold. Rules switched off say nothing. With scores but no
 * finding that can be trained, the general rule speaks.
 */
export function findingsOf(facts: Facts): Found {
  const looked = lookUp(facts);
  const { off } = facts.settings;
  const places = new Set(facts.scores.flatMap(({ test }) => BY_TEST.get(test) ?? []));
  const sofar: Sofar = { findings: new Map(), withheld: [] };
  for (const place of [...places].sort((a, b) => a - b)) {
    const compiled = COMPILED[place];
    if (compiled && !off.has(compiled.rule)) judgeInto(sofar, compiled, looked);
  }
  const trainable = [...sofar.findings.values()].some(({ target }) => target !== null);
  const [general] = ruleOf(FALLBACK).triggers;
  if (!trainable && facts.scores.length > 0 && general && !off.has(FALLBACK)) {
    const finding = findingOf({ rule: FALLBACK, trigger: general, judge: () => [] }, NOTHING_FOUND, sofar);
    sofar.findings.set(finding.id, finding);
  }
  return { findings: inCatalogueOrder(sofar.findings.values()), withheld: sofar.withheld };
}

/** The name of the test a withheld judgement is about, with its side, for the coach. */
export const withheldText = ({ rule, test, side, why }: Withheld): string =>
  `${testOf(test).name}${side === 'both' ? '' : `, ${side}`}: ${rule} would speak, but ${why}.`;
