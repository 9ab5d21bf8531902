import { z } from 'zod';
import { idSchema } from '../../basics/ids';
import type { JudgementContext } from '../../evaluation/judgement-context';
import { COACH_WISHES } from '../../findings/rule';
import { type RuleChangeRecord, ruleChangeSchema } from '../../findings/rule-change';
import { call, nothing, screeningId } from '../call';

const coachName = z.string().trim().min(1).max(120);

export const judgementCalls = {
  /** What a screening is judged with; recording a trial never changes it for the screening it belongs to. */
  'judgement.context': call<JudgementContext>()(z.strictObject({ screeningId })),
  'judgement.wish': call<JudgementContext>()(
    z.strictObject({ screeningId, wishes: z.array(z.enum(COACH_WISHES)).max(COACH_WISHES.length) }),
  ),
  'rules.changes': call<readonly RuleChangeRecord[]>()(nothing),
  'rules.change': call<readonly RuleChangeRecord[]>()(
    z.strictObject({
      change: ruleChangeSchema,
      name: coachName,
      reason: z.string().trim().min(1).max(400),
    }),
  ),
  'rules.undo': call<readonly RuleChangeRecord[]>()(
    z.strictObject({ id: idSchema('RuleChange'), name: coachName }),
  ),
} as const;
