import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  addDays,
  ageOn,
  daysBetween,
  type IsoDate,
  isIsoDate,
  isoDateSchema,
  weekdayOf,
} from '../../../shared/basics/dates';

const day = (text: string) => text as IsoDate;
const anyDay = fc.integer({ min: 0, max: 100_000 }).map((after) => addDays(day('1900-01-01'), after));

describe('a day', () => {
  test.each(['2026-11-20', '2024-02-29', '2000-02-29', '1900-01-01', '2199-12-31'])('%s exists', (text) => {
    expect(isIsoDate(text)).toBe(true);
    expect(isoDateSchema.safeParse(text).success).toBe(true);
  });

  test.each([
    '2026-02-29',
    '1900-02-29',
    '2026-13-01',
    '2026-00-10',
    '2026-11-31',
    '2026-1-1',
    '26-11-20',
    '2026-11-20T00:00:00Z',
    ' 2026-11-20',
    '1899-12-31',
    '2200-01-01',
    '',
  ])('"%s" does not, or is not one of ours', (text) => {
    expect(isIsoDate(text)).toBe(false);
    expect(isoDateSchema.safeParse(text).success).toBe(false);
  });

  test.each([
    ['2026-11-20', 3, '2026-11-23'],
    ['2026-12-31', 1, '2027-01-01'],
    ['2024-02-28', 1, '2024-02-29'],
    ['2026-03-01', -1, '2026-02-28'],
    ['2026-10-24', 2, '2026-10-26'],
  ])('%s and %i days is %s, also where clocks change', (from, days, to) => {
    expect(addDays(day(from), days)).toBe(to);
    expect(daysBetween(day(from), day(to))).toBe(days);
  });

  test.each([
    ['2026-11-23', 0],
    ['2026-11-29', 6],
    ['1900-01-01', 0],
    ['1969-12-31', 2],
    ['1970-01-01', 3],
  ])('%s is weekday %i of the week from Monday on', (text, weekday) => {
    expect(weekdayOf(day(text))).toBe(weekday);
  });

  test('going on and back again ends where it began, a weekday later each day', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -5000, max: 5000 }), (from, days) => {
        const to = addDays(from, days);
        expect(addDays(to, -days)).toBe(from);
        expect(daysBetween(from, to)).toBe(days);
        expect((weekdayOf(from) + (((days % 7) + 7) % 7)) % 7).toBe(weekdayOf(to));
      }),
    );
  });
});

describe('age', () => {
  test.each([
    ['1990-05-04', '2026-05-03', 35],
    ['1990-05-04', '2026-05-04', 36],
    ['2008-02-29', '2026-02-28', 17],
    ['2008-02-29', '2026-03-01', 18],
    ['2026-11-20', '2026-11-20', 0],
  ])('someone born on %s is %s years old on', (birth, on, years) => {
    expect(ageOn(day(birth), day(on))).toBe(years);
  });
});
