import { describe, expect, test } from 'vitest';
import { TEST_IDS, testOf } from '../../../shared/catalogue/tests';
import { gateOf } from '../../../shared/screening/gate';
import { screeningWith } from '../../support/screenings';

const stance = (left: number, right?: number) =>
  screeningWith({ tests: { 'sls-eo': { left, ...(right !== undefined && { right }) } } });

describe('hops are offered after ten steady seconds on each leg', () => {
  test.each([
    ['both legs steady', stance(10, 22), [], 'ask'],
    ['one leg just short', stance(9.9, 22), [], 'too-low'],
    ['one leg not tested', stance(30), [], 'missing'],
    ['one leg short and the other not tested', stance(5), [], 'too-low'],
    ['steady at the visit before', screeningWith(), [stance(30, 30)], 'ask'],
    ['today counts before the visit before', stance(5, 30), [stance(30, 30)], 'too-low'],
  ] as const)('%s', (_why, today, earlier, state) => {
    expect(gateOf('hop-single', today, earlier)?.state).toBe(state);
  });

  test('and the coach is asked about the heel raises', () => {
    expect(gateOf('hop-triple', stance(30, 30), [])?.ask).toEqual([
      'Twenty heel raises on both legs without pain?',
    ]);
  });
});

test('a test without a gate is offered at once', () => {
  const open = TEST_IDS.filter((id) => testOf(id).gate === undefined);
  expect(open.length).toBeGreaterThan(30);
  for (const id of open) expect(gateOf(id, screeningWith(), [])).toBeNull();
});
