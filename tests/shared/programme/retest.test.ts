import { describe, expect, test } from 'vitest';
import type { IsoDate } from '../../../shared/basics/dates';
import { retestAfter, retestOfVersion, retestOn } from '../../../shared/programme/retest';

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

  describe('of a new version', () => {
    const first = { training: null, issuedOn: day('2026-11-23') };
    test.each([
      { start: '2026-11-23', weeks: 6, on: '2027-01-04', why: 'begun on the same day stays' },
      { start: '2026-12-21', weeks: 2, on: '2027-01-04', why: 'for the two weeks that are left stays' },
      {
        start: '2026-11-30',
        weeks: 1,
        on: '2026-12-21',
        why: 'cut short comes sooner, never before 4 weeks',
      },
      { start: '2026-12-21', weeks: 8, on: '2027-01-18', why: 'made longer comes later, 8 weeks at most' },
      {
        start: '2027-02-01',
        weeks: 6,
        on: '2027-03-15',
        why: 'begun after that day counts from its own start',
      },
    ])('$why', ({ start, weeks, on }) => {
      expect(retestOfVersion(day(start), weeks, first)).toBe(on);
    });

    test('without one before it is that of its own weeks', () => {
      expect(retestOfVersion(day('2026-11-23'), 6)).toBe('2027-01-04');
    });
  });
});
