import { LADDERS } from '../catalogue/ladders';
import { type Ladder, type LadderRule, RULE_LADDERS } from '../catalogue/rule-ladders';
import { RULES } from '../findings/rules';
import type { Score } from '../screening/score';
import type { TargetNeed } from './need';

const [kneeHang] = RULES.R16.triggers;

/** The couch stretch belongs to a short hip only when the front of the thigh is short too (evidence base 3.1, R15). */
const isThighShort = (scores: readonly Score[]): boolean =>
  scores.some(({ test, score }) => test === 'mtt-knee' && score < kneeHang.cut.threshold.value);

/** The rule whose ladder trains a target: that of the weightiest finding where several rules name the target. */
const ruleOf = ({ target, findings }: TargetNeed): LadderRule | null => {
  const { rules } = LADDERS[target];
  if (rules.length < 2) return null;
  const named = findings
    .map(({ rule }) => rules.find((known) => known === rule))
    .find((rule) => rule !== undefined);
  return (
    rules.find((rule) => rule === 'R01' && findings.some((finding) => finding.rule === rule)) ?? named ?? null
  );
};

/** The ladder a target is trained by for this client. */
export function ladderOf(need: TargetNeed, scores: readonly Score[]): Ladder {
  const rule = ruleOf(need);
  const ladder = rule ? RULE_LADDERS[rule] : LADDERS[need.target];
  if (need.target !== 'hip-flexor-length' || isThighShort(scores)) return ladder;
  return { ...ladder, families: ladder.families.filter((family) => !family.includes('mob-couch-stretch')) };
}
