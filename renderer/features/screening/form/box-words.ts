import type { AppError } from '../../../../shared/basics/errors';
import { testOf } from '../../../../shared/catalogue/tests';
import type { FormRow } from '../../../../shared/screening/capture-form';
import type { Trial } from '../../../../shared/screening/screening';
import { FAILURE_WORDS } from '../../../app/failure-words';
import { type Measure, shown, shownLimits } from '../../../ui/measures';
import type { NumberLimits } from '../../../ui/read-number';
import type { Place } from '../steps';

const SIDE = { left: ', left', right: ', right', both: '' } as const;
const NEWTONS = { min: 1, max: 3000 };
const WHOLE: readonly string[] = ['counter', 'grade', 'points'];

/** What a box of this row takes, in the unit it is typed in. Forces have the span of a dynamometer; main looks at them again with lever and mass. */
export function limitsOfRow({ test: id, lever, unit }: FormRow, measure: Measure): NumberLimits {
  const test = testOf(id);
  if (lever) return shownLimits(NEWTONS, measure);
  if (!WHOLE.includes(test.capture)) return shownLimits(test.hard, measure);
  return { ...test.hard, unit: unit === 'reps' ? unit : '', decimals: 0 };
}

/** A side of a test as it is called: "Side bridge, left". */
export const placeWords = ({ test, side }: Place): string => `${testOf(test).name}${SIDE[side]}`;

/** A box as it is called: "Side bridge, left, trial 2". */
export const boxWords = (place: Place, index: number): string => `${placeWords(place)}, trial ${index + 1}`;

/** What stands in the box a trial was saved from, in the unit that is typed now. */
export const typedOf = ({ value, measured }: Trial, measure: Measure): string =>
  measured?.unit === measure.unit ? String(measured.value) : shown(value, measure);

const lowerFirst = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);

/** Why what stands in a box is not saved: where, what was expected, and that it is still there. */
export const notSaved = (place: Place, index: number, text: string, expected: string): string =>
  `${boxWords(place, index)}: ${lowerFirst(expected)} “${text.trim()}” is not saved.`;

/** What main expected when it refused a value, or why it could not save it. */
export function expectedOf({ code, details }: AppError): string {
  const { expected } = details;
  if (code === 'invalid-input' && typeof expected === 'string') return `Expected ${expected}.`;
  const { title, next } = FAILURE_WORDS[code];
  return `${title}. ${next}`;
}
