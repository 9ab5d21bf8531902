import type { Equipment } from '../catalogue/exercise';
import { type ExerciseId, exerciseOf } from '../catalogue/exercises';
import { blocksExercise } from '../findings/blocks';
import { CONTRAINDICATION_WORDS } from '../findings/contraindications';
import { RED_FLAG_IDS, type RedFlagId, redFlagOf } from '../findings/red-flags';
import { AT_HAND } from './equipment';

/** What would take an exercise out of a programme. */
export type Removers = {
  /** What the client would have to say, in words: "back pain on bending". */
  readonly complaints: readonly string[];
  readonly redFlags: readonly RedFlagId[];
  /** What it needs beyond what every home has. */
  readonly things: readonly Equipment[];
};

/** What would take an exercise out: the reasons on its card, the red flags that stop it, and the things it needs. */
export function removersOf(id: ExerciseId): Removers {
  const exercise = exerciseOf(id);
  return {
    complaints: exercise.contraindications.map((code) => CONTRAINDICATION_WORDS[code].meaning),
    redFlags: RED_FLAG_IDS.filter((flag) =>
      redFlagOf(flag).blocks.some((block) => blocksExercise(block, exercise)),
    ),
    things: exercise.equipment.filter((item) => !AT_HAND.includes(item)),
  };
}

/** The steps of an exercise from the easiest to the hardest, itself among them. */
export function pathOf(id: ExerciseId): readonly ExerciseId[] {
  const path: ExerciseId[] = [id];
  for (let easier = exerciseOf(id).regress; easier && !path.includes(easier); ) {
    path.unshift(easier);
    easier = exerciseOf(easier).regress;
  }
  for (let harder = exerciseOf(id).progress; harder && !path.includes(harder); ) {
    path.push(harder);
    harder = exerciseOf(harder).progress;
  }
  return path;
}
