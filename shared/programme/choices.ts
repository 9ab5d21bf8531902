import { z } from 'zod';
import { EXERCISES, type ExerciseId } from '../catalogue/exercises';
import { trainingSchema } from '../exchange/training-schema';
import { blockMoveSchema } from '../week/block-move';
import type { Dose, SideDose } from './programme';

export const exerciseIdSchema = z.custom<ExerciseId>(
  (id) => typeof id === 'string' && Object.hasOwn(EXERCISES, id),
  {
    error: 'the id of an exercise in the library',
  },
);

/** The work of one side, or of both together: exactly one of reps, seconds and metres. */
export const workSchema = z.strictObject({
  sets: z.number().int().min(1).max(10),
  reps: z.number().int().min(1).max(100).optional(),
  seconds: z.number().int().min(5).max(600).optional(),
  metres: z.number().int().min(5).max(3000).optional(),
  holdSeconds: z.number().int().min(1).max(60).optional(),
});

/** What the coach decided: which exercises, in which order, with which dose, in which running week, with which blocks moved. Main derives all the rest again. */
export const programmeChoicesSchema = z.strictObject({
  prescriptions: z
    .array(
      z.strictObject({
        exercise: exerciseIdSchema,
        dose: z.strictObject({
          left: workSchema.optional(),
          right: workSchema.optional(),
          both: workSchema.optional(),
          restSeconds: z.number().int().min(0).max(600),
          daysPerWeek: z.number().int().min(1).max(7),
          effort: z.number().min(1).max(10),
        }),
      }),
    )
    .min(1)
    .max(20),
  coachNote: z.string().max(2000),
  /** The client's running week; null when it is not known, and then nothing is placed. */
  training: trainingSchema.nullable(),
  moves: z.array(blockMoveSchema).max(200),
});
export type ProgrammeChoices = z.infer<typeof programmeChoicesSchema>;

type ChosenDose = ProgrammeChoices['prescriptions'][number]['dose'];

/** The work of a side as it was chosen, with the amounts it has and no others. */
export const sideDoseOf = ({
  sets,
  reps,
  seconds,
  metres,
  holdSeconds,
}: z.output<typeof workSchema>): SideDose => ({
  sets,
  ...(reps !== undefined && { reps }),
  ...(seconds !== undefined && { seconds }),
  ...(metres !== undefined && { metres }),
  ...(holdSeconds !== undefined && { holdSeconds }),
});

/** A dose as it was chosen, with the sides it has and no others. */
export const doseOfChoice = ({ left, right, both, ...pace }: ChosenDose): Dose => ({
  ...(left && { left: sideDoseOf(left) }),
  ...(right && { right: sideDoseOf(right) }),
  ...(both && { both: sideDoseOf(both) }),
  ...pace,
});
