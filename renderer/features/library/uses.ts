import { EXERCISE_IDS, exerciseOf } from '../../../shared/catalogue/exercises';
import { RULE_LADDERS } from '../../../shared/catalogue/rule-ladders';
import type { SourceId } from '../../../shared/catalogue/sources';
import type { Target } from '../../../shared/catalogue/target';
import { TEST_IDS, type TestId, testOf } from '../../../shared/catalogue/tests';
import { RULE_IDS, type RuleId, ruleOf } from '../../../shared/findings/rules';

/** Whether a text stands anywhere in plain data under `source` or `sources`. */
const cites = (data: unknown, source: SourceId, within = false): boolean => {
  if (typeof data === 'string') return within && data === source;
  if (Array.isArray(data)) return data.some((item) => cites(item, source, within));
  if (typeof data !== 'object' || data === null) return false;
  return Object.entries(data).some(([key, value]) => cites(value, source, /^sources?$/.test(key)));
};

/** The exercise ladder of a rule, or null for a rule that leads to none. */
export const ladderOf = (id: RuleId) =>
  Object.hasOwn(RULE_LADDERS, id) ? RULE_LADDERS[id as keyof typeof RULE_LADDERS] : null;

/** The tests and rules that rest on a source. */
export const usesOf = (
  source: SourceId,
): { readonly tests: readonly TestId[]; readonly rules: readonly RuleId[] } => ({
  tests: TEST_IDS.filter((id) => cites(testOf(id), source)),
  rules: RULE_IDS.filter((id) => cites([ruleOf(id), ladderOf(id)], source)),
});

/** The rules that judge a test. */
export const rulesOfTest = (test: TestId): readonly RuleId[] =>
  RULE_IDS.filter((id) =>
    ruleOf(id).triggers.some((trigger) => {
      if (trigger.on === 'nothing-found') return false;
      return trigger.on === 'side-difference' ? trigger.tests.includes(test) : trigger.test === test;
    }),
  );

/** The rules that name a target. */
export const rulesOfTarget = (target: Target): readonly RuleId[] =>
  RULE_IDS.filter((id) => ruleOf(id).target === target);

/** The exercises that train a target, easiest first. */
export const exercisesOfTarget = (target: Target) =>
  EXERCISE_IDS.filter((id) => exerciseOf(id).targets.includes(target)).toSorted(
    (a, b) => exerciseOf(a).level - exerciseOf(b).level,
  );
