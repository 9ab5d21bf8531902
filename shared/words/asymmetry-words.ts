import type { Asymmetry, ErrorSource } from '../asymmetry/asymmetry';
import { testOf } from '../catalogue/tests';
import { amount, numberWords } from './amount';
import { lowerSideOf } from './difference';
import { VERDICTS } from './verdict';

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** "15.5 s less", "8 fewer reps (32 %)", "12 % less", "1 grade lower". */
const quantity = (asymmetry: Asymmetry): string => {
  const test = testOf(asymmetry.test);
  const size = Math.abs(asymmetry.difference);
  const percent = `${numberWords(Math.abs(asymmetry.percent ?? 0), 0)} %`;
  if (asymmetry.metric === 'log-lsi') return `${percent} ${test.poorer}`;
  const share = asymmetry.metric === 'lsi' ? ` (${percent})` : '';
  if (test.poorer === 'fewer') return `${numberWords(size, test.decimals)} fewer reps${share}`;
  return `${amount(size, test)} ${test.poorer}${share}`;
};

/** How sure a difference is, at the end of its sentence. */
const SURE = {
  none: VERDICTS.none.coach,
  possible: VERDICTS.possible.coach,
  likely: 'likely a real difference',
  confirmed: 'a real difference, larger than the size worth acting on',
  'not-computable': 'not computable',
  'at-least': 'likely a real difference, as one side reached the top of the test',
} as const satisfies Record<Asymmetry['class'], string>;

/** The difference in one sentence for the coach: "Right leg balances 15.5 s less than left; likely a real difference." */
export const differenceText = (asymmetry: Asymmetry): string => {
  const { class: found, metric, difference } = asymmetry;
  const test = testOf(asymmetry.test);
  const lower = lowerSideOf(asymmetry);
  if (found === 'not-computable' || (found === 'at-least' && lower === null))
    return `${capital(verdictWords(asymmetry))}.`;
  if (lower === null) return `Left and right are equal; ${VERDICTS.none.coach}.`;
  if (metric === 'bai1')
    return `${capital(lower)} side gives ${numberWords(Math.abs(difference), 1)} points less of the total; ${SURE[found]}.`;
  const unsure = found === 'at-least' && (asymmetry.pBeyondDelta ?? 0) < 0.5;
  const atLeast = found === 'at-least' ? 'at least ' : '';
  const sure = unsure ? VERDICTS['at-least'].coach : SURE[found];
  const other = lower === 'left' ? 'right' : 'left';
  return `${capital(lower)} ${test.subject} ${test.verb} ${atLeast}${quantity(asymmetry)} than ${other}; ${sure}.`;
};

const LIMITS = {
  'one-at-cap': VERDICTS['at-least'].coach,
  'both-at-cap': 'not computable: both sides reached the top of the test',
  'rule-sets-differ': 'not computable: the sides were tested in different ways',
  'both-zero': 'not computable: both sides are at zero',
  'no-ratio': 'not computable: no ratio can be formed',
  'error-unknown': 'not computable: the error of this test is not known',
} as const satisfies Record<NonNullable<Asymmetry['limit']>, string>;

/** The verdict on a difference in the coach's words, with the reason where it cannot be judged. */
export const verdictWords = ({ class: found, limit }: Asymmetry): string =>
  limit === undefined ? VERDICTS[found].coach : LIMITS[limit];

const ERROR_SOURCES = {
  own: 'your own retests',
  published: 'published',
  default: 'a default',
} as const satisfies Record<ErrorSource, string>;

/** Where the error of a test comes from, in the coach's words. */
export const errorSourceWords = (source: ErrorSource): string => ERROR_SOURCES[source];
