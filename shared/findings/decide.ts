import type { Target } from '../catalogue/target';
import type { TestId } from '../catalogue/tests';
import type { Side } from '../screening/screening';
import { holds } from './conditions';
import { type Facts, type LookUp, lookUp } from './facts';
import { education, NOTHING_FOUND } from './general';
import { gradedQuality, runningTechnique } from './graded-quality';
import type { Draft, Judge } from './judge';
import { lowValue } from './low-value';
import { lowRatio } from './ratio';
import type { Trigger } from './rule';
import { RULE_IDS, type RuleId, ruleOf } from './rules';
import { sideDifference } from './side-difference';

type Compiled = { readonly rule: RuleId; readonly trigger: Trigger; readonly judge: Judge };

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

const FALLBACK: RuleId = 'R29';

/** What one trigger says of a test and side. */
export type Reason = {
  readonly draft: Draft;
  readonly trigger: Trigger;
  readonly target: Target | null;
  /** The rule whose target is trained first; null when the rule's own is. */
  readonly first: RuleId | null;
};

/** That a rule speaks of a test and side, and all its reasons, the weightiest first. */
export type Decision = {
  readonly rule: RuleId;
  readonly test: TestId | null;
  readonly side: Side;
  readonly reasons: readonly [Reason, ...Reason[]];
};

/** Something a rule saw and does not act on, and why. */
export type Withheld = {
  readonly rule: RuleId;
  readonly test: TestId;
  readonly side: Side;
  readonly why: string;
};

export type Decided = { readonly decisions: readonly Decision[]; readonly withheld: readonly Withheld[] };

type Sofar = { readonly decisions: Decision[]; readonly withheld: Withheld[] };

const foundOn = ({ decisions }: Sofar, rule: string, side: Side): Decision | undefined =>
  decisions.find((one) => one.rule === rule && (one.side === side || one.side === 'both'));

const reasonOf = (rule: RuleId, trigger: Trigger, draft: Draft, sofar: Sofar): Reason => {
  const { target, firstTrain = [] } = ruleOf(rule);
  for (const other of firstTrain) {
    const found = foundOn(sofar, other, draft.side);
    const instead = found?.reasons[0].target;
    if (found && instead) return { draft, trigger, target: instead, first: found.rule };
  }
  return { draft, trigger, target: trigger.target ?? target, first: null };
};

const weightOf = ({ draft }: Reason): number => draft.severity * draft.needCertainty;

function add({ decisions }: Sofar, rule: RuleId, reason: Reason): void {
  const { test, side } = reason.draft;
  const place = decisions.findIndex((one) => one.rule === rule && one.test === test && one.side === side);
  const there = decisions[place];
  if (!there) {
    decisions.push({ rule, test, side, reasons: [reason] });
    return;
  }
  const [main] = there.reasons;
  const staysMain = weightOf(main) >= weightOf(reason);
  decisions[place] = {
    ...there,
    reasons: staysMain ? [...there.reasons, reason] : [reason, ...there.reasons],
  };
}

/** The first of the trigger's further conditions that does not hold at a test and side; null when all do. */
function failedCondition(
  { provided = [] }: Trigger,
  looked: LookUp,
  place: { readonly test: TestId; readonly side: Side },
  sofar: Sofar,
) {
  for (const condition of provided) {
    const held = holds(condition, looked, place, (rule, side) => foundOn(sofar, rule, side) !== undefined);
    if (!held.ok) return held;
  }
  return null;
}

function judgeInto(sofar: Sofar, { rule, trigger, judge }: Compiled, looked: LookUp): void {
  for (const draft of judge(looked)) {
    if (draft.test === null) continue;
    const place = { test: draft.test, side: draft.side };
    const failed = failedCondition(trigger, looked, place, sofar);
    if (!failed) add(sofar, rule, reasonOf(rule, trigger, draft, sofar));
    else if (failed.said) sofar.withheld.push({ rule, ...place, why: failed.said });
  }
}

/**
 * What the rules decide on judged facts, and what they saw but withhold, in the order of the rules and without a sentence
 * written. Rules switched off decide nothing. With scores but nothing decided that can be trained, the general rule speaks.
 */
export function decide(facts: Facts): Decided {
  const looked = lookUp(facts);
  const { off } = facts.settings;
  const sofar: Sofar = { decisions: [], withheld: [] };
  for (const compiled of COMPILED) if (!off.has(compiled.rule)) judgeInto(sofar, compiled, looked);
  const trainable = sofar.decisions.some(({ reasons: [main] }) => main.target !== null);
  const [general] = ruleOf(FALLBACK).triggers;
  if (!trainable && facts.scores.length > 0 && general && !off.has(FALLBACK))
    add(sofar, FALLBACK, reasonOf(FALLBACK, general, NOTHING_FOUND, sofar));
  return sofar;
}
