import { z } from 'zod';
import type { Instant } from '../../basics/dates';
import type { Id } from '../../basics/ids';
import { testIdSchema } from '../../catalogue/test-id';
import type { TestId } from '../../catalogue/tests';
import type { Side } from '../../screening/screening';
import { SIDES } from '../../screening/screening';
import { call, screeningId } from '../call';

/** A stopwatch or counter that was started and has no trial yet. */
export type Attempt = {
  readonly id: Id<'Attempt'>;
  readonly test: TestId;
  readonly side: Side;
  readonly begunAt: Instant;
  /** Begun since this app was started, so it may still go on; otherwise the app closed over it and it is lost. */
  readonly running: boolean;
};

const instant: z.ZodType<Instant, string> = z.iso
  .datetime({ precision: 3, error: 'a moment, as YYYY-MM-DDTHH:MM:SS.sssZ' })
  .transform((text) => text as Instant);

export const attemptCalls = {
  'attempt.open': call<Attempt | null>()(z.strictObject({ screeningId })),
  /** Says that a stopwatch or counter was started; one that was open before is dropped. */
  'attempt.begin': call<Attempt>()(
    z.strictObject({ screeningId, test: testIdSchema, side: z.enum(SIDES), begunAt: instant }),
  ),
  /** Says that the open attempt will not become a trial. */
  'attempt.drop': call<null>()(z.strictObject({ screeningId })),
} as const;
