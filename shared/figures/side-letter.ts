import type { Spot } from './camera';
import type { Mark } from './figure';
import { type Bounds, boundsOf, inside, spotsOf } from './mark-geometry';

const RADIUS = 5.2;

/** The part of the drawing that is kept, and how large letters are there. */
export type Sheet = { readonly within: Bounds | null; readonly size: number };

/** Something drawn that a badge should not cover, and the box around it. */
type Obstacle = {
  readonly box: Bounds;
  readonly weight: number;
  readonly outline: readonly Spot[] | null;
  readonly spots: readonly Spot[];
};

const PROBES: readonly Spot[] = [
  [0, 0],
  ...Array.from({ length: 12 }, (_, index): Spot => {
    const angle = (index * Math.PI) / 6;
    return [Math.cos(angle) * 1.2, Math.sin(angle) * 1.2];
  }),
];

/** What is in the way: bodies most, things and floor less; edges lie under what they go round and are left out. */
function obstacleOf(mark: Mark): readonly Obstacle[] {
  const spots = spotsOf(mark);
  const box = boundsOf([mark]);
  if (mark.kind === 'polygon') {
    if (!mark.fill) return [];
    const light = mark.fill === 'prop-light' || mark.fill === 'prop' || mark.fill === 'floor';
    return [{ box, weight: light ? 0.3 : 1, outline: mark.points, spots }];
  }
  if (mark.kind === 'ellipse') return [];
  if (mark.kind === 'hatch') return [{ box, weight: 1, outline: mark.points, spots }];
  if (mark.kind === 'text') {
    const { left, top, right, bottom } = box;
    const outline: readonly Spot[] = [
      [left, top],
      [right, top],
      [right, bottom],
      [left, bottom],
    ];
    return [{ box, weight: 3, outline, spots }];
  }
  return [{ box, weight: 6, outline: null, spots }];
}

/** How much of a badge at a spot would cover what is drawn: 0 none; no more than `most` is looked for. */
function covered(at: Spot, obstacles: readonly Obstacle[], radius: number, most = Infinity): number {
  const [x, y] = at;
  const reach = radius * 1.4;
  let sum = 0;
  for (const { box, weight, outline, spots } of obstacles) {
    if (sum >= most) return sum;
    if (x + reach < box.left || x - reach > box.right || y + reach < box.top || y - reach > box.bottom)
      continue;
    if (outline) {
      for (const [px, py] of PROBES) if (inside([x + px * radius, y + py * radius], outline)) sum += weight;
    } else if (spots.some(([sx, sy]) => Math.hypot(sx - x, sy - y) < reach)) sum += weight;
  }
  return sum;
}

/** Whether a badge at a spot would cover anything drawn. */
export const covers = (at: Spot, marks: readonly Mark[], radius: number): boolean =>
  covered(at, marks.flatMap(obstacleOf), radius) > 0;

const outside = ([x, y]: Spot, within: Bounds | null, radius: number): boolean =>
  within !== null &&
  (x < within.left + radius ||
    x > within.right - radius ||
    y < within.top + radius ||
    y > within.bottom - radius);

/** The place beside a trained area where a badge hides least. */
function placeFor(area: readonly Spot[], marks: readonly Mark[], { within, size }: Sheet): Spot {
  const [left, top] = [0, 1].map(
    (axis) => area.reduce((sum, spot) => sum + (spot[axis] ?? 0), 0) / area.length,
  ) as [number, number];
  const obstacles = marks.flatMap(obstacleOf);
  const radius = RADIUS * size;
  let best: { at: Spot; cost: number } = { at: [left, top], cost: Infinity };
  for (let reach = 8; reach <= 29 && reach * 0.5 < best.cost; reach += 1.5) {
    for (let index = 0; index < 24; index += 1) {
      const angle = (index * Math.PI) / 12;
      const at: Spot = [left + Math.cos(angle) * reach * size, top + Math.sin(angle) * reach * size];
      if (outside(at, within, radius)) continue;
      const most = (best.cost - reach * 0.5) / 4;
      const cost = covered(at, obstacles, radius, most) * 4 + reach * 0.5;
      if (cost < best.cost) best = { at, cost };
    }
  }
  return best.at;
}

/** The letter of the side trained, on a square for left and a disc for right, beside the first trained area. */
export function sideLetter(
  side: 'left' | 'right',
  areas: readonly (readonly Spot[])[],
  marks: readonly Mark[],
  sheet: Sheet,
): readonly Mark[] {
  const [area] = areas;
  if (!area) return [];
  const at = placeFor(area, marks, sheet);
  const radius = RADIUS * sheet.size;
  const [x, y] = at;
  const half = radius * 0.9;
  const badge: Mark =
    side === 'right'
      ? { kind: 'ellipse', at, rx: radius, ry: radius, fill: 'trained', line: 'paper', width: 0.6 }
      : {
          kind: 'polygon',
          points: [
            [x - half, y - half],
            [x + half, y - half],
            [x + half, y + half],
            [x - half, y + half],
          ],
          fill: 'trained',
          line: 'paper',
          width: 0.6,
        };
  return [
    badge,
    { kind: 'text', at, text: side === 'right' ? 'R' : 'L', size: 7.6 * sheet.size, tone: 'paper' },
  ];
}
