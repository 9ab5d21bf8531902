import { EQUIPMENT, EQUIPMENT_WORDS, type Equipment, type ExerciseDefinition } from '../catalogue/exercise';
import type { Training } from '../screening/screening';

/** What every home has; all that is counted on when nothing is said about equipment. */
export const AT_HAND: readonly Equipment[] = EQUIPMENT.filter((item) => EQUIPMENT_WORDS[item].atHome);

const idOf = (text: string): string => text.trim().toLowerCase().replaceAll(' ', '-');

/** The equipment a client can use: what is at hand everywhere and what was named. */
export const equipmentOf = (training: Pick<Training, 'equipment'> | undefined): ReadonlySet<Equipment> => {
  const named = new Set((training?.equipment ?? []).map(idOf));
  return new Set([...AT_HAND, ...EQUIPMENT.filter((item) => named.has(item))]);
};

/** What an exercise needs that the client does not have, in the order of the entry. */
export const missingEquipment = (
  { equipment }: Pick<ExerciseDefinition, 'equipment'>,
  owned: ReadonlySet<Equipment>,
): readonly Equipment[] => equipment.filter((item) => !owned.has(item));

/** How many things an exercise needs beyond what every home has. */
export const equipmentNeed = ({ equipment }: Pick<ExerciseDefinition, 'equipment'>): number =>
  equipment.filter((item) => !AT_HAND.includes(item)).length;

/** A thing in words: "loop band". */
export const equipmentWords = (item: Equipment): string => item.replaceAll('-', ' ');
