import type { Spot } from './camera';

/** Slanted lines that fill a convex outline, `gap` apart, rising to the right or falling. */
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
    const [one, other] = cuts;
    if (one && other) lines.push(one[0] <= other[0] ? [one, other] : [other, one]);
  }
  return lines;
}
