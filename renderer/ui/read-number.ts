/** What a number field accepts. */
export type NumberLimits = {
  readonly min: number;
  readonly max: number;
  /** The unit as written after the number, such as `cm`; empty for a plain count. */
  readonly unit: string;
  /** Digits after the point; 0 for whole numbers only. */
  readonly decimals: number;
};

/** What was typed, read as a number; a problem says what was expected. */
export type NumberReading =
  | { readonly kind: 'empty' }
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'problem'; readonly expected: string };

const shape = /^([+-]?)(\d*)(?:[.,](\d*))?$/;

const withUnit = (text: string, unit: string): string => (unit === '' ? text : `${text} ${unit}`);

const numberWords = ({ min, max, unit, decimals }: NumberLimits): string => {
  const kind = decimals === 0 ? 'a whole number' : 'a number';
  return `Type ${kind} from ${min} to ${withUnit(String(max), unit)}.`;
};

/** Takes off the unit when it was typed along: "12,5 cm" is as good as "12,5". */
const bare = (text: string, unit: string): string => {
  const trimmed = text.replace(/[\s\u00a0\u202f]/g, '').replace(/\u2212/g, '-');
  const tail = unit.replace(/\s/g, '').toLowerCase();
  return tail !== '' && trimmed.toLowerCase().endsWith(tail) ? trimmed.slice(0, -tail.length) : trimmed;
};

/** The number in a text, with a decimal point or comma; a problem names what the field expects. */
export function readNumber(text: string, limits: NumberLimits): NumberReading {
  const typed = bare(text, limits.unit);
  if (typed === '')
    return text.trim() === '' ? { kind: 'empty' } : { kind: 'problem', expected: numberWords(limits) };
  const [, sign = '', whole = '', fraction = ''] = shape.exec(typed) ?? [];
  if (whole === '' && fraction === '') return { kind: 'problem', expected: numberWords(limits) };
  if (fraction.length > limits.decimals) {
    const expected =
      limits.decimals === 0
        ? `Whole numbers only, from ${limits.min} to ${withUnit(String(limits.max), limits.unit)}.`
        : `At most ${limits.decimals} ${limits.decimals === 1 ? 'digit' : 'digits'} after the point.`;
    return { kind: 'problem', expected };
  }
  const value = Number(`${sign}${whole || '0'}.${fraction || '0'}`);
  if (value < limits.min || value > limits.max) return { kind: 'problem', expected: numberWords(limits) };
  return { kind: 'number', value };
}
