import { describe, expect, test } from 'vitest';
import { followingOf } from '../../../shared/following/following';
import { following, sessionOn } from './following';

const CALF = 'str-heel-raise-single';
const NOTHING = { visits: [], changes: [] };

/** Eight weeks of one side doing more, with sessions in the last of them. */
function biased(...sessions: readonly Parameters<typeof sessionOn>[2][]) {
  const followed = following([CALF], '2027-01-20', { weeks: 12 });
  const days = ['2027-01-13', '2027-01-15', '2027-01-19'];
  const logged = days.map((day, index) => sessionOn(day, followed, sessions[index] ?? {}));
  return followingOf({ ...followed, sessions: logged }, NOTHING).steps[0];
}

describe('the next step of an exercise', () => {
  test('after eight weeks is the same sets for both sides, before it steps up', () => {
    expect(biased()).toMatchObject({ exercise: CALF, kind: 'hold' });
    expect(biased()?.reason).toContain('eight weeks');
    const dose = biased()?.becomes?.dose;
    expect(dose?.left?.sets).toBe(dose?.right?.sets);
  });

  test('with pain is what the pain rule says, whatever else is due', () => {
    expect(biased({}, {}, { [CALF]: { pain: 5 } })).toMatchObject({ kind: 'stop' });
  });

  test('too hard goes easier first', () => {
    expect(biased({}, {}, { [CALF]: { effort: 9 } })).toMatchObject({ kind: 'regress' });
  });
});
