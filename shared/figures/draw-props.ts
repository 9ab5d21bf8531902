import type { Camera, Spot } from './camera';
import type { Mark } from './figure';
import type { Place, Prop } from './props';
import type { Skeleton } from './skeleton';
import { add, axesFrom, type Vector } from './vector';

/** Marks that belong together, with how near they are to the eye. */
export type Drawable = { readonly nearness: number; readonly marks: readonly Mark[] };

/** The point of the room a place means on this body. */
export function pointOf(place: Place, { joints }: Skeleton): Vector {
  if (typeof place === 'string') return joints[place];
  if (typeof place[0] === 'string') return add(joints[place[0]], place[1] as Vector);
  return place as Vector;
}

const middleOf = (points: readonly Vector[]): Vector =>
  [0, 1, 2].map(
    (axis) => points.reduce((sum, point) => sum + (point[axis] ?? 0), 0) / points.length,
  ) as unknown as Vector;

const FACES: readonly (readonly [axis: 0 | 1 | 2, end: 0 | 1])[] = [
  [0, 0],
  [0, 1],
  [1, 0],
  [1, 1],
  [2, 0],
  [2, 1],
];

function faceCorners(ends: readonly [Vector, Vector], axis: 0 | 1 | 2, end: 0 | 1): readonly Vector[] {
  const [u, v] = ([0, 1, 2] as const).filter((other) => other !== axis) as [0 | 1 | 2, 0 | 1 | 2];
  return [
    [0, 0],
    [1, 0],
    [1, 1],
    [0, 1],
  ].map(([a, b]) => {
    const corner: [number, number, number] = [0, 0, 0];
    corner[axis] = ends[end][axis];
    corner[u] = ends[a as 0 | 1][u];
    corner[v] = ends[b as 0 | 1][v];
    return corner;
  });
}

function boxMarks(prop: Extract<Prop, { kind: 'box' }>, camera: Camera): readonly Mark[] {
  return FACES.flatMap(([axis, end]): Mark[] => {
    const normal: [number, number, number] = [0, 0, 0];
    normal[axis] = end === 1 ? 1 : -1;
    if (camera.nearness(normal) < 0.02) return [];
    const fill = axis === 1 && prop.tone === 'prop' ? 'prop-light' : prop.tone;
    const points = faceCorners([prop.from, prop.to], axis, end).map(camera.spot);
    return [{ kind: 'polygon', points, fill, line: 'prop-outline', width: 0.45 }];
  });
}

function barMarks(at: Vector, half: Vector, camera: Camera): readonly Mark[] {
  const axes = axesFrom(half, Math.abs(half[1]) > 3 ? [1, 0, 0] : [0, 1, 0]);
  const reach = Math.hypot(...half);
  const disc = (share: number) => ({
    at: add(at, [half[0] * share, half[1] * share, half[2] * share]),
    axes,
    half: [2.7, 1.1, 2.7] as const,
  });
  const grip = (share: number) => ({ ...disc(share), half: [0.8, 0.8, 0.8] as const });
  const shape = (points: readonly Spot[]): Mark => ({
    kind: 'polygon',
    points,
    fill: 'prop-dark',
    line: 'paper',
    width: 0.4,
  });
  const inner = 1 - 1.6 / reach;
  return [
    shape(camera.hull([grip(-1), grip(1)], 16)),
    shape(camera.hull([disc(-1), disc(-inner)], 24)),
    shape(camera.hull([disc(1), disc(inner)], 24)),
  ];
}

function measureMarks(
  prop: Extract<Prop, { kind: 'measure' }>,
  camera: Camera,
  skeleton: Skeleton,
): readonly Mark[] {
  const [ox, oy] = prop.off ?? [0, 0];
  const [a, b] = [prop.from, prop.to].map((place) => camera.spot(pointOf(place, skeleton))) as [Spot, Spot];
  const [from, to]: [Spot, Spot] = [
    [a[0] + ox, a[1] + oy],
    [b[0] + ox, b[1] + oy],
  ];
  const length = Math.hypot(to[0] - from[0], to[1] - from[1]) || 1;
  const across: Spot = [(-(to[1] - from[1]) / length) * 1.8, ((to[0] - from[0]) / length) * 1.8];
  const tick = ([x, y]: Spot): Mark => ({
    kind: 'line',
    points: [
      [x - across[0], y - across[1]],
      [x + across[0], y + across[1]],
    ],
    line: 'measure',
    width: 0.8,
  });
  const upright = Math.abs(to[1] - from[1]) > Math.abs(to[0] - from[0]);
  const middle: Spot = [(from[0] + to[0]) / 2, (from[1] + to[1]) / 2];
  const at: Spot = upright
    ? [middle[0] + 2.2 + prop.text.length * 1.3, middle[1]]
    : [middle[0], middle[1] + 4.4];
  return [
    { kind: 'line', points: [from, to], line: 'measure', width: 0.8 },
    tick(from),
    tick(to),
    { kind: 'text', at, text: prop.text, size: 4.6, tone: 'measure' },
  ];
}

