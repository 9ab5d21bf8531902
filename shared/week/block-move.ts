import { z } from 'zod';
import { WEEKDAYS } from '../screening/screening';
import { DEMANDS, SLOTS } from './week';

const placeSchema = z.strictObject({ day: z.enum(WEEKDAYS), slot: z.enum(SLOTS) });
/** Where a block stands in a week; no two stand in one place. */
export type Place = Readonly<z.output<typeof placeSchema>>;

/** Whether two places are the same; nowhere is the same as nowhere. */
export const samePlace = (a: Place | null, b: Place | null): boolean =>
  a?.day === b?.day && a?.slot === b?.slot;

/** A block the coach put elsewhere: from where it was proposed (null: it had no place) to where it stands (null: left out). */
export const blockMoveSchema = z.strictObject({
  /** 0 for the first week of the programme. */
  week: z.number().int().min(0).max(11),
  demand: z.enum(DEMANDS),
  from: placeSchema.nullable(),
  to: placeSchema.nullable(),
});
export type BlockMove = Readonly<z.output<typeof blockMoveSchema>>;
