import { describe, expect, test } from 'vitest';
import type { IsoDate } from '../../../shared/basics/dates';
import { retestAfter, retestOn } from '../../../shared/programme/retest';

const day = (text: string) => text as IsoDate;

describe('the day to test again', () => {
  test.each([
    { weeks: 6, on: '2027-01-04', why: 'six weeks from Monday 23 November' },
    { weeks: 1, on: '2026-12-21', why: 'never sooner than 4 weeks' },
    { weeks: 12, on: '2027-01-18', why: 'never later than 8 weeks' },
  ])('$why', ({ weeks, on }) => {
    expect(retestAfter(day('2026-11-23'), weeks)).toBe(on);
  });

  test('counts from the start of training, else from the screening', () => {
    const training = { startDate: day('2026-11-23'), weeks: 6, layout: 'once', week: [] } as const;
    expect(retestOn({ date: day('2026-11-20'), training })).toBe('2027-01-04');
    expect(retestOn({ date: day('2026-11-20') })).toBe('2027-01-01');
  });
});
