import { z } from 'zod';
import type { Id } from '../../basics/ids';
import { programmeChoicesSchema } from '../../programme/choices';
import type { IssuedProgramme } from '../../programme/programme';
import { call, clientId, programmeId, screeningId } from '../call';

export type ProgrammeRecord = {
  readonly id: Id<'Programme'>;
  readonly clientId: Id<'Client'>;
  readonly screeningId: Id<'Screening'>;
  readonly programme: IssuedProgramme;
};

export const programmeCalls = {
  'programme.issue': call<ProgrammeRecord>()(
    z.strictObject({ screeningId, choices: programmeChoicesSchema, weeks: z.number().int().min(1).max(12) }),
  ),
  'programme.open': call<ProgrammeRecord>()(z.strictObject({ id: programmeId })),
  'programme.list': call<readonly ProgrammeRecord[]>()(z.strictObject({ clientId })),
} as const;
