import { type IsoDate, isIsoDate } from '../../shared/basics/dates';

/** What was typed, read as a day, or as a year alone where that is allowed. */
export type DateReading =
  | { readonly kind: 'empty' }
  | { readonly kind: 'date'; readonly date: IsoDate }
  | { readonly kind: 'year'; readonly year: number }
  | { readonly kind: 'problem'; readonly expected: string };

export type DateLimits = {
  /** Whether a year alone will do. */
  readonly year: boolean;
  readonly first: IsoDate;
  readonly last: IsoDate;
};

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

const two = (number: string | number): string => String(number).padStart(2, '0');

const monthNumber = (word: string): number | null => {
  const found = MONTHS.indexOf(word.slice(0, 3).toLowerCase());
  return found < 0 ? null : found + 1;
};

/** Day, month and year in the order they are written: 1990-03-04, 4.3.1990, 4/3/1990, 4 March 1990. */
const inParts = (text: string): string | null => {
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(text);
  if (iso) return `${iso[1]}-${two(iso[2] ?? '')}-${two(iso[3] ?? '')}`;
  const dayFirst = /^(\d{1,2})[./-](\d{1,2})[./-](\d{4})$/.exec(text);
  if (dayFirst) return `${dayFirst[3]}-${two(dayFirst[2] ?? '')}-${two(dayFirst[1] ?? '')}`;
  const worded = /^(\d{1,2})\.?\s*([a-z]{3,9})\.?,?\s*(\d{4})$/i.exec(text);
  const month = worded ? monthNumber(worded[2] ?? '') : null;
  return worded && month ? `${worded[3]}-${two(month)}-${two(worded[1] ?? '')}` : null;
};

const expectedWords = (year: boolean): string =>
  `Type a date such as 4.3.1990 or 4 March 1990${year ? ', or the year alone' : ''}.`;

/** The day, or year, in a text; day comes before month. A problem names what is expected. */
export function readDate(text: string, { year, first, last }: DateLimits): DateReading {
  const typed = text.trim();
  if (typed === '') return { kind: 'empty' };
  if (/^\d{4}$/.test(typed)) {
    if (!year) return { kind: 'problem', expected: expectedWords(false) };
    const within = typed >= first.slice(0, 4) && typed <= last.slice(0, 4);
    return within
      ? { kind: 'year', year: Number(typed) }
      : { kind: 'problem', expected: `Type a year from ${first.slice(0, 4)} to ${last.slice(0, 4)}.` };
  }
  const date = inParts(typed);
  if (date === null) return { kind: 'problem', expected: expectedWords(year) };
  if (!isIsoDate(date))
    return { kind: 'problem', expected: 'There is no such day. The day comes before the month.' };
  if (date < first) return { kind: 'problem', expected: `Type a day from ${first} on.` };
  if (date > last) return { kind: 'problem', expected: 'This day has not come yet.' };
  return { kind: 'date', date };
}
