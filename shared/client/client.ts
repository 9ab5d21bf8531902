import { z } from 'zod';
import { isoDateSchema } from '../basics/dates';

export const sexSchema = z.enum(['female', 'male', 'unspecified']);
export type Sex = z.infer<typeof sexSchema>;

const historySchema = z.strictObject({
  region: z.string().min(1).max(60),
  side: z.enum(['left', 'right', 'both', 'none']).optional(),
  kind: z.enum(['injury', 'surgery', 'pain', 'other']),
  date: isoDateSchema.optional(),
  note: z.string().max(2000).optional(),
});

const centimetres = (min: number, max: number) => z.number().min(min).max(max);

/** What a judgement needs to know of a client: no contact data. Lengths in cm, mass in kg. */
export const clientFactsSchema = z.strictObject({
  name: z.string().trim().min(1).max(300).optional(),
  birthDate: isoDateSchema.optional(),
  birthYear: z.number().int().min(1900).max(2199).optional(),
  sex: sexSchema,
  heightCm: centimetres(80, 250).optional(),
  bodyMassKg: z.number().min(15).max(350).optional(),
  legLengthCm: z.strictObject({ left: centimetres(30, 150), right: centimetres(30, 150) }).optional(),
  dominantSide: z.enum(['left', 'right', 'unknown']).optional(),
  history: z.array(historySchema).max(200).optional(),
  flags: z.array(z.string().min(1).max(40)).max(60).optional(),
});
export type ClientFacts = z.infer<typeof clientFactsSchema>;
