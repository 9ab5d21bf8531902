import { z } from 'zod';
import type { Brand } from './brand';

/** The id of one kind of record, a UUIDv7 as text; ids of different kinds do not mix. */
export type Id<Kind extends string> = Brand<string, `Id<${Kind}>`>;

const uuid = z.uuid({ version: 'v7' });

/** The schema of the id of one kind of record; its output carries that kind. */
export const idSchema = <Kind extends string>(_kind: Kind): z.ZodType<Id<Kind>, string> =>
  uuid.transform((text) => text as Id<Kind>);
