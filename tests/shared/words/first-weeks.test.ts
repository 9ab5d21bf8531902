import { expect, test } from 'vitest';
import type { IsoDate } from '../../../shared/basics/dates';
import { isInFirstWeeks } from '../../../shared/words/first-weeks';

test.each([
  ['2026-11-22', false],
  ['2026-11-23', true],
  ['2027-01-03', true],
  ['2027-01-04', false],
])('of a programme begun on 23 November, %s in its first six weeks: %s', (day, is) => {
  expect(isInFirstWeeks('2026-11-23' as IsoDate, day as IsoDate)).toBe(is);
});
