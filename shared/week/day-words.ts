import { WEEKDAYS, type Weekday } from '../screening/screening';

const NAMES: Readonly<Record<Weekday, string>> = {
  mon: 'Monday',
  tue: 'Tuesday',
  wed: 'Wednesday',
  thu: 'Thursday',
  fri: 'Friday',
  sat: 'Saturday',
  sun: 'Sunday',
};

/** The weekday of a day number, 0 for Monday; later weeks go round. */
export const weekdayNumbered = (day: number): Weekday => WEEKDAYS[((day % 7) + 7) % 7] ?? 'mon';

/** A day of the week in full: "Monday". */
export const dayName = (day: Weekday): string => NAMES[day];

/** Things in a row, as a sentence has them: "a", "a and b", "a, b and c"; empty for none. */
export const inARow = (words: readonly string[]): string =>
  words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;

/** The names of days in a row: "Wednesday and Saturday". */
export const dayNames = (days: readonly number[]): string =>
  inARow(days.map((day) => NAMES[weekdayNumbered(day)]));
