import { z } from 'zod';
import type { Id } from '../basics/ids';
import { programmeChoicesSchema, workSchema } from './choices';

const { dose } = programmeChoicesSchema.shape.prescriptions.element.shape;

/** An exercise of a template: its dose for one side, or for both together; who does more on which side is each client's own. */
const templateExerciseSchema = programmeChoicesSchema.shape.prescriptions.element.extend({
  dose: dose.omit({ left: true, right: true, both: true }).extend({ work: workSchema }),
});
export type TemplateExercise = z.output<typeof templateExerciseSchema>;

/** What a coach keeps of a programme to start others from. */
export const templateDraftSchema = z.strictObject({
  name: z.string().trim().min(1).max(80),
  exercises: z.array(templateExerciseSchema).min(1).max(20),
});

/** A programme without a client. */
export type Template = {
  readonly id: Id<'Template'>;
  readonly name: string;
  readonly exercises: readonly TemplateExercise[];
};
