import { z } from 'zod';
import type { Instant, IsoDate } from '../../basics/dates';
import type { Id } from '../../basics/ids';
import type { ClientFacts } from '../../client/client';
import { clientFactsSchema } from '../../client/client';
import { call, clientId } from '../call';
import type { ScreeningSummary } from './screenings';

export type ClientRecord = {
  readonly id: Id<'Client'>;
  readonly facts: ClientFacts;
  readonly note: string;
  readonly createdAt: Instant;
  readonly changedAt: Instant;
};

export type ClientRow = {
  readonly id: Id<'Client'>;
  readonly name: string;
  readonly birthYear: number | null;
  readonly lastScreening: ScreeningSummary | null;
  readonly lastProgrammeOn: IsoDate | null;
  readonly retestOn: IsoDate | null;
};

const clientDraft = z.strictObject({
  id: clientId.optional(),
  facts: clientFactsSchema.extend({ name: z.string().trim().min(1).max(300) }),
  note: z.string().max(10_000),
});

export const clientCalls = {
  'client.list': call<readonly ClientRow[]>()(z.strictObject({ search: z.string().max(200) })),
  'client.open': call<ClientRecord>()(z.strictObject({ id: clientId })),
  'client.save': call<ClientRecord>()(clientDraft),
} as const;
