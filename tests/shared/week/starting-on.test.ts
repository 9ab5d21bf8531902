import { expect, test } from 'vitest';
import type { IsoDate } from '../../../shared/basics/dates';
import type { Training } from '../../../shared/screening/screening';
import { startingOn } from '../../../shared/week/starting-on';

const race = (date: string, target = false) => ({ date: date as IsoDate, target, distance: '10k' }) as const;

const training: Training = {
  startDate: '2026-11-23' as IsoDate,
  weeks: 6,
  layout: 'once',
  week: [{ day: 'mon', kind: 'free' }],
  races: [race('2026-12-06'), race('2026-12-20', true)],
  lastRace: race('2026-11-15'),
};

test.each([
  ['the same Monday', '2026-11-23', ['2026-12-06', '2026-12-20'], '2026-11-15'],
  ['the Monday after a race', '2026-12-07', ['2026-12-20'], '2026-12-06'],
  ['the Monday of a race week', '2026-12-14', ['2026-12-20'], '2026-12-06'],
  ['a Monday after all races', '2026-12-21', undefined, '2026-12-20'],
  ['a Monday before all races', '2026-11-09', ['2026-11-15', '2026-12-06', '2026-12-20'], undefined],
])('taken up on %s, each race lies ahead or behind', (_what, start, ahead, behind) => {
  const taken = startingOn(training, start as IsoDate);
  expect(taken.races?.map(({ date }) => date)).toEqual(ahead);
  expect(taken.lastRace?.date).toBe(behind);
  expect(taken).toMatchObject({ startDate: start, weeks: 6, layout: 'once', week: training.week });
});
