import { Engine, type RuleProperties } from 'json-rules-engine';
import { TEST_IDS, type TestId, testOf } from '../../shared/catalogue/tests';
import type { Condition, LowTrigger, RatioTrigger, Threshold, Trigger } from '../../shared/findings/rule';
import { RULE_IDS, type RuleId, ruleOf } from '../../shared/findings/rules';
import { SIDES, type Side } from '../../shared/screening/screening';

/** A condition as json-rules-engine reads it. */
type Stated = Record<string, unknown>;

const all = (...conditions: Stated[]): Stated => ({ all: conditions });
const any = (...conditions: Stated[]): Stated => ({ any: conditions });
const not = (condition: Stated): Stated => ({ not: condition });
const is = (fact: string, path: string, operator: string, value: unknown): Stated => ({
  fact,
  path,
  operator,
  value,
});
const never = any();

/** The name of the numbers worked out beforehand for one trigger. */
export const numbersOf = (rule: RuleId, place: number): string => `${rule}/${place}`;

/** A rounding no smaller than this is no shortfall. */
const DUST = 1e-9;

const passes = (test: TestId, side: Side, cut: number): Stated =>
  testOf(test).better === 'lower'
    ? is(test, side, 'greaterThan', cut + DUST)
    : is(test, side, 'lessThan', cut - DUST);

const pastCut = ({ test, cut }: LowTrigger, numbers: string, side: Side): Stated => {
  const bySex = (sex: string, { value }: Threshold) =>
    all(is('client', 'sex', 'equal', sex), passes(test, side, value));
  if (cut.from === 'figure') return passes(test, side, cut.threshold.value);
  if (cut.from === 'sex') return any(bySex('female', cut.female), bySex('male', cut.male));
  const value = { fact: numbers, path: `cut-${side}` };
  return is(test, side, testOf(test).better === 'lower' ? 'greaterThan' : 'lessThan', value);
};

const lowOn = (trigger: LowTrigger, numbers: string, side: Side): Stated =>
  all(
    pastCut(trigger, numbers, side),
    is(numbers, `p-${side}`, 'greaterThanInclusive', trigger.probability.value),
  );

const low = (trigger: LowTrigger, numbers: string, side: Side): Stated => {
  const on = (one: Side) => lowOn(trigger, numbers, one);
  const { test } = trigger;
  if (trigger.sides === 'each') return on(side);
  const bothLow = all(on('left'), on('right'));
  if (trigger.sides === 'both') return side === 'both' ? bothLow : never;
  if (side === 'both') return all(bothLow, is(test, 'left', 'equal', { fact: test, path: 'right' }));
  const other = side === 'left' ? 'right' : 'left';
  const poorer = testOf(test).better === 'lower' ? 'greaterThan' : 'lessThan';
  return all(on(side), any(not(on(other)), is(test, side, poorer, { fact: test, path: other })));
};

const ratio = ({ sides, cut, probability }: RatioTrigger, numbers: string, side: Side): Stated => {
  const below = (one: Side) => is(numbers, `ratio-${one}`, 'lessThan', cut.value - DUST);
  const probable = is(numbers, `p-${side}`, 'greaterThanInclusive', probability.value);
  if (sides === 'each') return side === 'both' ? never : all(below(side), probable);
  return side === 'both' ? all(below('left'), below('right'), probable) : never;
};

const provided = (condition: Condition, test: TestId, side: Side): Stated => {
  switch (condition.is) {
    case 'younger-than':
      return any(is('client', 'age', 'equal', null), is('client', 'age', 'lessThan', condition.years));
    case 'wish':
      return is('client', 'wishes', 'contains', condition.wish);
    case 'no-code':
      return all(...condition.codes.map((code) => is('client', 'codes', 'doesNotContain', code)));
    case 'rule-set':
      return is(test, `${condition.id}-${side}`, 'equal', condition.option);
    case 'no-pain':
      return is(test, `pain-${side}`, 'equal', 0);
    case 'no-observation':
      return all(...condition.observations.map((one) => is(test, `seen-${side}`, 'doesNotContain', one)));
    case 'clear':
      return all(
        any(...condition.tests.map((one) => is(one, side, 'notEqual', undefined))),
        not(any(...speaks(condition.rule as RuleId, side), ...speaks(condition.rule as RuleId, 'both'))),
      );
  }
};

