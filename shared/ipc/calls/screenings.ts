import { z } from 'zod';
import type { Instant, IsoDate } from '../../basics/dates';
import { isoDateSchema } from '../../basics/dates';
import type { Id } from '../../basics/ids';
import { idSchema } from '../../basics/ids';
import { testIdSchema } from '../../catalogue/test-id';
import type { TestId } from '../../catalogue/tests';
import { clientFactsSchema } from '../../client/client';
import { OTHER_UNITS } from '../../screening/entry-unit';
import type { Screening } from '../../screening/screening';
import { ORIGINS, SIDES } from '../../screening/screening';
import { call, clientId, screeningId } from '../call';

export type ScreeningSummary = {
  readonly id: Id<'Screening'>;
  readonly clientId: Id<'Client'>;
  readonly date: IsoDate;
  readonly protocol: string | null;
  readonly status: 'open' | 'finished';
  readonly trials: number;
  readonly changedAt: Instant;
};

/** One visit as stored: the facts of the screening, with a copy of the client's facts as they were that day. */
export type ScreeningRecord = {
  readonly id: Id<'Screening'>;
  readonly clientId: Id<'Client'>;
  readonly status: 'open' | 'finished';
  readonly note: string;
  /** The tests this visit set out to do, in order, as they were when it started; a later change of the protocol does not reach it. */
  readonly tests: readonly TestId[];
  /** The client's visits before this one with a trial that counts; the side that begins takes turns by them. */
  readonly earlierVisits: number;
  readonly screening: Screening;
};

const testAndSide = { test: testIdSchema, side: z.enum(SIDES) };
const place = { screeningId, ...testAndSide };
const reason = z.string().trim().min(1).max(200);
const trialDraft = z.strictObject({
  ...place,
  /** In the kept unit, or in `measuredIn` where the instrument showed another. */
  value: z.number(),
  measuredIn: z.enum(OTHER_UNITS).optional(),
  unit: z.literal('N').optional(),
  leverM: z.number().min(0.02).max(1.2).optional(),
  ruleSet: z.record(z.string().max(40), z.string().max(40)).optional(),
  pain: z.number().int().min(0).max(10).optional(),
  observations: z.array(z.string().max(60)).max(20).optional(),
  practice: z.boolean().optional(),
  origin: z.enum(ORIGINS),
  /** The trial of this place it corrects: that one is void as entered by mistake, and this one stands in its place. */
  insteadOf: idSchema('Trial').optional(),
});

export const screeningCalls = {
  'screening.list': call<readonly ScreeningSummary[]>()(z.strictObject({ clientId: clientId.optional() })),
  'screening.start': call<ScreeningRecord>()(
    z.strictObject({ clientId, protocol: z.string().max(60).optional(), date: isoDateSchema.optional() }),
  ),
  /** A client added by a name or a code alone, and the screening begun, in one step. */
  'screening.walkIn': call<ScreeningRecord>()(
    z.strictObject({ name: z.string().trim().min(1).max(300), protocol: z.string().max(60) }),
  ),
  'screening.open': call<ScreeningRecord>()(z.strictObject({ id: screeningId })),
  'screening.recordTrial': call<ScreeningRecord>()(trialDraft),
  'screening.annotateTrial': call<ScreeningRecord>()(
    z.strictObject({
      screeningId,
      trialId: idSchema('Trial'),
      pain: z.number().int().min(0).max(10).nullable(),
      observations: z.array(z.string().max(60)).max(20),
      practice: z.boolean().optional(),
    }),
  ),
  'screening.voidTrial': call<ScreeningRecord>()(
    z.strictObject({ screeningId, trialId: idSchema('Trial'), why: reason }),
  ),
  'screening.restoreTrial': call<ScreeningRecord>()(
    z.strictObject({ screeningId, trialId: idSchema('Trial') }),
  ),
  'screening.markNotTested': call<ScreeningRecord>()(z.strictObject({ ...place, why: reason.nullable() })),
  /** Moves a test to the end of those still to do, to come back to it. */
  'screening.putOff': call<ScreeningRecord>()(z.strictObject({ screeningId, test: testIdSchema })),
  'screening.changeFacts': call<ScreeningRecord>()(
    z.strictObject({
      screeningId,
      facts: clientFactsSchema.partial().omit({ name: true }),
      note: z.string().max(10_000),
    }),
  ),
  /** Finishes it; what is left out is marked not tested with its reason in the same step. */
  'screening.finish': call<ScreeningRecord>()(
    z.strictObject({
      id: screeningId,
      leaveOut: z
        .array(z.strictObject({ ...testAndSide, why: reason }))
        .max(200)
        .optional(),
    }),
  ),
  'screening.reopen': call<ScreeningRecord>()(z.strictObject({ id: screeningId })),
} as const;
