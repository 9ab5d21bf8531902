import { arrange } from './arrange';
import { cameraOf, type Spot } from './camera';
import type { Figure } from './figure';
import { blobsOf } from './flesh/group';
import type { Bounds } from './mark-geometry';
import { type Movement, viewAt } from './movement';
import type { Body } from './solve';

/** The room a figure has on an exercise card, in millimetres, and the gap between its positions there. */
const ROOM = { width: 60, height: 29, gap: 2 } as const;
/** Millimetres of a unit in the drawing of one who stands upright on a card: there a pen is one unit of itself. */
const UPRIGHT = 0.27;

/** The part of the drawing a close look keeps, or null when everything is shown. */
export function closeUpOf({ close, view }: Movement, body: Body, side: Figure['side']): Bounds | null {
  if (!close) return null;
  const [x, y] = cameraOf(view).spot(body.skeleton.joints[close.around]);
  const [before, above, after, below] = close.reach;
  const [left, right] = side === 'left' ? [-x - after, -x + before] : [x - before, x + after];
  return { left, right, top: y - above, bottom: y + below };
}

const boxOf = (spots: readonly Spot[]): Bounds => ({
  left: Math.min(...spots.map(([x]) => x)),
  right: Math.max(...spots.map(([x]) => x)),
  top: Math.min(...spots.map(([, y]) => y)),
  bottom: Math.max(...spots.map(([, y]) => y)),
});

/** How thick lines and how large letters are in a drawing, so that they come out alike on every card however large its figure. */
export function penOf(movement: Movement, bodies: readonly Body[]): number {
  const frames = bodies.map((body, index) => {
    const { spot } = cameraOf(viewAt(movement, index));
    const props = [...(movement.props ?? []), ...(movement.positions[index]?.props ?? [])];
    const corners = props.flatMap((prop) => (prop.kind === 'box' ? [prop.from, prop.to] : []));
    const spots = [...body.groups.flatMap(blobsOf).map(({ at }) => at), ...corners].map(spot);
    const { left, right, top, bottom } = closeUpOf(movement, body, 'right') ?? boxOf(spots);
    const margin = movement.close ? 0 : 8;
    return { width: right - left + margin, height: bottom - top + margin, marks: [] };
  });
  const height = Math.max(...frames.map((frame) => frame.height));
  const even = frames.map((frame) => ({ ...frame, height }));
  const { scale } = arrange({ side: 'both', frames: even }, ROOM.width, ROOM.height, ROOM.gap);
  return Math.min(1.2, UPRIGHT / scale);
}
