import { CONTRAINDICATIONS, type Contraindication } from '../catalogue/exercise';
import { regionsNamed } from '../findings/body-region';
import { clientFlagsOf } from '../findings/client-flags';
import { RED_FLAG_IDS, RED_FLAGS, type RedFlagId } from '../findings/red-flags';

/** Plain words for red flags and contraindications, besides their ids, codes and own words; each only where it can mean nothing else. */
const OTHER_WORDS: Readonly<Record<string, RedFlagId | Contraindication>> = {
  'chest-pain': 'RF01',
  fainting: 'RF01',
  palpitations: 'RF01',
  breathlessness: 'RF01',
  'stress-fracture': 'RF05',
  'stress-injury': 'RF05',
  tingling: 'RF07',
  'foot-slap': 'RF07',
  'giving-way': 'RF09',
  'joint-swelling': 'RF09',
  locking: 'RF09',
  fracture: 'RF10',
  operation: 'RF10',
  surgery: 'RF10',
  'acute-injury': 'RF11',
  'hip-pinch': 'RF12',
  pregnant: 'RF13',
  postpartum: 'RF14',
  'missed-periods': 'RF15',
  'red-s': 'RF15',
  fever: 'RF16',
  'night-sweats': 'RF16',
  concussion: 'RF17',
  dizzy: 'RF17',
  'ear-infection': 'RF17',
  'high-blood-pressure': 'RF18',
  hypertension: 'RF18',
  'uncontrolled-blood-pressure': 'RF18',
  'foot-ulcer': 'RF19',
  falls: 'RF21',
  osteoporosis: 'RF21',
  'blood-thinners': 'RF22',
  quinolone: 'RF22',
  steroids: 'RF22',
  hypermobility: 'RF24',
  'achilles-rupture': 'ACHRUPT',
  'adductor-pain': 'GROIN',
  'bone-stress-injury': 'BSI',
  'fall-risk': 'BALRISK',
  'hamstring-strain': 'HAM',
  'shoulder-pain': 'SHOULDER',
  'wrist-pain': 'WRIST',
};

const partsOf = (text: string): { readonly word: string; readonly region: string } => {
  const [word = '', ...region] = text
    .trim()
    .toLowerCase()
    .split(':')
    .map((part) => part.trim());
  return { word: word.replaceAll(/[\s_]+/g, '-'), region: region.join(' ') };
};

const codeOf = (word: string): string | null => {
  const { redFlags, codes, unknown } = clientFlagsOf({ flags: [word] });
  if (unknown.length === 0) return redFlags[0]?.code ?? codes[0]?.code ?? word;
  return Object.hasOwn(OTHER_WORDS, word) ? (OTHER_WORDS[word] ?? null) : null;
};

const RED_FLAG_WORDS = RED_FLAG_IDS.map((id) => RED_FLAGS[id].word).join(', ');
const FIRST = RED_FLAG_IDS[0];
const LAST = RED_FLAG_IDS.at(-1);

/** What a flag may be, in words. */
export const KNOWN_FLAGS = `a flag that is known: ${FIRST} to ${LAST}, a word for one (${RED_FLAG_WORDS}), a code (${CONTRAINDICATIONS.join(', ')}), or uncleared`;

/** Why a flag is refused, or null when it is known; a part of the body behind a colon must be known as well. */
export const flagFault = (text: string): string | null => {
  const { word, region } = partsOf(text);
  if (codeOf(word) === null) return KNOWN_FLAGS;
  return text.includes(':') && regionsNamed(region).length === 0
    ? 'a part of the body behind the colon, such as knee'
    : null;
};

/** A known flag by its id or code, with the part of the body behind a colon where one is named; an unknown one as it stands. */
export const flagCode = (text: string): string => {
  const { word, region } = partsOf(text);
  const code = codeOf(word);
  if (code === null) return text;
  return region === '' ? code : `${code}:${region}`;
};
