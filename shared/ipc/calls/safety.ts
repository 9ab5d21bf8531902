import { z } from 'zod';
import { isoDateSchema } from '../../basics/dates';
import { SAFETY_QUESTIONS, type SafetyRecord, safetyYesSchema } from '../../findings/safety-questions';
import { call, clientId } from '../call';

export const safetyCalls = {
  'safety.answers': call<readonly SafetyRecord[]>()(z.strictObject({ clientId })),
  'safety.answer': call<readonly SafetyRecord[]>()(
    z.strictObject({
      clientId,
      yes: z.array(safetyYesSchema).max(SAFETY_QUESTIONS.length),
    }),
  ),
  'safety.clear': call<readonly SafetyRecord[]>()(z.strictObject({ clientId, clearedOn: isoDateSchema })),
} as const;
