import { z } from 'zod';
import { isoDateSchema } from '../basics/dates';
import { WEEKDAYS } from '../screening/screening';
import { programmeChoicesSchema } from './choices';

const { prescriptions, coachNote, moves } = programmeChoicesSchema.shape;

/** What a coach may say of a new version: what was changed, and why. */
export const changedSchema = z.string().max(400);

/** What the coach has made of a proposal and not issued yet; it may hold nothing for a while. */
export const programmeDraftSchema = z.strictObject({
  prescriptions: z.array(prescriptions.element).max(20),
  coachNote,
  moves,
  /** The Monday it begins; null for the one the running week says. */
  startDate: isoDateSchema.nullable(),
  /** Days of rest or easy running declared free for this programme. */
  freeDays: z.array(z.enum(WEEKDAYS)).max(7),
  weeks: z.number().int().min(1).max(12),
  changed: changedSchema,
});
export type ProgrammeDraft = z.output<typeof programmeDraftSchema>;
