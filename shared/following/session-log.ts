import { z } from 'zod';
import { isoDateSchema } from '../basics/dates';
import { exerciseIdSchema } from '../programme/choices';
import type { IssuedProgramme } from '../programme/programme';

/** What the client or coach saw besides numbers, each ticked only where it was so (evidence base 3.4, 3.5). */
export const SIGN_WORDS = {
  'form-fault': 'the form was not right',
  'worse-next-morning': 'worse the next morning by 2 points or more',
  limp: 'limping',
  'warning-pain': 'pain that is sharp, at night, at rest, or over a bone',
  'long-soreness': 'sore at 6 or more for longer than two days',
} as const;
export type Sign = keyof typeof SIGN_WORDS;
const SIGNS = Object.keys(SIGN_WORDS) as readonly Sign[];

const sets = z.number().min(0).max(20).multipleOf(0.5).describe('A set broken off counts half.');
const outOfTen = z.number().int().min(0).max(10);

const exerciseDoneSchema = z.strictObject({
  exercise: exerciseIdSchema,
  /** Sets done, of the sides the dose has. */
  left: sets.optional(),
  right: sets.optional(),
  both: sets.optional(),
  /** How hard the last set was, RPE 0 to 10. */
  effort: outOfTen.optional(),
  /** The worst pain during or after, 0 to 10. */
  pain: outOfTen.optional(),
  signs: z.array(z.enum(SIGNS)).optional(),
});

/** A session typed back from the paper: which one of the programme it was, when, and what was done of each exercise. */
export const sessionLogSchema = z.strictObject({
  /** 0 for the first week of the programme. */
  week: z.number().int().min(0).max(11),
  /** 0 for the first session of that week, in the order of time. */
  session: z.number().int().min(0).max(13),
  /** The day it was done; the day it was placed on, when nobody says. */
  date: isoDateSchema,
  done: z.array(exerciseDoneSchema).max(20),
});

export type ExerciseDone = z.output<typeof exerciseDoneSchema>;
export type SessionLog = z.output<typeof sessionLogSchema>;

/** A session typed back, with the programme it was a session of: that says what was written down for it. */
export type Logged = SessionLog & { readonly of: Pick<IssuedProgramme, 'proposal' | 'placedWeeks'> };
