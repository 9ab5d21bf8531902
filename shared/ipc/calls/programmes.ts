import { z } from 'zod';
import type { Id } from '../../basics/ids';
import { programmeChoicesSchema } from '../../programme/choices';
import { changedSchema, type ProgrammeDraft, programmeDraftSchema } from '../../programme/draft';
import type { IssuedProgramme } from '../../programme/programme';
import { call, clientId, programmeId, screeningId } from '../call';

export type ProgrammeRecord = {
  readonly id: Id<'Programme'>;
  readonly clientId: Id<'Client'>;
  readonly screeningId: Id<'Screening'>;
  readonly programme: IssuedProgramme;
  /** Counted from 1 over the versions issued from one screening. */
  readonly version: number;
  /** The programme of the client it took the place of; null for the first. */
  readonly supersedes: Id<'Programme'> | null;
  /** The programme that took its place; null while it is in force. */
  readonly supersededBy: Id<'Programme'> | null;
  /** What was changed and why, in the coach's words. */
  readonly changed: string;
};

/** What was made of the proposal of a screening and not issued yet; null when nothing was. */
export type KeptDraft = { readonly screeningId: Id<'Screening'>; readonly draft: ProgrammeDraft | null };

const issueDraft = z.strictObject({
  screeningId,
  choices: programmeChoicesSchema,
  weeks: z.number().int().min(1).max(12),
  changed: changedSchema.optional(),
});

export const programmeCalls = {
  'programme.issue': call<ProgrammeRecord>()(issueDraft),
  'programme.open': call<ProgrammeRecord>()(z.strictObject({ id: programmeId })),
  'programme.list': call<readonly ProgrammeRecord[]>()(z.strictObject({ clientId })),
  'programme.draft': call<KeptDraft>()(z.strictObject({ screeningId })),
  'programme.keepDraft': call<KeptDraft>()(z.strictObject({ screeningId, draft: programmeDraftSchema })),
  'programme.dropDraft': call<KeptDraft>()(z.strictObject({ screeningId })),
} as const;
