import { describe, expect, test } from 'vitest';
import { ticksOf } from '../../../../electron/report/blocks/side-bars';

describe('the marks of an axis', () => {
  test.each([
    { low: 0, high: 46.7, ticks: [0, 10, 20, 30, 40] },
    { low: 0, high: 11.9, ticks: [0, 5, 10] },
    { low: 0, high: 3, ticks: [0, 1, 2, 3] },
    { low: -8, high: 10, ticks: [-10, -5, 0, 5, 10] },
    { low: 0, high: 0.8, ticks: [0, 0.2, 0.4, 0.6, 0.8] },
  ])('from $low to $high are $ticks', ({ low, high, ticks }) => {
    expect(ticksOf(low, high)).toEqual(ticks);
  });

  test('an axis without length still has a mark', () => {
    expect(ticksOf(0, 0)).toHaveLength(1);
  });
});
