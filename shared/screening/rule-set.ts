import type { TestDefinition } from '../catalogue/test';

export type RuleSetInForce = Readonly<Record<string, string>>;

const NONE: RuleSetInForce = {};

/** The options a measurement was made under, by rule set: what was said where the test knows it, else the protocol's own (the first). */
export const ruleSetInForce = (test: TestDefinition, said: RuleSetInForce = NONE): RuleSetInForce => {
  if (test.ruleSets.length === 0) return NONE;
  return Object.fromEntries(
    test.ruleSets.flatMap(({ id, options }) => {
      const option = options.find((known) => known.id === said[id]) ?? options[0];
      return option ? [[id, option.id]] : [];
    }),
  );
};

/** Whether two scores of one test were measured under the same options, so that they may be compared. */
export const sameRuleSet = (one: RuleSetInForce, other: RuleSetInForce): boolean => {
  if (one === other) return true;
  const ids = Object.keys(one);
  return ids.length === Object.keys(other).length && ids.every((id) => one[id] === other[id]);
};
