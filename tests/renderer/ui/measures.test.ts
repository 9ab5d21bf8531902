import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { keptOf, lengthIn, massIn, shown, shownLimits } from '../../../renderer/ui/measures';

describe('body measures in the coach’s units', () => {
  test('70 kg is shown as 154.3 lb', () => {
    expect(shown(70, massIn('imperial'))).toBe('154.3');
  });

  test('178 cm is shown as 70.08 in', () => {
    expect(shown(178, lengthIn('imperial'))).toBe('70.08');
  });

  test('150 lb is kept as 68.0389 kg', () => {
    expect(keptOf(150, massIn('imperial'), undefined)).toBe(68.0389);
  });

  test('a number that is only looked at in other units stays exactly what was measured', () => {
    fc.assert(
      fc.property(fc.integer({ min: 150, max: 3500 }), (tenths) => {
        const kept = tenths / 10;
        const pounds = massIn('imperial');
        expect(keptOf(Number(shown(kept, pounds)), pounds, kept)).toBe(kept);
      }),
    );
  });

  test('what lies within the limits as shown lies within the limits as kept', () => {
    const kept = { min: 15, max: 350 };
    const { min, max } = shownLimits(kept, massIn('imperial'));
    expect([min, max]).toEqual([33.1, 771.6]);
    expect(keptOf(min, massIn('imperial'), undefined)).toBeGreaterThanOrEqual(kept.min);
    expect(keptOf(max, massIn('imperial'), undefined)).toBeLessThanOrEqual(kept.max);
  });
});
