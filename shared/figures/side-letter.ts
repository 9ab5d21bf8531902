import type { Spot } from './camera';
import type { Mark, Tone } from './figure';
import { type Bounds, boundsOf, inside, spotsOf, toPath } from './mark-geometry';

const RADIUS = 5.2;

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

/** Tones of the room and of things that may be covered at need. */
const BACKGROUND: ReadonlySet<Tone> = new Set<Tone>([
  'floor',
  'wall',
  'wall-edge',
  'mat',
  'mat-edge',
  'foam',
  'foam-edge',
  'prop',
  'prop-light',
]);

/** What is in the way: bodies most, things and floor less; edges lie under what they go round and are left out. */
function obstacleOf(mark: Mark): readonly Obstacle[] {
  const spots = spotsOf(mark);
  const box = boundsOf([mark]);
  if (mark.kind === 'polygon') {
    if (!mark.fill) return [];
    return [{ box, weight: BACKGROUND.has(mark.fill) ? 0.1 : 1, outline: mark.points, spots }];
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
      for (const [px, py] of PROBES) {
        const [u, v] = [x + px * radius, y + py * radius];
        if (u < box.left || u > box.right || v < box.top || v > box.bottom) continue;
        if (inside([u, v], outline)) sum += weight;
      }
    } else if (toPath(at, spots) < reach) sum += weight;
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

/** One position as a badge sees it: the trained area it stands beside, what is drawn, and the part of that kept. */
export type Beside = {
  readonly area: readonly Spot[];
  readonly marks: readonly Mark[];
  readonly within: Bounds | null;
};
type Around = {
  readonly centre: Spot;
  readonly obstacles: readonly Obstacle[];
  readonly within: Bounds | null;
};

const centreOf = (area: readonly Spot[]): Spot => [
  area.reduce((sum, [x]) => sum + x, 0) / area.length,
  area.reduce((sum, [, y]) => sum + y, 0) / area.length,
];

/** How far from the area's middle a badge is tried, in which steps, and in how many directions. */
const TRIED = { from: 8, to: 29, step: 1.5, directions: 24 } as const;
/** What a unit of distance costs against covering something. */
const FAR = 0.5;
const COVER = 7;
/** What it costs to stand lower than the feet. */
const UNDERFOOT = 5;

type Offset = { readonly at: Spot; readonly cost: number };

/** The way from the middle of the area at which a badge hides least in all these positions together. */
function bestOffset(around: readonly Around[], size: number): Offset {
  const radius = RADIUS * size;
  let best: Offset = { at: [0, 0], cost: Infinity };
  for (let reach: number = TRIED.from; reach <= TRIED.to; reach += TRIED.step) {
    for (let index = 0; index < TRIED.directions; index += 1) {
      const angle = (index * 2 * Math.PI) / TRIED.directions;
      const [x, y] = [Math.cos(angle) * reach * size, Math.sin(angle) * reach * size];
      let cost = reach * FAR * around.length;
      for (const { centre, obstacles, within } of around) {
        const at: Spot = [centre[0] + x, centre[1] + y];
        if (cost >= best.cost || outside(at, within, radius)) {
          cost = Infinity;
          break;
        }
        if (at[1] + radius > 1) cost += UNDERFOOT;
        cost += covered(at, obstacles, radius, (best.cost - cost) / COVER) * COVER;
      }
      if (cost < best.cost) best = { at: [x, y], cost };
    }
  }
  return best;
}

/** Whether something can be in the way of a badge near this spot. */
const inReach =
  ([x, y]: Spot, size: number) =>
  ({ box: { left, right, top, bottom } }: Obstacle): boolean => {
    const reach = (TRIED.to + RADIUS * 1.4) * size;
    return left - reach < x && x < right + reach && top - reach < y && y < bottom + reach;
  };

/** How much more a common place may hide than places of their own, for each position. */
const PATIENCE = 3;

/** Places beside the trained area, the same way from it in every position unless that hides too much. */
function placesFor(beside: readonly Beside[], size: number): readonly Spot[] {
  const around = beside.map(({ area, marks, within }): Around => {
    const centre = centreOf(area);
    return { centre, obstacles: marks.flatMap(obstacleOf).filter(inReach(centre, size)), within };
  });
  const common = bestOffset(around, size);
  const dear = (alone: number): boolean => common.cost > alone + PATIENCE * around.length;
  // Nothing costs less than the nearest free place: only where the common one is dearer are others looked for.
  const own = dear(TRIED.from * FAR * around.length) ? around.map((one) => bestOffset([one], size)) : [];
  const together = own.length === 0 || !dear(own.reduce((sum, { cost }) => sum + cost, 0));
  return around.map(({ centre: [x, y] }, index) => {
    const { at } = together ? common : (own[index] ?? common);
    return [x + at[0], y + at[1]];
  });
}

/** The letter of the side trained, on a square for left and a disc for right, beside the trained area of each position. */
export const sideLetters = (
  side: 'left' | 'right',
  beside: readonly Beside[],
  size: number,
): readonly (readonly Mark[])[] => placesFor(beside, size).map((at) => badge(side, at, size));

function badge(side: 'left' | 'right', at: Spot, size: number): readonly Mark[] {
  const radius = RADIUS * size;
  const [x, y] = at;
  const half = radius * 0.9;
  const plate: Mark =
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
  return [plate, { kind: 'text', at, text: side === 'right' ? 'R' : 'L', size: 7.6 * size, tone: 'paper' }];
}
