import { z } from 'zod';
import type { IsoDate } from '../basics/dates';
import type { Id } from '../basics/ids';
import { testIdSchema } from '../catalogue/test-id';
import { RULE_IDS, type RuleId } from './rules';
import { acceptedOf, type CoachChange, type JudgementSettings } from './settings';

const rule = z.enum(RULE_IDS as [RuleId, ...RuleId[]], { error: 'the id of a rule' });

/** One change a coach makes to the judgement: a rule switched off, a default of a rule, or a size worth acting on in a test. */
export const ruleChangeSchema = z.discriminatedUnion('what', [
  z.strictObject({ what: z.literal('rule-off'), rule }),
  z.strictObject({
    what: z.literal('threshold'),
    rule,
    threshold: z.string().max(60),
    value: z.number(),
  }),
  z.strictObject({ what: z.literal('delta'), test: testIdSchema, value: z.number() }),
]);
export type RuleChange = z.infer<typeof ruleChangeSchema>;

/** A change with who made it, when and why, and, once it was undone, when and by whom. */
export type SignedChange = CoachChange & {
  readonly date: IsoDate;
  readonly change: RuleChange;
  readonly ended: { readonly on: IsoDate; readonly by: string } | null;
};

/** A change as it is on record, in force or undone. */
export type RuleChangeRecord = SignedChange & { readonly id: Id<'RuleChange'> };

/** Whether two changes are of the same thing, so that the later one takes the place of the earlier. */
export const sameThing = (one: RuleChange, other: RuleChange): boolean => {
  if (one.what === 'delta') return other.what === 'delta' && one.test === other.test;
  if (one.what === 'rule-off') return other.what === 'rule-off' && one.rule === other.rule;
  return other.what === 'threshold' && one.rule === other.rule && one.threshold === other.threshold;
};

/** The settings that signed changes come to; those undone are left out. */
export function settingsOf(
  changes: readonly (CoachChange & Pick<SignedChange, 'change' | 'ended'>)[],
): JudgementSettings {
  const inForce = changes.filter(({ ended }) => ended === null);
  const by = ({ name, date, reason }: CoachChange): CoachChange => ({ name, date, reason });
  return {
    rulesOff: inForce.flatMap((one) =>
      one.change.what === 'rule-off' ? [{ ...by(one), rule: one.change.rule }] : [],
    ),
    thresholds: inForce.flatMap((one) =>
      one.change.what === 'threshold'
        ? [{ ...by(one), rule: one.change.rule, threshold: one.change.threshold, value: one.change.value }]
        : [],
    ),
    deltas: inForce.flatMap((one) =>
      one.change.what === 'delta' ? [{ ...by(one), test: one.change.test, value: one.change.value }] : [],
    ),
  };
}

/** Why a change may not be made, in the coach's words, or null when it may: unsigned, unknown, or a number that is no default. */
export const faultOfChange = (change: RuleChange, by: CoachChange): string | null =>
  acceptedOf(settingsOf([{ ...by, change, ended: null }])).refused[0]?.text ?? null;
