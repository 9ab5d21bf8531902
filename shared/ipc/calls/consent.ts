import { z } from 'zod';
import { type ConsentRecord, consentSchema } from '../../client/consent';
import { call, clientId } from '../call';

export const consentCalls = {
  /** Everything said about consent, newest first. */
  'consent.list': call<readonly ConsentRecord[]>()(z.strictObject({ clientId })),
  'consent.record': call<readonly ConsentRecord[]>()(z.strictObject({ clientId, consent: consentSchema })),
} as const;
