import { describe, expect, test } from 'vitest';
import { readDate } from '../../../renderer/ui/read-date';
import type { IsoDate } from '../../../shared/basics/dates';

const birth = { year: true, first: '1900-01-01' as IsoDate, last: '2026-11-22' as IsoDate };

describe('a date typed by a coach', () => {
  test.each([
    ['4.3.1990', '1990-03-04'],
    ['04/03/1990', '1990-03-04'],
    ['4-3-1990', '1990-03-04'],
    ['1990-03-04', '1990-03-04'],
    ['4 March 1990', '1990-03-04'],
    ['4 mar 1990', '1990-03-04'],
    ['4. March 1990', '1990-03-04'],
    ['29.2.2024', '2024-02-29'],
    ['22.11.2026', '2026-11-22'],
  ])('%j is %s: the day comes first', (text, date) => {
    expect(readDate(text, birth)).toEqual({ kind: 'date', date });
  });

  test('a year alone will do where it is allowed', () => {
    expect(readDate('1990', birth)).toEqual({ kind: 'year', year: 1990 });
  });

  test('a year alone will not do where a day is needed', () => {
    expect(readDate('1990', { ...birth, year: false })).toEqual({
      kind: 'problem',
      expected: 'Type a date such as 4.3.1990 or 4 March 1990.',
    });
  });

  test.each([
    ['31.4.1990', 'There is no such day. The day comes before the month.'],
    ['29.2.2023', 'There is no such day. The day comes before the month.'],
    ['3/14/1990', 'There is no such day. The day comes before the month.'],
    ['23.11.2026', 'This day has not come yet.'],
    ['2027', 'Type a year from 1900 to 2026.'],
    ['1899', 'Type a year from 1900 to 2026.'],
    ['4.3.90', 'Type a date such as 4.3.1990 or 4 March 1990, or the year alone.'],
    ['last spring', 'Type a date such as 4.3.1990 or 4 March 1990, or the year alone.'],
  ])('%j is refused: %s', (text, expected) => {
    expect(readDate(text, birth)).toEqual({ kind: 'problem', expected });
  });

  test('nothing typed is nothing wrong', () => {
    expect(readDate('  ', birth)).toEqual({ kind: 'empty' });
  });
});
