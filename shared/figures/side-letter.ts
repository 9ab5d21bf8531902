import type { Spot } from './camera';
import type { Mark } from './figure';
import { type Bounds, inside, spotsOf } from './mark-geometry';

const RADIUS = 3.9;

/** The part of the drawing that is kept, and how large letters are there. */
export type Sheet = { readonly within: Bounds | null; readonly size: number };

/** How much of a badge at a spot would cover what is drawn: 0 none. */
function covered(at: Spot, marks: readonly Mark[], radius: number): number {
  const probes: Spot[] = [at];
  for (let index = 0; index < 12; index += 1) {
    const angle = (index * Math.PI) / 6;
    probes.push([at[0] + Math.cos(angle) * (radius * 1.2), at[1] + Math.sin(angle) * (radius * 1.2)]);
  }
  return marks.reduce((sum, mark) => {
    if (mark.kind === 'polygon' && mark.fill) {
      const weight = mark.fill === 'prop-light' || mark.fill === 'prop' || mark.fill === 'floor' ? 0.3 : 1;
      return sum + weight * probes.filter((probe) => inside(probe, mark.points)).length;
    }
    if (mark.kind === 'arrow' || mark.kind === 'line' || mark.kind === 'text') {
      const near = spotsOf(mark).some(([x, y]) => Math.hypot(x - at[0], y - at[1]) < radius * 1.4);
      return sum + (near ? 6 : 0);
    }
    return sum;
  }, 0);
}

const outside = ([x, y]: Spot, within: Bounds | null, radius: number): boolean =>
  within !== null &&
  (x < within.left + radius ||
    x > within.right - radius ||
    y < within.top + radius ||
    y > within.bottom - radius);

/** The place beside a trained area where a badge hides least. */
function placeFor(area: readonly Spot[], marks: readonly Mark[], { within, size }: Sheet): Spot {
  const centre: Spot = [0, 1].map(
    (axis) => area.reduce((sum, spot) => sum + (spot[axis] ?? 0), 0) / area.length,
  ) as never;
  let best: { at: Spot; cost: number } | null = null;
  for (let reach = 7; reach <= 25; reach += 1.5) {
    const distance = reach * size;
    for (let index = 0; index < 24; index += 1) {
      const angle = (index * Math.PI) / 12;
      const at: Spot = [centre[0] + Math.cos(angle) * distance, centre[1] + Math.sin(angle) * distance];
      const cost =
        covered(at, marks, RADIUS * size) * 2 + reach * 0.5 + (outside(at, within, RADIUS * size) ? 100 : 0);
      if (!best || cost < best.cost) best = { at, cost };
    }
  }
  return best?.at ?? centre;
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
    { kind: 'text', at, text: side === 'right' ? 'R' : 'L', size: 5.6 * sheet.size, tone: 'paper' },
  ];
}