function angleMarks(
  prop: Extract<Prop, { kind: 'angle' }>,
  camera: Camera,
  skeleton: Skeleton,
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
    points: [at, onArc(share, prop.radius + 7)],
    line: 'measure',
    width: 0.6,
    dash: 1.4,
  });
  return [
    ray(0),
    ray(1),
    { kind: 'line', points: arc, line: 'measure', width: 0.9 },
    {
      kind: 'text',
      at: onArc(0.5, prop.radius + 3 + prop.text.length),
      text: prop.text,
      size: 4.6,
      tone: 'measure',
    },
  ];
}

/** A running track from above, a ring for each lap, with its length. */
function trackMarks({ laps, text }: Extract<Prop, { kind: 'track' }>, at: Spot): readonly Mark[] {
  const ring = (grow: number): Mark => ({
    kind: 'ellipse',
    at,
    rx: 17 + grow,
    ry: 6 + grow,
    fill: 'paper',
    line: 'prop-dark',
    width: 1,
  });
  const rings = laps === 2 ? [ring(2.6), ring(0)] : [ring(0)];
  return [...rings, { kind: 'text', at, text, size: 6.5, tone: 'ink' }];
}

/** An eye, open or shut, large enough to be seen on paper. */
function eyeMarks(open: boolean, [x, y]: Spot): readonly Mark[] {
  const lid = (down: number): readonly Spot[] =>
    Array.from({ length: 13 }, (_, index): Spot => {
      const across = index / 6 - 1;
      return [x + across * 7, y + down * (1 - across * across)];
    });
  const stroke = (points: readonly Spot[]): Mark => ({ kind: 'line', points, line: 'ink', width: 1.1 });
  if (open)
    return [
      {
        kind: 'polygon',
        points: [...lid(-4), ...lid(4).toReversed()],
        fill: 'paper',
        line: 'ink',
        width: 1.1,
      },
      { kind: 'ellipse', at: [x, y], rx: 2.4, ry: 2.4, fill: 'ink', line: null, width: 0 },
    ];
  const lashes = [-0.75, -0.3, 0.3, 0.75].map((across) => {
    const from: Spot = [x + across * 7, y + 4 * (1 - across * across)];
    return stroke([from, [from[0] + across * 1.6, from[1] + 2.4]]);
  });
  return [stroke(lid(4)), ...lashes];
}

function marksOf(prop: Prop, camera: Camera, skeleton: Skeleton): readonly Mark[] {
  switch (prop.kind) {
    case 'box':
      return boxMarks(prop, camera);
    case 'bar':
      return barMarks(pointOf(prop.at, skeleton), prop.half, camera);
    case 'measure':
      return measureMarks(prop, camera, skeleton);
    case 'angle':
      return angleMarks(prop, camera, skeleton);
    case 'cord': {
      const points = prop.through.map((place) => camera.spot(pointOf(place, skeleton)));
      return [
        { kind: 'line', points, line: 'paper', width: prop.width + 0.9 },
        { kind: 'line', points, line: 'band', width: prop.width },
      ];
    }
    case 'ball': {
      const at = camera.spot(pointOf(prop.at, skeleton));
      return [
        { kind: 'ellipse', at, rx: prop.radius, ry: prop.radius, fill: prop.tone, line: 'paper', width: 0.4 },
      ];
    }
    case 'mark':
      return [
        { kind: 'polygon', points: prop.corners.map(camera.spot), fill: 'prop-dark', line: null, width: 0 },
      ];
    case 'track':
      return trackMarks(prop, camera.spot(pointOf(prop.at, skeleton)));
    case 'eye':
      return eyeMarks(prop.open, camera.spot(pointOf(prop.at, skeleton)));
    case 'word':
      return [
        {
          kind: 'text',
          at: camera.spot(pointOf(prop.at, skeleton)),
          text: prop.text,
          size: prop.size,
          tone: 'measure',
        },
      ];
  }
}

function nearnessOf(prop: Prop, camera: Camera, skeleton: Skeleton): number {
  if (prop.kind === 'mark') return -900;
  if (!('layer' in prop)) return 1000;
  if (prop.layer === 'before') return 900;
  const centre =
    prop.kind === 'box'
      ? middleOf([prop.from, prop.to])
      : prop.kind === 'cord'
        ? middleOf(prop.through.map((place) => pointOf(place, skeleton)))
        : pointOf(prop.at, skeleton);
  const nearness = camera.nearness(centre);
  return prop.layer === 'behind' ? nearness - 1000 : nearness + 3;
}

/** A thing in the room as marks. */
export const drawProp = (prop: Prop, camera: Camera, skeleton: Skeleton): Drawable => ({
  nearness: nearnessOf(prop, camera, skeleton),
  marks: marksOf(prop, camera, skeleton),
});
