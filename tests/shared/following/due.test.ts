import { describe, expect, test } from 'vitest';
import { programmeDue } from '../../../shared/following/due';
import { allKept, following } from './following';

const CALF = 'str-heel-raise-single';

describe('what waits of a programme', () => {
  test('it ends after its last week', () => {
    expect(programmeDue(following([CALF], '2026-11-23')).ends).toBe('2027-01-04');
  });

  test.each([
    ['2026-12-20', 12, 0, 'its boxes are not full'],
    ['2026-12-21', 12, 12, 'four weeks of boxes are full'],
    ['2026-12-07', 4, 6, 'the retest is two weeks away'],
    ['2026-12-06', 4, 0, 'the retest is more than two weeks away'],
    ['2026-12-01', 1, 3, 'it is over'],
  ])('on %s of %i weeks %i sessions are to be typed back: %s', (today, weeks, untyped) => {
    expect(programmeDue(following([CALF], today, { weeks })).untyped).toBe(untyped);
  });

  test('what is typed back waits no more', () => {
    const followed = following([CALF], '2026-12-21');
    const sessions = allKept(followed, '2026-12-20');
    expect(programmeDue({ ...followed, sessions }).untyped).toBe(0);
    expect(programmeDue({ ...followed, sessions: sessions.slice(2) }).untyped).toBe(2);
  });
});
