import { describe, expect, test } from 'vitest';
import { SOURCES } from '../../../shared/catalogue/sources';
import { TEST_IDS } from '../../../shared/catalogue/tests';
import { RULE_IDS } from '../../../shared/findings/rules';
import { LIMITS } from '../../../shared/words/limit-list';
import { limitsFor } from '../../../shared/words/limits';

describe('the 26 honest limits', () => {
  test('are all there, in order, each reachable from somewhere', () => {
    expect(LIMITS.map(({ id }) => id)).toEqual(Array.from({ length: 26 }, (_, index) => index + 1));
    for (const { matters } of LIMITS) expect(matters.length).toBeGreaterThan(0);
  });

  test('cite sources that exist', () => {
    for (const { sources } of LIMITS)
      for (const source of sources) expect(Object.hasOwn(SOURCES, source), source).toBe(true);
  });

  test('matter at tests and rules that exist', () => {
    const places = new Set<string>([
      'screening',
      'asymmetry',
      'norms',
      'programme',
      'report',
      ...TEST_IDS,
      ...RULE_IDS,
    ]);
    for (const { matters } of LIMITS)
      for (const place of matters) expect(places.has(place), place).toBe(true);
  });

  test.each([
    { place: 'hop-single', ids: [2, 6] },
    { place: 'R28', ids: [11] },
    { place: 'nav-drop', ids: [11] },
    { place: 'grip', ids: [] },
  ] as const)('$place shows $ids', ({ place, ids }) => {
    expect(limitsFor(place).map(({ id }) => id)).toEqual([...ids]);
  });
});
