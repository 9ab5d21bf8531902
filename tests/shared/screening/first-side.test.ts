import { describe, expect, test } from 'vitest';
import { testOf } from '../../../shared/catalogue/tests';
import { firstSideOf } from '../../../shared/screening/first-side';

describe('the side a test begins with', () => {
  test('is left at the first visit, and the other one at each visit after it', () => {
    const firsts = [0, 1, 2, 3].map((earlier) => firstSideOf('side-bridge', earlier));
    expect(firsts).toEqual(['left', 'right', 'left', 'right']);
  });

  test('takes turns where the catalogue lets chance decide', () => {
    expect(testOf('heel-raise').sideOrder?.first).toBe('lower-or-random');
    expect(firstSideOf('heel-raise', 1)).toBe('right');
  });

  test('is nobody’s where a test has one value', () => {
    expect(firstSideOf('cmj-asym', 1)).toBeNull();
  });
});