const seen = (rule: RuleId, place: number, trigger: Trigger, test: TestId, side: Side): Stated => {
  switch (trigger.on) {
    case 'side-difference':
      return all(is(test, 'flagged', 'equal', true), is(test, 'lower', 'equal', side));
    case 'low':
      return low(trigger, numbersOf(rule, place), side);
    case 'ratio':
      return ratio(trigger, numbersOf(rule, place), side);
    case 'grade':
    case 'technique': {
      const operator = testOf(test).better === 'lower' ? 'greaterThanInclusive' : 'lessThanInclusive';
      return is(test, side, operator, trigger.cut.value);
    }
    case 'education':
      return is(test, side, 'greaterThan', trigger.above.value);
    case 'nothing-found':
      return never;
  }
};

const testsOf = (trigger: Trigger): readonly TestId[] => {
  if (trigger.on === 'side-difference') return trigger.tests;
  return trigger.on === 'nothing-found' ? [] : [trigger.test];
};

/** The sides a trigger can speak of: one of two, or both together. */
const sidesOf = (trigger: Trigger, test: TestId): readonly Side[] => {
  if (trigger.on === 'side-difference') return ['left', 'right'];
  if (testOf(test).sides !== 'paired') return ['both'];
  if (trigger.on === 'low' && trigger.sides === 'lower') return SIDES;
  const together = (trigger.on === 'low' || trigger.on === 'ratio') && trigger.sides === 'both';
  return together ? ['both'] : ['left', 'right'];
};

type Line = {
  readonly trainable: boolean;
  readonly test: TestId;
  readonly side: Side;
  readonly when: Stated;
};

const linesOf = (rule: RuleId): readonly Line[] =>
  ruleOf(rule).triggers.flatMap((trigger, place) =>
    testsOf(trigger).flatMap((test) =>
      sidesOf(trigger, test).map((side) => ({
        trainable: (trigger.target ?? ruleOf(rule).target) !== null,
        test,
        side,
        when: all(
          seen(rule, place, trigger, test, side),
          ...(trigger.provided ?? []).map((condition) => provided(condition, test, side)),
        ),
      })),
    ),
  );

function speaks(rule: RuleId, side: Side): readonly Stated[] {
  return linesOf(rule)
    .filter((line) => line.side === side)
    .map(({ when }) => when);
}

const FIRST = 2;
const LAST = 1;

/** All 29 rules for json-rules-engine. The general rule comes last and asks whether another spoke that has a target. */
export function peerEngine(): { readonly engine: Engine; readonly rules: number } {
  const rules = RULE_IDS.flatMap((rule) =>
    linesOf(rule).map(
      ({ trainable, test, side, when }): RuleProperties => ({
        conditions: when as never,
        event: { type: trainable ? 'trainable' : 'finding', params: { id: `${rule}:${test}:${side}` } },
        priority: FIRST,
      }),
    ),
  );
  const general: RuleProperties = {
    conditions: all(
      is('found', 'trainable', 'notEqual', true),
      any(...TEST_IDS.flatMap((test) => SIDES.map((side) => is(test, side, 'notEqual', undefined)))),
    ) as never,
    event: { type: 'finding', params: { id: 'R29:all:both' } },
    priority: LAST,
  };
  const engine = new Engine([...rules, general], {
    allowUndefinedFacts: true,
    // Plain properties: much quicker than the JSONPath it uses when told nothing.
    pathResolver: (value, path) => (value as Record<string, unknown>)[path],
  });
  engine.on('trainable', (_event, almanac) => almanac.addRuntimeFact('found', { trainable: true }));
  return { engine, rules: rules.length + 1 };
}
