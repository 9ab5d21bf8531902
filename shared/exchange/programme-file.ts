import { z } from 'zod';
import type { IsoDate } from '../basics/dates';
import type { Proposal } from '../programme/programme';

const work = z.strictObject({
  sets: z.number().int(),
  reps: z.number().int().optional(),
  seconds: z.number().int().optional(),
  metres: z.number().int().optional(),
  holdSeconds: z.number().int().optional(),
});

/** The exchange form of a programme, version 1. `weeks` is empty until a training week is given. */
export const programmeFileSchema = z.strictObject({
  format: z.literal('plumbline.programme'),
  version: z.literal(1),
  rulesVersion: z.string(),
  targets: z
    .array(z.strictObject({ target: z.string(), need: z.number(), because: z.array(z.string()) }))
    .max(3),
  passedOver: z.array(z.strictObject({ target: z.string(), why: z.string() })),
  prescriptions: z.array(
    z.strictObject({
      exercise: z.string(),
      sides: z.enum(['left', 'right', 'both']),
      firstSide: z.enum(['left', 'right', 'alternate']).nullable(),
      dose: z.strictObject({
        left: work.optional(),
        right: work.optional(),
        both: work.optional(),
        restSeconds: z.number(),
        daysPerWeek: z.number(),
        effort: z.number(),
      }),
      because: z.array(z.string()),
      progressTo: z.string().nullable(),
      regressTo: z.string().nullable(),
      stage: z.enum(['learn', 'build', 'deload']),
    }),
  ),
  excluded: z.array(z.strictObject({ exercise: z.string(), why: z.string() })),
  weeks: z.array(
    z.strictObject({
      start: z.string(),
      score: z.number(),
      blocks: z.array(
        z.strictObject({
          demand: z.enum(['H', 'M', 'L']),
          day: z.string(),
          slot: z.string(),
          sets: z.number(),
          exercises: z.array(z.string()),
        }),
      ),
      unplaced: z.array(z.strictObject({ demand: z.enum(['H', 'M', 'L']), why: z.string() })),
      suggestions: z.array(z.string()),
    }),
  ),
  retest: z.string().nullable(),
});
export type ProgrammeFile = z.infer<typeof programmeFileSchema>;

/** The proposal as a file, with the day to test again; weeks stay empty because placing them comes later. */
export function programmeFileOf(proposal: Proposal, retest: IsoDate | null): ProgrammeFile {
  return {
    format: 'plumbline.programme',
    version: 1,
    rulesVersion: proposal.rulesVersion,
    targets: proposal.targets.map((chosen) => ({ ...chosen, because: [...chosen.because] })),
    passedOver: proposal.passedOver.map((passed) => ({ ...passed })),
    prescriptions: proposal.prescriptions.map(({ target: _target, ...prescription }) => ({
      ...prescription,
      because: [...prescription.because],
    })),
    excluded: proposal.excluded.map((excluded) => ({ ...excluded })),
    weeks: [],
    retest,
  };
}
