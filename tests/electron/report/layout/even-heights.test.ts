import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { evenHeights } from '../../../../electron/report/layout/even-heights';

const sum = (heights: readonly number[]) => heights.reduce((total, height) => total + height, 0);

describe('the heights of the cards on a page', () => {
  test.each([
    { why: 'all the same where all fit in a third', least: [70, 60, 50], room: 240, heights: [80, 80, 80] },
    { why: 'a tall one takes from the others', least: [100, 60, 50], room: 240, heights: [100, 70, 70] },
    { why: 'two tall ones leave the rest', least: [100, 85, 50], room: 240, heights: [100, 85, 55] },
    {
      why: 'where they do not fit each is as tall as it must be',
      least: [100, 90, 80],
      room: 240,
      heights: [100, 90, 80],
    },
    { why: 'one place left empty keeps its share', least: [70, 60, 0], room: 240, heights: [80, 80, 80] },
  ])('$why', ({ least, room, heights }) => {
    expect(evenHeights(least, room)).toEqual(heights);
  });

  test('none is less than it must be, and together they fill the room that holds them', () => {
    const least = fc.array(fc.integer({ min: 0, max: 100 }), { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(least, fc.integer({ min: 0, max: 60 }), (heights, spare) => {
        const room = sum(heights) + spare;
        const even = evenHeights(heights, room);
        for (const [index, height] of even.entries())
          expect(height).toBeGreaterThanOrEqual(heights[index] ?? 0);
        expect(sum(even)).toBeCloseTo(room, 6);
      }),
    );
  });
});
