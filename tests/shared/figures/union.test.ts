import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Spot } from '../../../shared/figures/camera';
import { inside } from '../../../shared/figures/mark-geometry';
import { unionOf } from '../../../shared/figures/union';

const square = (x: number, y: number, size: number): readonly Spot[] => [
  [x, y],
  [x + size, y],
  [x + size, y + size],
  [x, y + size],
];
const round = (x: number, y: number, radius: number): readonly Spot[] =>
  Array.from({ length: 20 }, (_, index): Spot => {
    const angle = (index * Math.PI) / 10;
    return [x + Math.cos(angle) * radius, y + Math.sin(angle) * radius];
  });
const area = (outline: readonly Spot[]): number =>
  Math.abs(
    outline.reduce((sum, [x, y], index) => {
      const [x2, y2] = outline[(index + 1) % outline.length] as Spot;
      return sum + (x * y2 - x2 * y) / 2;
    }, 0),
  );

describe('the common outline', () => {
  test('of two squares that overlap in a quarter covers both once', () => {
    expect(area(unionOf([square(0, 0, 2), square(1, 1, 2)]) ?? [])).toBeCloseTo(7, 2);
  });

  test('of the same square twice is that square', () => {
    expect(area(unionOf([square(0, 0, 2), square(0, 0, 2)]) ?? [])).toBeCloseTo(4, 2);
  });

  test('of a square inside another is the outer one', () => {
    expect(area(unionOf([square(0, 0, 4), square(1, 1, 2)]) ?? [])).toBeCloseTo(16, 2);
  });

  test('there is none for pieces that do not touch', () => {
    expect(unionOf([square(0, 0, 1), square(5, 5, 1)])).toBeNull();
  });

  test('holds every point that was in a piece, and no other', () => {
    const chain = fc.array(
      fc.record({
        turn: fc.double({ min: -2, max: 2, noNaN: true }),
        radius: fc.double({ min: 2, max: 5, noNaN: true }),
      }),
      { minLength: 2, maxLength: 6 },
    );
    fc.assert(
      fc.property(
        chain,
        fc.array(fc.tuple(fc.integer(), fc.integer()), { minLength: 20, maxLength: 20 }),
        (links, seeds) => {
          let [x, y, way] = [0, 0, 0];
          const pieces = links.map(({ turn, radius }) => {
            way += turn * 0.3;
            x += Math.cos(way) * 3;
            y += Math.sin(way) * 3;
            return round(x, y, radius);
          });
          const whole = unionOf(pieces);
          if (!whole) return;
          for (const [a, b] of seeds) {
            const spot: Spot = [(Math.abs(a) % 400) / 10 - 10, (Math.abs(b) % 400) / 10 - 20];
            const near = pieces.some((piece) =>
              piece.some(([px, py]) => Math.hypot(px - spot[0], py - spot[1]) < 1),
            );
            if (!near) expect(inside(spot, whole)).toBe(pieces.some((piece) => inside(spot, piece)));
          }
        },
      ),
      { seed: 7, numRuns: 300 },
    );
  });
});
