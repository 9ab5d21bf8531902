import { z } from 'zod';
import type { IsoDate } from '../../basics/dates';
import type { Id } from '../../basics/ids';
import { idSchema } from '../../basics/ids';
import { testIdSchema } from '../../catalogue/test-id';
import { TEST_IDS, type TestId } from '../../catalogue/tests';
import { call, clientId, nothing } from '../call';

/** A protocol the coach composed. */
export type ProtocolRecord = {
  readonly id: Id<'Protocol'>;
  readonly name: string;
  readonly purpose: string;
  readonly tests: readonly TestId[];
  /** The day it was taken out of use; screenings that ran it stay as they are. */
  readonly retiredOn: IsoDate | null;
};

/** What a return check of a client would test, and the day of the screening whose findings it goes back to. */
export type ReturnCheck = { readonly tests: readonly TestId[]; readonly since: IsoDate | null };

const protocolId = idSchema('Protocol');

export const protocolCalls = {
  'protocol.list': call<readonly ProtocolRecord[]>()(nothing),
  'protocol.save': call<ProtocolRecord>()(
    z.strictObject({
      id: protocolId.optional(),
      name: z.string().trim().min(1).max(60),
      purpose: z.string().trim().max(200),
      tests: z
        .array(testIdSchema)
        .min(1)
        .max(TEST_IDS.length)
        .refine((tests) => new Set(tests).size === tests.length, { error: 'each test once' }),
    }),
  ),
  'protocol.retire': call<ProtocolRecord>()(z.strictObject({ id: protocolId, retired: z.boolean() })),
  'protocol.returnCheck': call<ReturnCheck>()(z.strictObject({ clientId })),
} as const;
