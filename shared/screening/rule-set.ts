import type { TestDefinition } from '../catalogue/test';

export type RuleSetInForce = Readonly<Record<string, string>>;

const NONE: RuleSetInForce = {};

/** The protocol's own options of each test, worked out once. */
const standard = new WeakMap<TestDefinition, RuleSetInForce>();

const standardOf = (test: TestDefinition): RuleSetInForce => {
  const known = standard.get(test);
  if (known) return known;
  const found = Object.fromEntries(
    test.ruleSets.flatMap(({ id, options: [first] }) => (first ? [[id, first.id] as const] : [])),
  );
  standard.set(test, found);
  return found;
};

/** The options a measurement was made under, by rule set: what was said where the test knows it, else the protocol's own (the first). */
export const ruleSetInForce = (test: TestDefinition, said: RuleSetInForce = NONE): RuleSetInForce => {
  const own = standardOf(test);
  if (Object.keys(said).length === 0) return own;
  return Object.fromEntries(
    test.ruleSets.flatMap(({ id, options }) => {
      const option = options.find((known) => known.id === said[id])?.id ?? own[id];
      return option === undefined ? [] : [[id, option] as const];
    }),
  );
};

/** Whether two scores of one test were measured under the same options, so that they may be compared. */
export const sameRuleSet = (one: RuleSetInForce, other: RuleSetInForce): boolean => {
  if (one === other) return true;
  const ids = Object.keys(one);
  return ids.length === Object.keys(other).length && ids.every((id) => one[id] === other[id]);
};
