import { type ExerciseId, exerciseOf } from '../../../shared/catalogue/exercises';
import type { NextStep } from '../../../shared/following/next-step';
import type { SideDose } from '../../../shared/programme/programme';
import { english } from '../../../shared/words/english';

const SIDES = ['left', 'right', 'both'] as const;

/** "left 3 × 12 reps" or "3 × 30 sec": the work of a side as the sheet says it. */
const workWords = (exercise: ExerciseId, side: (typeof SIDES)[number], work: SideDose): string => {
  const each = english.card.work(work, exerciseOf(exercise).dose.repsFor);
  return `${side === 'both' ? '' : `${side} `}${work.sets} × ${each}`;
};

/** What an exercise would become: its dose, with its name where it is another one. */
export function becomesWords(from: ExerciseId, { exercise, dose }: NonNullable<NextStep['becomes']>): string {
  const work = SIDES.flatMap((side) => (dose[side] ? [workWords(exercise, side, dose[side])] : []));
  const name = exercise === from ? 'Then' : exerciseOf(exercise).name;
  return `${name}: ${work.join(', ')}, effort ${dose.effort} of 10.`;
}
