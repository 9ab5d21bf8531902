import { z } from 'zod';
import type { IsoDate } from '../basics/dates';
import { isoDateSchema } from '../basics/dates';
import type { Prescription, Proposal } from '../programme/programme';
import { WEEKDAYS } from '../screening/screening';
import type { ProgrammeWeek } from '../week/programme-week';
import { DEMANDS, SLOTS } from '../week/week';

const count = z.int().min(1);
const demand = z.enum(DEMANDS).meta({
  id: 'demand',
  description: 'H heavy legs or jumps; M hip, core, calf, upper body; L light.',
});

const work = z
  .strictObject({
    sets: count,
    reps: count.optional(),
    seconds: count.optional(),
    metres: count.optional(),
    holdSeconds: count.optional().describe('Held within each rep.'),
  })
  .meta({ id: 'work', description: 'Sets of exactly one of reps, seconds and metres.' });

const doseSchema = z
  .strictObject({
    left: work.optional(),
    right: work.optional(),
    both: work.optional(),
    restSeconds: z.int().min(0),
    daysPerWeek: z.int().min(1).max(7),
    effort: z.number().min(0).max(10).describe('RPE, 0 to 10.'),
  })
  .describe('left and right for an exercise done one side at a time, else both.');

const prescriptionSchema = z.strictObject({
  exercise: z.string(),
  sides: z.enum(['left', 'right', 'both']),
  firstSide: z.enum(['left', 'right', 'alternate']).nullable().describe('null where both work at once.'),
  dose: doseSchema,
  because: z.array(z.string()).describe('Ids of findings.'),
  progressTo: z.string().nullable(),
  regressTo: z.string().nullable(),
  stage: z.enum(['learn', 'build', 'deload']),
});

const weekSchema = z.strictObject({
  start: isoDateSchema,
  score: z.number(),
  blocks: z.array(
    z.strictObject({
      demand,
      day: z.enum(WEEKDAYS),
      slot: z.enum(SLOTS),
      sets: z.int().min(0),
      exercises: z.array(z.string()),
    }),
  ),
  unplaced: z.array(z.strictObject({ demand, why: z.string() })),
  suggestions: z.array(z.string()),
});

/** The exchange form of a programme, version 1. `weeks` is empty when no training week is given. */
export const programmeFileSchema = z.strictObject({
  format: z.literal('plumbline.programme'),
  version: z.literal(1),
  rulesVersion: z.string(),
  targets: z
    .array(z.strictObject({ target: z.string(), need: z.number().min(0), because: z.array(z.string()) }))
    .max(3),
  passedOver: z.array(z.strictObject({ target: z.string(), why: z.string() })),
  prescriptions: z.array(prescriptionSchema),
  excluded: z.array(z.strictObject({ exercise: z.string(), why: z.string() })),
  weeks: z.array(weekSchema),
  retest: isoDateSchema,
});
export type ProgrammeFile = z.input<typeof programmeFileSchema>;

type PrescriptionEntry = ProgrammeFile['prescriptions'][number];

const doseEntry = ({ left, right, both, restSeconds, daysPerWeek, effort }: Prescription['dose']) => ({
  ...(left && { left: { ...left } }),
  ...(right && { right: { ...right } }),
  ...(both && { both: { ...both } }),
  restSeconds,
  daysPerWeek,
  effort,
});

const prescriptionEntry = (prescription: Prescription): PrescriptionEntry => ({
  exercise: prescription.exercise,
  sides: prescription.sides,
  firstSide: prescription.firstSide,
  dose: doseEntry(prescription.dose),
  because: [...prescription.because],
  progressTo: prescription.progressTo,
  regressTo: prescription.regressTo,
  stage: prescription.stage,
});

type WeekEntry = ProgrammeFile['weeks'][number];

const weekEntry = ({ start, score, blocks, unplaced, suggestions }: ProgrammeWeek): WeekEntry => ({
  start,
  score,
  blocks: blocks.map(({ demand, day, slot, sets, exercises }) => ({
    demand,
    day,
    slot,
    sets,
    exercises: [...exercises],
  })),
  unplaced: unplaced.map(({ demand, why }) => ({ demand, why })),
  suggestions: suggestions.map(({ text }) => text),
});

/** The proposal as a file, with its weeks and the day to test again; no weeks when the client's training week is not known. */
export const programmeFileOf = (
  proposal: Proposal,
  retest: IsoDate,
  weeks: readonly ProgrammeWeek[] = [],
): ProgrammeFile => ({
  format: 'plumbline.programme',
  version: 1,
  rulesVersion: proposal.rulesVersion,
  targets: proposal.targets.map(({ target, need, because }) => ({ target, need, because: [...because] })),
  passedOver: proposal.passedOver.map(({ target, why }) => ({ target, why })),
  prescriptions: proposal.prescriptions.map(prescriptionEntry),
  excluded: proposal.excluded.map(({ exercise, why }) => ({ exercise, why })),
  weeks: weeks.map(weekEntry),
  retest,
});
