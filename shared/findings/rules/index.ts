import type { RuleDefinition } from '../rule';
import { ankleAndCalfRules } from './ankle-and-calf';
import { balanceRules } from './balance';
import { generalRules } from './general';
import { hipRules } from './hip';
import { hopAndRunningRules } from './hop-and-running';
import { kneeAndThighRules } from './knee-and-thigh';
import { trunkRules } from './trunk';

/** Every rule, by region. Plain data; the makers beside this folder read it. */
export const RULES = {
  ...balanceRules,
  ...ankleAndCalfRules,
  ...hipRules,
  ...kneeAndThighRules,
  ...trunkRules,
  ...hopAndRunningRules,
  ...generalRules,
} as const satisfies Record<string, RuleDefinition>;

export type RuleId = keyof typeof RULES;

/** Every rule id, R01 to R29. */
export const RULE_IDS = (Object.keys(RULES) as RuleId[]).sort();

/** The entry of a rule, typed alike for every rule. */
export const ruleOf = (id: RuleId): RuleDefinition => RULES[id];
