import { type IsoDate, isIsoDate } from '../../shared/basics/dates';

const long = new Intl.DateTimeFormat('en-GB', {
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  timeZone: 'UTC',
});
const short = new Intl.DateTimeFormat('en-GB', {
  day: 'numeric',
  month: 'short',
  year: 'numeric',
  timeZone: 'UTC',
});

const asDate = (date: IsoDate): Date => new Date(`${date}T00:00:00Z`);

/** A day in words: "4 March 1990". */
export const longDay = (date: IsoDate): string => long.format(asDate(date));

/** A day in short: "4 Mar 1990". */
export const shortDay = (date: IsoDate): string => short.format(asDate(date));

/** The day it is on this computer. */
export function today(): IsoDate {
  const now = new Date();
  const month = String(now.getMonth() + 1).padStart(2, '0');
  const text = `${now.getFullYear()}-${month}-${String(now.getDate()).padStart(2, '0')}`;
  if (!isIsoDate(text)) throw new Error(`the clock of this computer says ${text}`);
  return text;
}

/** How far a day is from another, in words: "today", "yesterday", "in 5 days", "3 weeks ago". */
export function distanceInWords(days: number): string {
  if (days === 0) return 'today';
  if (days === 1) return 'tomorrow';
  if (days === -1) return 'yesterday';
  const size = Math.abs(days);
  const [count, noun] =
    size < 14
      ? [size, 'day']
      : size < 70
        ? [Math.round(size / 7), 'week']
        : size < 700
          ? [Math.round(size / 30.44), 'month']
          : [Math.round(size / 365.25), 'year'];
  const words = `${count} ${noun}${count === 1 ? '' : 's'}`;
  return days > 0 ? `in ${words}` : `${words} ago`;
}
