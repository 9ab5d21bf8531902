import { describe, expect, test } from 'vitest';
import { unitFor, withUnit } from '../../../../renderer/features/screening/use-entry-unit';
import type { TestId } from '../../../../shared/catalogue/tests';
import { testOf } from '../../../../shared/catalogue/tests';
import { entryUnitsOf } from '../../../../shared/screening/entry-unit';

const chosen = { units: 'metric', forceUnit: 'N' } as const;
const shownIn = (test: TestId, over: Partial<{ units: 'imperial'; forceUnit: 'kgf' | 'lbf' }> = {}) =>
  unitFor(entryUnitsOf(testOf(test)), { ...chosen, ...over });

describe('a test is typed in the unit of the settings', () => {
  test.each([
    { id: 'wblt-cm', over: {}, unit: 'cm' },
    { id: 'wblt-cm', over: { units: 'imperial' }, unit: 'in' },
    { id: 'nav-drop', over: {}, unit: 'mm' },
    { id: 'grip', over: { units: 'imperial' }, unit: 'lb' },
    { id: 'hip-abd', over: { units: 'imperial' }, unit: 'N' },
    { id: 'hip-abd', over: { forceUnit: 'kgf' }, unit: 'kgf' },
    { id: 'sls-eo', over: { units: 'imperial' }, unit: undefined },
  ] as const)('$id with $over: $unit', ({ id, over, unit }) => {
    expect(shownIn(id, over)).toBe(unit);
  });
});

test('a unit chosen at one test holds for every test of its kind, and for no other', () => {
  expect(withUnit(chosen, 'in')).toEqual({ units: 'imperial', forceUnit: 'N' });
  expect(withUnit({ ...chosen, units: 'imperial' }, 'cm')).toEqual(chosen);
  expect(withUnit(chosen, 'lbf')).toEqual({ units: 'metric', forceUnit: 'lbf' });
});
