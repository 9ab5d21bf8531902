import { EQUIPMENT, EQUIPMENT_WORDS, type Equipment } from '../catalogue/exercise';

/** Other words for the things an exercise needs; one word may stand for several. */
const OTHER_WORDS: Readonly<Record<string, readonly Equipment[]>> = {
  none: [],
  'wall nearby': ['wall'],
  carpet: ['mat'],
  'exercise mat': ['mat'],
  'strong band': ['band'],
  'long band': ['band'],
  'elastic band': ['band'],
  'resistance band': ['band'],
  'mini band': ['loop-band'],
  miniband: ['loop-band'],
  'high anchor': ['anchor'],
  belt: ['strap'],
  towel: ['strap', 'slider'],
  'slider or towel': ['slider'],
  stair: ['step'],
  'chair or box': ['chair', 'box'],
  'weight on thigh': ['weight'],
  dumbbell: ['weight'],
  kettlebell: ['weight'],
  ball: ['small-ball'],
  'balance pad': ['foam-pad'],
  line: ['tape'],
  'tape on floor': ['tape'],
  'track or watch': ['track'],
  watch: ['track'],
  'flat ground': ['open-space'],
};

/** Sizes say nothing about which thing it is: "step 15-20 cm" is a step. */
const SIZE = /\s*\b\d+([–-]\d+)?\s*(cm|mm|m|kg)\b\s*/g;

const plain = (text: string): string =>
  text
    .toLowerCase()
    .replaceAll(/[\s_-]+/g, ' ')
    .trim();

const BY_WORD: ReadonlyMap<string, readonly Equipment[]> = new Map([
  ...EQUIPMENT.flatMap((item): [string, readonly Equipment[]][] => [
    [plain(item), [item]],
    [plain(EQUIPMENT_WORDS[item].plainName), [item]],
  ]),
  ...Object.entries(OTHER_WORDS).map(([word, items]): [string, readonly Equipment[]] => [plain(word), items]),
]);

/** The things a word for equipment stands for ("loop band", "Towel", "steps"); null when it is not known. */
export const equipmentNamed = (text: string): readonly Equipment[] | null => {
  const word = plain(text.toLowerCase().replaceAll(SIZE, ' '));
  return BY_WORD.get(word) ?? BY_WORD.get(word.replace(/s$/, '')) ?? null;
};
