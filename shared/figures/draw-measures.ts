import type { Camera, Spot } from './camera';
import type { Mark } from './figure';
import { pointOf } from './place';
import type { Prop } from './props';
import type { Skeleton } from './skeleton';

/** A distance with its end ticks and its name. */
export function measureMarks(
  prop: Extract<Prop, { kind: 'measure' }>,
  camera: Camera,
  skeleton: Skeleton,
  size: number,
): readonly Mark[] {
  const [ox, oy] = prop.off ?? [0, 0];
  const [a, b] = [prop.from, prop.to].map((place) => camera.spot(pointOf(place, skeleton))) as [Spot, Spot];
  const [from, to]: [Spot, Spot] = [
    [a[0] + ox, a[1] + oy],
    [b[0] + ox, b[1] + oy],
  ];
  const length = Math.hypot(to[0] - from[0], to[1] - from[1]) || 1;
  const across: Spot = [
    (-(to[1] - from[1]) / length) * 1.8 * size,
    ((to[0] - from[0]) / length) * 1.8 * size,
  ];
  const tick = ([x, y]: Spot): Mark => ({
    kind: 'line',
    points: [
      [x - across[0], y - across[1]],
      [x + across[0], y + across[1]],
    ],
    line: 'measure',
    width: 1 * size,
  });
  const upright = Math.abs(to[1] - from[1]) > Math.abs(to[0] - from[0]);
  const middle: Spot = [(from[0] + to[0]) / 2, (from[1] + to[1]) / 2];
  const at: Spot = upright
    ? [middle[0] + (2.8 + prop.text.length * 1.8) * size, middle[1]]
    : [middle[0], middle[1] + 5.2 * size];
  return [
    { kind: 'line', points: [from, to], line: 'measure', width: 1 * size },
    tick(from),
    tick(to),
    { kind: 'text', at, text: prop.text, size: 6.4 * size, tone: 'measure' },
  ];
}

/** An angle with its arc and its name. */
export function angleMarks(
  prop: Extract<Prop, { kind: 'angle' }>,
  camera: Camera,
  skeleton: Skeleton,
  size: number,
): readonly Mark[] {
  const [at, from, to] = [prop.at, prop.from, prop.to].map((place) =>
    camera.spot(pointOf(place, skeleton)),
  ) as [Spot, Spot, Spot];
  const start = Math.atan2(from[1] - at[1], from[0] - at[0]);
  let sweep = Math.atan2(to[1] - at[1], to[0] - at[0]) - start;
  if (sweep > Math.PI) sweep -= 2 * Math.PI;
  if (sweep < -Math.PI) sweep += 2 * Math.PI;
  const onArc = (share: number, radius: number): Spot => [
    at[0] + Math.cos(start + sweep * share) * radius,
    at[1] + Math.sin(start + sweep * share) * radius,
  ];
  const arc = Array.from({ length: 17 }, (_, index) => onArc(index / 16, prop.radius));
  const ray = (share: number): Mark => ({
    kind: 'line',
    points: [at, onArc(share, prop.radius + 7 * size)],
    line: 'measure',
    width: 0.7 * size,
    dash: 1.6 * size,
  });
  return [
    ray(0),
    ray(1),
    { kind: 'line', points: arc, line: 'measure', width: 1.1 * size },
    {
      kind: 'text',
      at: onArc(0.5, prop.radius + (4 + prop.text.length) * size),
      text: prop.text,
      size: (prop.text === '°' ? 10 : 6.4) * size,
      tone: 'measure',
    },
  ];
}
