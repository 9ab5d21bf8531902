import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { TEST_IDS, testOf } from '../../../shared/catalogue/tests';
import { entryUnitsOf, keptPer, keptUnitOf, keptValue } from '../../../shared/screening/entry-unit';

describe('what an instrument shows, in the unit that is kept', () => {
  // NIST SP 811, appendix B.8: inch, pound, kilogram-force and pound-force.
  test.each([
    ['wblt-cm', 'in', 3.5, 8.89],
    ['nav-drop', 'in', 0.25, 6.35],
    ['grip', 'lb', 100, 45.359237],
    ['hip-abd', 'kgf', 20, 196.133],
    ['hip-abd', 'lbf', 45, 200.169973],
    ['wblt-cm', 'cm', 8.9, 8.9],
  ] as const)('%s: %s, %f is %f', (id, unit, typed, kept) => {
    const per = keptPer(testOf(id), unit);
    expect(per).not.toBeNull();
    expect(keptValue(typed, per ?? Number.NaN)).toBe(kept);
  });

  test.each([
    ['wblt-cm', ['cm', 'in']],
    ['nav-drop', ['mm', 'in']],
    ['grip', ['kg', 'lb']],
    ['hip-abd', ['N', 'kgf', 'lbf']],
    ['sls-eo', []],
    ['ake', []],
    ['imtp-sl', []],
  ] as const)('%s may be typed in %j', (id, units) => {
    expect(entryUnitsOf(testOf(id))).toEqual(units);
  });

  test('a unit of another kind is none of this test', () => {
    expect(keptPer(testOf('wblt-cm'), 'lb')).toBeNull();
    expect(keptPer(testOf('sls-eo'), 'in')).toBeNull();
  });

  test('the unit kept comes first wherever there is a choice', () => {
    for (const test of TEST_IDS.map(testOf)) {
      const [first] = entryUnitsOf(test);
      if (first !== undefined) expect(first).toBe(keptUnitOf(test));
    }
  });

  test('comes back from the kept value to the digits typed', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 99_999 }),
        fc.constantFrom(2.54, 0.45359237, 9.80665),
        (n, per) => {
          const typed = n / 100;
          expect(Number((keptValue(typed, per) / per).toFixed(2))).toBe(typed);
        },
      ),
    );
  });
});
