import { z } from 'zod';
import type { Brand } from './brand';

/** A calendar day, `YYYY-MM-DD`, with no time and no zone. */
export type IsoDate = Brand<string, 'IsoDate'>;

/** A moment, UTC, `YYYY-MM-DDTHH:MM:SS.sssZ`. */
export type Instant = Brand<string, 'Instant'>;

const MS_A_DAY = 86_400_000;
const pattern = /^(\d{4})-(\d{2})-(\d{2})$/;

const utcDay = (text: string): number | null => {
  const parts = pattern.exec(text);
  if (!parts) return null;
  const [year, month, day] = [Number(parts[1]), Number(parts[2]), Number(parts[3])];
  const ms = Date.UTC(year, month - 1, day);
  const back = new Date(ms);
  const real =
    back.getUTCFullYear() === year && back.getUTCMonth() === month - 1 && back.getUTCDate() === day;
  return real ? ms / MS_A_DAY : null;
};

/** Whether the text is a day that exists, as `YYYY-MM-DD` from year 1900 to 2199. */
export const isIsoDate = (text: string): text is IsoDate =>
  utcDay(text) !== null && text >= '1900-01-01' && text < '2200-01-01';

/** Parses a day that exists, `YYYY-MM-DD`, 1900 to 2199. */
export const isoDateSchema: z.ZodType<IsoDate, string> = z.iso
  .date({ error: 'a date that exists, as YYYY-MM-DD', abort: true })
  .refine(isIsoDate, { error: 'a date from 1900 to 2199, as YYYY-MM-DD', abort: true })
  .transform((text) => text as IsoDate);

const dayNumber = (date: IsoDate): number => utcDay(date) ?? Number.NaN;

/** The day that lies `days` after the date (before it, when negative). */
export const addDays = (date: IsoDate, days: number): IsoDate =>
  new Date((dayNumber(date) + days) * MS_A_DAY).toISOString().slice(0, 10) as IsoDate;

/** How many days `to` lies after `from`; negative when it lies before. */
export const daysBetween = (from: IsoDate, to: IsoDate): number => dayNumber(to) - dayNumber(from);

/** The day of the week, 0 for Monday to 6 for Sunday. */
export const weekdayOf = (date: IsoDate): number => (((dayNumber(date) + 3) % 7) + 7) % 7;

/** Age in whole years on a date; someone born on 29 February has the birthday on 1 March of other years. */
export const ageOn = (birth: IsoDate, date: IsoDate): number => {
  const years = Number(date.slice(0, 4)) - Number(birth.slice(0, 4));
  return date.slice(5) < birth.slice(5) ? years - 1 : years;
};
