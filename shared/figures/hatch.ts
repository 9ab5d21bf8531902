import type { Spot } from './camera';

/** Slanted lines that fill an outline, `gap` apart, rising to the right or falling. */
export function hatchLines(
  points: readonly Spot[],
  gap: number,
  rising = true,
): readonly (readonly [Spot, Spot])[] {
  const slant = rising ? 1 : -1;
  const sums = points.map(([x, y]) => x * slant + y);
  const lines: (readonly [Spot, Spot])[] = [];
  const step = gap * Math.SQRT2;
  const first = Math.ceil(Math.min(...sums) / step) * step;
  for (let sum = first; sum < Math.max(...sums); sum += step) {
    const cuts = points.flatMap((from, index): Spot[] => {
      const to = points[(index + 1) % points.length] as Spot;
      const [a, b] = [from[0] * slant + from[1] - sum, to[0] * slant + to[1] - sum];
      if (a < 0 === b < 0) return [];
      const share = a / (a - b);
      return [[from[0] + (to[0] - from[0]) * share, from[1] + (to[1] - from[1]) * share]];
    });
    // Along the line, what enters the outline and what leaves it take turns.
    const along = cuts.toSorted(([x1], [x2]) => x1 - x2);
    for (let at = 0; at + 1 < along.length; at += 2) lines.push([along[at] as Spot, along[at + 1] as Spot]);
  }
  return lines;
}
