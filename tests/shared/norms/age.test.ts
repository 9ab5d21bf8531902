import { describe, expect, test } from 'vitest';
import type { IsoDate } from '../../../shared/basics/dates';
import { ageOfClient, agesOn } from '../../../shared/norms/age';

const DAY = '2026-11-20' as IsoDate;

describe('the age on the day of the screening', () => {
  test.each([
    { birth: '1990-11-20', ages: [36], why: 'the birthday counts' },
    { birth: '1990-11-21', ages: [35], why: 'the day before does not' },
    { birth: '2026-11-21', ages: [], why: 'nobody is screened before birth' },
  ])('born $birth: $ages, $why', ({ birth, ages }) => {
    expect(agesOn({ birthDate: birth as IsoDate }, DAY)).toEqual(ages);
  });

  test('a year of birth alone leaves two ages, and the lower one where one is needed', () => {
    expect(agesOn({ birthYear: 1990 }, DAY)).toEqual([35, 36]);
    expect(ageOfClient({ birthYear: 1990 }, DAY)).toBe(35);
    expect(agesOn({ birthYear: 2026 }, DAY)).toEqual([0]);
  });

  test('a date of birth comes before a year', () => {
    expect(agesOn({ birthDate: '1990-05-04' as IsoDate, birthYear: 1980 }, DAY)).toEqual([36]);
  });

  test('neither is no age', () => {
    expect(agesOn({}, DAY)).toEqual([]);
    expect(ageOfClient({}, DAY)).toBeNull();
  });
});
