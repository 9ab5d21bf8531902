import { exerciseOf } from '../catalogue/exercises';
import { deloadSets } from '../week/sets';
import type { Stage } from '../week/stages';
import { BUILDING_EFFORT, isLearned } from './dose';
import type { Dose, Prescription, SideDose } from './programme';

/** What a stage needs to know of a prescription. */
export type Dosed = Pick<Prescription, 'exercise' | 'dose'>;

const SIDES = ['left', 'right', 'both'] as const;

/** The sets of a dose, on the side that does more. */
export const setsOf = ({ left, right, both }: Dose): number =>
  Math.max(left?.sets ?? 0, right?.sets ?? 0, both?.sets ?? 0);

/** The dose with each side's work changed. */
export const withWork = (dose: Dose, change: (work: SideDose) => SideDose): Dose => ({
  ...dose,
  ...Object.fromEntries(SIDES.flatMap((side) => (dose[side] ? [[side, change(dose[side])]] : []))),
});

/** The sets of each exercise in the lighter week: together 40 % fewer, shared by largest remainder, at least one each. */
export function lighterSets(sets: readonly number[]): readonly number[] {
  const total = sets.reduce((sum, one) => sum + one, 0);
  const lighter = sets.map(deloadSets);
  const share = total === 0 ? 0 : deloadSets(total) / total;
  let over = deloadSets(total) - lighter.reduce((sum, one) => sum + one, 0);
  const byRemainder = sets
    .map((one, index) => ({ index, missing: one * share - (lighter[index] ?? 0) }))
    .sort((a, b) => b.missing - a.missing || a.index - b.index);
  for (const { index } of byRemainder)
    if (over > 0) {
      lighter[index] = (lighter[index] ?? 0) + 1;
      over -= 1;
    }
  return lighter;
}

/** Strength is learned at an effort of 6 to 7 and then trained at 7 to 8 (evidence base 3.2). */
const built = <One extends Dosed>(one: One): One =>
  isLearned(exerciseOf(one.exercise)) && one.dose.effort < BUILDING_EFFORT
    ? { ...one, dose: { ...one.dose, effort: BUILDING_EFFORT } }
    : one;

/** The prescriptions of a session as a stage asks for them: harder once learned, with fewer sets in the lighter week. */
export function inStage<One extends Dosed>(prescriptions: readonly One[], stage: Stage): readonly One[] {
  if (stage === 'learn') return prescriptions;
  const harder = prescriptions.map(built);
  if (stage === 'build') return harder;
  const sets = harder.map(({ dose }) => setsOf(dose));
  const lighter = lighterSets(sets);
  return harder.map((one, index) => {
    const share = (lighter[index] ?? 1) / (sets[index] ?? 1);
    const fewer = (work: SideDose) => ({ ...work, sets: Math.max(1, Math.round(work.sets * share)) });
    return { ...one, dose: withWork(one.dose, fewer) };
  });
}
