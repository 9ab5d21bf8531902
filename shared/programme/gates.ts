import type { Contraindication, ExerciseDefinition } from '../catalogue/exercise';
import { type ExerciseId, exerciseOf } from '../catalogue/exercises';
import type { Evaluation } from '../evaluation/evaluation';
import { blocksExercise, codesOf } from '../findings/blocks';
import { clientFlagsOf, type Ticked } from '../findings/client-flags';
import { CONTRAINDICATION_WORDS, REGIONAL_CODES } from '../findings/contraindications';
import { blockWords } from '../findings/red-flags-of';
import type { Screening } from '../screening/screening';
import { equipmentOf, equipmentWords, missingEquipment } from './equipment';

const isStopped = (exercise: ExerciseDefinition, { code, regions }: Ticked<Contraindication>): boolean => {
  if (!codesOf(exercise).includes(code)) return false;
  return !REGIONAL_CODES.has(code) || regions.length === 0 || regions.includes(exercise.region);
};

/** Says why an exercise may not be given, or null when it may. */
export type Gate = (exercise: ExerciseId) => string | null;

/** The gate that red flags and contraindications set. */
export function safetyGateOf({ redFlags }: Pick<Evaluation, 'redFlags'>, { client }: Screening): Gate {
  const { codes } = clientFlagsOf(client);
  return (id) => {
    const exercise = exerciseOf(id);
    for (const flag of redFlags) {
      const block = flag.blocks.find((one) => blocksExercise(one, exercise));
      if (block !== undefined) return `${flag.id} stops ${blockWords(block)}`;
    }
    const ticked = codes.find((one) => isStopped(exercise, one));
    if (!ticked) return null;
    const { meaning, substitute } = CONTRAINDICATION_WORDS[ticked.code];
    return `${meaning}: ${substitute}`;
  };
}

/** The gate that the things at home set. */
export function equipmentGateOf({ training }: Pick<Screening, 'training'>): Gate {
  const owned = equipmentOf(training);
  return (id) => {
    const missing = missingEquipment(exerciseOf(id), owned).map(equipmentWords);
    return missing.length > 0 ? `no ${missing.join(' and no ')} at home` : null;
  };
}

/** Whether a red flag stops everything, as the flag's text; null when none does. */
export const stoppedBy = ({ redFlags }: Pick<Evaluation, 'redFlags'>): string | null => {
  const flag = redFlags.find(({ action, blocks }) => action === 'stop-all' || blocks.includes('all'));
  return flag ? `${flag.id}: ${flag.text}` : null;
};
