import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { added, moved, placedAt } from '../../../../renderer/features/protocols/ordered-tests';
import { inScreeningOrder } from '../../../../shared/catalogue/protocols';
import { TEST_IDS } from '../../../../shared/catalogue/tests';

const lists = fc.uniqueArray(fc.constantFrom(...TEST_IDS), { minLength: 1, maxLength: 12 });
const LIST = ['sls-eo', 'wblt-cm', 'heel-raise', 'side-bridge'] as const;

describe('a test in the list', () => {
  test.each([
    ['sls-eo', 1, ['wblt-cm', 'sls-eo', 'heel-raise', 'side-bridge']],
    ['side-bridge', -1, ['sls-eo', 'wblt-cm', 'side-bridge', 'heel-raise']],
    ['sls-eo', -1, [...LIST]],
    ['side-bridge', 1, [...LIST]],
    ['sls-eo', 99, ['wblt-cm', 'heel-raise', 'side-bridge', 'sls-eo']],
    ['side-bridge', -99, ['side-bridge', 'sls-eo', 'wblt-cm', 'heel-raise']],
  ] as const)('%s moved by %i', (id, by, list) => {
    expect(moved(LIST, id, by)).toEqual(list);
  });

  test.each([
    [0, ['heel-raise', 'sls-eo', 'wblt-cm', 'side-bridge']],
    [2, [...LIST]],
    [3, [...LIST]],
    [4, ['sls-eo', 'wblt-cm', 'side-bridge', 'heel-raise']],
  ] as const)('dropped in the gap before place %i', (place, list) => {
    expect(placedAt(LIST, 'heel-raise', place)).toEqual(list);
  });

  test('that moves away and back leaves the list as it was', () => {
    fc.assert(
      fc.property(lists, fc.nat(), (list, nth) => {
        const id = list[nth % list.length] ?? 'sls-eo';
        const place = list.indexOf(id);
        const there = moved(list, id, 1);
        expect(moved(there, id, place - there.indexOf(id))).toEqual(list);
        expect(there.toSorted()).toEqual(list.toSorted());
      }),
    );
  });
});

describe('a test that is added', () => {
  test('stands where it usually does, whatever was added first', () => {
    fc.assert(
      fc.property(lists, (list) => {
        expect(list.reduce(added, [] as (typeof list)[number][])).toEqual(inScreeningOrder(list));
      }),
    );
  });

  test('leaves the order of a coach who departs from the usual as it is', () => {
    expect(added(['side-bridge', 'sls-eo'], 'wblt-cm').filter((id) => id !== 'wblt-cm')).toEqual([
      'side-bridge',
      'sls-eo',
    ]);
  });

  test('is not added twice', () => {
    expect(added(LIST, 'wblt-cm')).toEqual(LIST);
  });
});
