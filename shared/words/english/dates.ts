import type { IsoDate } from '../../basics/dates';
import type { Weekday } from '../../screening/screening';
import type { Slot } from '../../week/week';

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

const WEEKDAYS: Readonly<Record<Weekday, string>> = {
  mon: 'Monday',
  tue: 'Tuesday',
  wed: 'Wednesday',
  thu: 'Thursday',
  fri: 'Friday',
  sat: 'Saturday',
  sun: 'Sunday',
};

const SLOTS: Readonly<Record<Slot, string>> = {
  am: 'morning',
  mid: 'midday',
  pm: 'evening',
  late: 'late evening',
};

const partsOf = (date: IsoDate) => {
  const [year = '', month = '', day = ''] = date.split('-');
  return { year, day: Number(day), month: MONTHS[Number(month) - 1] ?? month };
};

/** Days and times as they are said. */
export const dates = {
  /** 21 November 2026, never broken. */
  long: (date: IsoDate): string => {
    const { day, month, year } = partsOf(date);
    return `${day}\u00A0${month}\u00A0${year}`;
  },
  /** 21 November 2026 with plain spaces, for titles. */
  plain: (date: IsoDate): string => {
    const { day, month, year } = partsOf(date);
    return `${day} ${month} ${year}`;
  },
  /** Nov 26, as it stands under an axis. */
  monthOfYear: (date: IsoDate): string => {
    const { month, year } = partsOf(date);
    return `${month.slice(0, 3)}\u00A0${year.slice(2)}`;
  },
  /** 21 Nov, never broken. */
  short: (date: IsoDate): string => {
    const { day, month } = partsOf(date);
    return `${day}\u00A0${month.slice(0, 3)}`;
  },
  weekday: (day: Weekday): string => WEEKDAYS[day],
  weekdayShort: (day: Weekday): string => WEEKDAYS[day].slice(0, 3),
  slot: (slot: Slot): string => SLOTS[slot],
};
