import type { AppError } from '../../../../shared/basics/errors';
import { testOf } from '../../../../shared/catalogue/tests';
import type { FormRow } from '../../../../shared/screening/capture-form';
import type { Trial } from '../../../../shared/screening/screening';
import { FAILURE_WORDS } from '../../../app/failure-words';
import type { NumberLimits } from '../../../ui/read-number';
import type { Place } from '../steps';

const SIDE = { left: ', left', right: ', right', both: '' } as const;
const WHOLE: readonly string[] = ['counter', 'grade', 'points'];

/** What a box of this row takes. Newtons have the span of a dynamometer; main looks at them again with lever and mass. */
export function limitsOfRow({ test: id, lever, unit }: FormRow): NumberLimits {
  const test = testOf(id);
  if (lever) return { min: 1, max: 3000, unit, decimals: 1 };
  const whole = WHOLE.includes(test.capture);
  return { ...test.hard, unit: whole && unit !== 'reps' ? '' : unit, decimals: whole ? 0 : 2 };
}

/** A side of a test as it is called: "Side bridge, left". */
export const placeWords = ({ test, side }: Place): string => `${testOf(test).name}${SIDE[side]}`;

/** A box as it is called: "Side bridge, left, trial 2". */
export const boxWords = (place: Place, index: number): string => `${placeWords(place)}, trial ${index + 1}`;

/** What was typed into the box a trial was saved from. */
export const typedOf = ({ value, measured }: Trial): string => String(measured?.value ?? value);

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
