import { z } from 'zod';
import { type IsoDate, isoDateSchema } from '../basics/dates';
import type { Id } from '../basics/ids';
import { agesOn } from '../norms/age';
import type { ClientFacts } from './client';

/** What consent is asked for, in words that finish the sentence "Consent …". */
export const CONSENT_PURPOSES = {
  screening: 'to be tested and have the results kept',
  film: 'to be filmed for grading a movement',
  share: 'to hand results to a doctor, therapist or team',
} as const;
export type ConsentPurpose = keyof typeof CONSENT_PURPOSES;

export const CONSENT_STATES = ['asked', 'given', 'withdrawn'] as const;
export type ConsentState = (typeof CONSENT_STATES)[number];

/** What was said about one purpose: a guardian is named, and only a guardian. */
export const consentSchema = z
  .strictObject({
    purpose: z.enum(Object.keys(CONSENT_PURPOSES) as [ConsentPurpose, ...ConsentPurpose[]]),
    state: z.enum(CONSENT_STATES),
    on: isoDateSchema,
    guardian: z.string().trim().min(1).max(120).optional(),
    how: z.enum(['spoken', 'signed']),
  })
  .readonly();
export type Consent = z.infer<typeof consentSchema>;

/** One entry on record, with the coach who wrote it down; empty when the settings named none. */
export type ConsentRecord = Consent & { readonly id: Id<'Consent'>; readonly recordedBy: string };

/** Who is younger than this cannot consent alone (evidence base 3.6, RF20). */
const OF_AGE = 18;

/** Whether a guardian has to consent for the client on a day; not when no birth is known. */
export const needsGuardian = (client: Pick<ClientFacts, 'birthDate' | 'birthYear'>, on: IsoDate): boolean =>
  agesOn(client, on).some((age) => age < OF_AGE);

/** Where consent to one purpose stands; `guardian-missing` is a minor's own yes. */
export type ConsentStanding = ConsentState | 'never' | 'guardian-missing';

/** Where consent to a purpose stands on a day, from every entry of the client, newest first. */
export function consentStanding(
  records: readonly Pick<ConsentRecord, 'purpose' | 'state' | 'guardian'>[],
  purpose: ConsentPurpose,
  client: Pick<ClientFacts, 'birthDate' | 'birthYear'>,
  on: IsoDate,
): ConsentStanding {
  const latest = records.find((record) => record.purpose === purpose);
  if (!latest) return 'never';
  const alone = latest.state === 'given' && latest.guardian === undefined && needsGuardian(client, on);
  return alone ? 'guardian-missing' : latest.state;
}
