import type { Camera, Spot } from './camera';
import type { Mark } from './figure';
import type { Way } from './movement';
import { pointOf } from './place';
import type { Body } from './solve';

const HEAD = 5;
const WIDTH = 1.7;
const DASH = 2.6;
const STEPS = 14;

const lerp = (a: Spot, b: Spot, share: number): Spot => [
  a[0] + (b[0] - a[0]) * share,
  a[1] + (b[1] - a[1]) * share,
];

/** A curve through the spots: one bow between two, a smooth line through more. */
function curve(spots: readonly Spot[], bow: number): readonly Spot[] {
  const [first, last] = [spots[0] as Spot, spots.at(-1) as Spot];
  if (spots.length === 2) {
    const across: Spot = [(last[1] - first[1]) * bow, -(last[0] - first[0]) * bow];
    return Array.from({ length: STEPS + 1 }, (_, index) => {
      const share = index / STEPS;
      const [x, y] = lerp(first, last, share);
      const out = 4 * share * (1 - share);
      return [x + across[0] * out, y + across[1] * out];
    });
  }
  const at = (index: number): Spot => spots[Math.min(Math.max(index, 0), spots.length - 1)] as Spot;
  return spots.slice(1).flatMap((_, part) =>
    Array.from({ length: 7 }, (__, index): Spot => {
      const t = index / 6;
      const of = (axis: 0 | 1): number => {
        const [a, b, c, d] = [at(part - 1)[axis], at(part)[axis], at(part + 1)[axis], at(part + 2)[axis]];
        return (
          0.5 *
          (2 * b + (c - a) * t + (2 * a - 5 * b + 4 * c - d) * t ** 2 + (3 * b - a - 3 * c + d) * t ** 3)
        );
      };
      return [of(0), of(1)];
    }),
  );
}

function headAt(tip: Spot, before: Spot, head: number): readonly [Spot, Spot, Spot] {
  const length = Math.hypot(tip[0] - before[0], tip[1] - before[1]) || 1;
  const [x, y] = [(tip[0] - before[0]) / length, (tip[1] - before[1]) / length];
  const back: Spot = [tip[0] - x * head, tip[1] - y * head];
  const half = head * 0.52;
  return [tip, [back[0] - y * half, back[1] + x * half], [back[0] + y * half, back[1] - x * half]];
}

/** The last point of a curve at least a head's length away from its tip, and the curve shortened to end inside the head. */
function shaft(
  points: readonly Spot[],
  head: number,
): { readonly points: readonly Spot[]; readonly before: Spot } {
  const tip = points.at(-1) as Spot;
  const away = ([x, y]: Spot) => Math.hypot(x - tip[0], y - tip[1]);
  const index = points.findLastIndex((point) => away(point) >= head * 0.95);
  const before = points[Math.max(index, 0)] as Spot;
  const end = lerp(tip, before, Math.min(1, (head * 0.7) / (away(before) || 1)));
  return { points: [...points.slice(0, Math.max(index, 0) + 1), end], before };
}

/** An arrow as marks. */
export function drawWay(way: Way, bodies: readonly Body[], on: number, camera: Camera, size: number): Mark {
  const [head, width] = [HEAD * size, WIDTH * size];
  const [dx, dy] = way.off ?? [0, 0];
  const shifted = ([x, y]: Spot): Spot => [x + dx, y + dy];
  const joint = (index: number, name: 'follow') =>
    camera.spot((bodies[index] as Body).skeleton.joints[(way as Extract<Way, { follow: unknown }>)[name]]);
  const spots =
    'follow' in way
      ? [joint(way.from ?? Math.max(0, on - 1), 'follow'), joint(way.to ?? on, 'follow')]
      : way.through.map((place) => camera.spot(pointOf(place, (bodies[on] as Body).skeleton)));
  const points = curve(spots.map(shifted), way.bow ?? 0);
  const ahead = shaft(points, head);
  const heads = [headAt(points.at(-1) as Spot, ahead.before, head)];
  const look = { tone: 'arrow', width, ...(way.path ? { dash: DASH * size } : {}) } as const;
  if (!way.both) return { kind: 'arrow', points: ahead.points, heads, ...look };
  const backwards = shaft(ahead.points.toReversed(), head);
  const start = headAt(points[0] as Spot, backwards.before, head);
  return { kind: 'arrow', points: backwards.points, heads: [...heads, start], ...look };
}
