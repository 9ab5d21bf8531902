import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { groupsOf, isSameGroup, placesToAsk } from '../../../../renderer/features/unlock/recovery-code';

describe('the recovery code', () => {
  test.each(['ABCD-EFGH-1234', 'ABCD EFGH 1234', ' ABCD\u2013EFGH\n1234 '])('%j has three groups', (code) => {
    expect(groupsOf(code)).toEqual(['ABCD', 'EFGH', '1234']);
  });

  test('a group typed in small letters or with blanks is the same group; another letter is not', () => {
    expect(isSameGroup(' ab cd', 'ABCD')).toBe(true);
    expect(isSameGroup('abce', 'ABCD')).toBe(false);
    expect(isSameGroup('', 'ABCD')).toBe(false);
  });

  test('two different groups are asked back, in order, whatever the chance', () => {
    const chance = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true });
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 16 }), chance, chance, (groups, first, second) => {
        const [one, other] = placesToAsk(groups, first, second);
        expect(one).toBeGreaterThanOrEqual(0);
        expect(one).toBeLessThan(other);
        expect(other).toBeLessThan(groups);
      }),
    );
  });
});
