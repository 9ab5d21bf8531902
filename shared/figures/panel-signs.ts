import type { Spot } from './camera';
import { clockMarks } from './draw-signs';
import type { Mark } from './figure';
import type { Bounds } from './mark-geometry';
import { covers } from './side-letter';

const RADIUS = 4.4;

/** A spot in an upper corner, moved sideways until it covers nothing: outwards, or inwards in a close look. */
function corner(marks: readonly Mark[], box: Bounds, radius: number, way: 1 | -1, inside: boolean): Spot {
  const edge = way === -1 ? box.left : box.right;
  const y = box.top + radius;
  const first = edge - way * radius;
  const along = inside ? -way : way;
  for (let out = 0; out < radius * (inside ? 8 : 3); out += radius / 2)
    if (!covers([first + along * out, y], marks, radius * 1.35)) return [first + along * out, y];
  return inside ? [first, y] : [edge + way * radius * 1.2, y];
}

/** Which position it is, in the upper left corner, and a clock in the right one where the position is held. */
export function panelSigns(
  marks: readonly Mark[],
  box: Bounds,
  pen: number,
  {
    number,
    held,
    inside,
  }: { readonly number: number | null; readonly held: boolean; readonly inside: boolean },
): readonly Mark[] {
  const radius = RADIUS * pen;
  const at = corner(marks, box, radius, -1, inside);
  const badge: readonly Mark[] =
    number === null
      ? []
      : [
          { kind: 'ellipse', at, rx: radius, ry: radius, fill: 'paper', line: 'ink', width: 0.6 * pen },
          { kind: 'text', at, text: String(number), size: 6.4 * pen, tone: 'ink' },
        ];
  const clock = held ? clockMarks(corner(marks, box, radius * 1.4, 1, inside), 'ink', pen * 0.74) : [];
  return [...badge, ...clock];
}
