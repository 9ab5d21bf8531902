import type { Camera, Spot } from './camera';
import type { Mark } from './figure';
import { pointOf } from './place';
import type { Joint } from './pose';
import type { Place, Prop } from './props';
import type { Skeleton } from './skeleton';

/** How large the names of what is measured are. */
const TEXT = 8;

/** The joint a distance is drawn beside, or the hips where it lies on the floor. */
function besideOf(place: Place): Joint {
  if (typeof place === 'string') return place;
  return typeof place[0] === 'string' ? place[0] : 'pelvis';
}

/** The place of a name beside a line, on the side of it that is further from a joint. */
function awayFrom(joint: Spot, middle: Spot, across: Spot, text: string, size: number): Spot {
  const length = Math.hypot(...across) || 1;
  const [x, y] = [across[0] / length, across[1] / length];
  const away = (middle[0] - joint[0]) * x + (middle[1] - joint[1]) * y < 0 ? -1 : 1;
  const out = 3.4 + Math.abs(x) * text.length * 0.31 * TEXT + Math.abs(y) * 0.5 * TEXT;
  return [middle[0] + x * away * out * size, middle[1] + y * away * out * size];
}

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
  const middle: Spot = [(from[0] + to[0]) / 2, (from[1] + to[1]) / 2];
  const at = awayFrom(camera.spot(skeleton.joints[besideOf(prop.from)]), middle, across, prop.text, size);
  return [
    { kind: 'line', points: [from, to], line: 'measure', width: 1 * size },
    tick(from),
    tick(to),
    { kind: 'text', at, text: prop.text, size: TEXT * size, tone: 'measure' },
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
      at: onArc(0.5, prop.radius + (prop.text === '°' ? 6 : 4 + prop.text.length) * size),
      text: prop.text,
      size: (prop.text === '°' ? 12 : TEXT) * size,
      tone: 'measure',
    },
  ];
}
