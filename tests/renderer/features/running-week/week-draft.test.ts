import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  mondayFrom,
  readWeekDraft,
  type WeekDraft,
  weekDraftOf,
} from '../../../../renderer/features/running-week/week-draft';
import { addDays, daysBetween, type IsoDate, weekdayOf } from '../../../../shared/basics/dates';
import { trainingSchema } from '../../../../shared/exchange/training-schema';
import type { Training } from '../../../../shared/screening/screening';

const day = (text: string) => text as IsoDate;
const TODAY = day('2026-11-20');

const training: Training = {
  startDate: day('2026-11-23'),
  weeks: 6,
  layout: 'micro',
  week: [
    { day: 'mon', kind: 'rest' },
    { day: 'tue', kind: 'hard', run: 'am' },
    { day: 'wed', kind: 'free' },
    { day: 'thu', kind: 'easy', run: 'pm' },
    { day: 'fri', kind: 'easy', run: 'mid' },
    { day: 'sat', kind: 'free' },
    { day: 'sun', kind: 'long', run: 'am' },
  ],
  races: [{ date: day('2026-12-13'), target: true, distance: 'half' }],
  equipment: ['band', 'step'],
  lastRace: { date: day('2026-11-15'), target: false, distance: '10k' },
};

const read = (draft: WeekDraft) => {
  const reading = readWeekDraft(draft);
  return reading.ok ? reading.training : reading.wrong;
};
const saying = (changes: Partial<WeekDraft>) => read({ ...weekDraftOf(training, TODAY), ...changes });

describe('the form of a running week', () => {
  test('filled in with what was said last and saved again, says the same', () => {
    expect(read(weekDraftOf(training, TODAY))).toEqual(training);
  });

  test('assumes nothing of a client never asked: every day is open, and saving names each', () => {
    const wrong = read(weekDraftOf(null, TODAY));
    expect(Array.isArray(wrong) && wrong.map(({ field }) => field)).toEqual([
      'Monday',
      'Tuesday',
      'Wednesday',
      'Thursday',
      'Friday',
      'Saturday',
      'Sunday',
    ]);
  });

  test('asks when the run is on a day with one, and only there', () => {
    const { days } = weekDraftOf(training, TODAY);
    expect(saying({ days: { ...days, wed: { kind: 'easy', run: null } } })).toEqual([
      { field: 'Wednesday', says: 'Say when the run is.' },
    ]);
    const rested = saying({ days: { ...days, tue: { kind: 'rest', run: 'am' } } });
    expect(rested).toMatchObject({ week: expect.arrayContaining([{ day: 'tue', kind: 'rest' }]) });
  });

  test('moves a first week that is past to the next Monday, and the race behind it becomes the last race', () => {
    const later = read(weekDraftOf(training, day('2026-12-16')));
    expect(later).toMatchObject({ startDate: '2026-12-21', lastRace: { date: '2026-12-13', target: true } });
    expect(later).not.toHaveProperty('races');
  });

  test.each([
    ['a first day in mid week', { start: '25 November 2026' }, 'First Monday', /next one is 30 November/],
    ['no first day', { start: '' }, 'First Monday', /Type the Monday/],
    ['no weeks', { weeks: '' }, 'Weeks', /1 to 12/],
    ['13 weeks', { weeks: '13' }, 'Weeks', /1 to 12/],
    ['half a week', { weeks: '6.5' }, 'Weeks', /1 to 12/],
    ['a race without a day', { races: [race('')] }, 'Race 1', /remove it/],
    ['a race on no day', { races: [race('31.2.2027')] }, 'Race 1', /no such day/],
    ['two races a day', { races: [race('1.2.2027'), race('1 Feb 2027')] }, 'Races', /same day/],
  ] as const)('with %s is not saved, and says why', (_what, changes, field, says) => {
    expect(saying(changes)).toEqual([{ field, says: expect.stringMatching(says) }]);
  });

  test('whatever it lets through, the vault takes', () => {
    const days = fc.record({
      mon: anyDay(),
      tue: anyDay(),
      wed: anyDay(),
      thu: anyDay(),
      fri: anyDay(),
      sat: anyDay(),
      sun: anyDay(),
    });
    const races = fc.array(
      fc.record({
        key: fc.nat(),
        date: fc.integer({ min: -400, max: 400 }).map((days) => addDays(TODAY, days) as string),
        target: fc.boolean(),
        distance: fc.constantFrom('5k', '10k', 'half', 'marathon', 'other'),
      }),
      { maxLength: 4 },
    );
    fc.assert(
      fc.property(days, races, fc.integer({ min: 0, max: 14 }), (said, raced, weeks) => {
        const reading = readWeekDraft({
          ...weekDraftOf(training, TODAY),
          days: said,
          races: raced,
          weeks: String(weeks),
        });
        if (reading.ok) expect(trainingSchema.safeParse(reading.training).error?.issues).toBeUndefined();
      }),
    );
  });
});

describe('the Monday from a day on', () => {
  test('is that day or one of the six after it', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 40_000 }), (days) => {
        const date = addDays(day('1970-01-01'), days);
        const monday = mondayFrom(date);
        expect(weekdayOf(monday)).toBe(0);
        expect(daysBetween(date, monday)).toBeGreaterThanOrEqual(0);
        expect(daysBetween(date, monday)).toBeLessThan(7);
      }),
    );
  });
});

function race(date: string) {
  return { key: 0, date, target: true, distance: 'half' } as const;
}

function anyDay() {
  return fc.oneof(
    fc.record({ kind: fc.constantFrom('rest', 'free', null), run: fc.constant(null) }),
    fc.record({
      kind: fc.constantFrom('easy', 'long', 'hard'),
      run: fc.constantFrom('am', 'mid', 'pm', null),
    }),
  );
}
