import { exerciseOf } from '../../../shared/catalogue/exercises';
import { sideDoseOf } from '../../../shared/programme/choices';
import type { Dose, Prescription, SideDose } from '../../../shared/programme/programme';
import { sidedDose } from '../../../shared/programme/side-dose';
import type { Template, TemplateExercise } from '../../../shared/programme/template';
import { type LeftOut, type Material, offered } from './programme-draft';

/** The work both sides have in common: that of the side that does less. */
const baseOf = ({ left, right, both }: Dose): SideDose | undefined => {
  if (left && right) return left.sets <= right.sets ? left : right;
  return both ?? left ?? right;
};

/** A list of prescriptions without anything of the client: more sets for one side are that client's. */
export const templateExercises = (kept: readonly Prescription[]): readonly TemplateExercise[] =>
  kept.flatMap(({ exercise, dose }) => {
    const work = baseOf(dose);
    const { restSeconds, daysPerWeek, effort } = dose;
    return work ? [{ exercise, dose: { work, restSeconds, daysPerWeek, effort } }] : [];
  });

const moreOn = ({ left, right }: Dose): 'left' | 'right' | null => {
  if (!left || !right || left.sets === right.sets) return null;
  return left.sets > right.sets ? 'left' : 'right';
};

/** A template for this client: who begins and does more is judged anew, and what a safety answer stops is left out and said. */
export function withTemplate(
  { exercises }: Pick<Template, 'exercises'>,
  material: Material,
): { readonly kept: readonly Prescription[]; readonly leftOut: readonly LeftOut[] } {
  const kept: Prescription[] = [];
  const leftOut: LeftOut[] = [];
  for (const { exercise, dose } of exercises) {
    const { prescription, stopped } = offered(exercise, material);
    const sides = { firstSide: prescription.firstSide, more: moreOn(prescription.dose) };
    const { work, ...pace } = dose;
    if (stopped === null)
      kept.push({
        ...prescription,
        dose: sidedDose(exerciseOf(exercise), { ...pace, work: sideDoseOf(work) }, sides),
      });
    else leftOut.push({ exercise, why: stopped });
  }
  return { kept, leftOut };
}
