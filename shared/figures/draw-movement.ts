import { cameraOf, type Spot } from './camera';
import { clipped } from './clip';
import { drawBody, patchOutlines } from './draw-body';
import { drawProp } from './draw-props';
import { drawWay } from './draw-ways';
import type { Figure, Frame, Mark } from './figure';
import { type Bounds, boundsOf, moved } from './mark-geometry';
import type { Movement } from './movement';
import { sideLetter } from './side-letter';
import { type Body, bodyOf } from './solve';

const MARGIN = 2.5;
const FLOOR_REACH = 5;
/** How much smaller arrows and letters are in a close look, which is shown larger. */
const CLOSE = 0.5;

/** The floor under a box of marks: a line seen level, a strip seen from above. */
function floorMark({ left, right }: Bounds, tilt: number, bottom: number): Mark {
  const points: readonly Spot[] = [
    [left - FLOOR_REACH, 0],
    [right + FLOOR_REACH, 0],
    [right + FLOOR_REACH, Math.max(bottom + 1.5, 1.6)],
    [left - FLOOR_REACH, Math.max(bottom + 1.5, 1.6)],
  ];
  const back = -16 * Math.sin((tilt * Math.PI) / 180);
  const raised = points.map(([x, y], index): Spot => (index < 2 ? [x, y + back] : [x, y]));
  return { kind: 'polygon', points: raised, fill: 'floor', line: null, width: 0 };
}

function drawPosition(
  movement: Movement,
  bodies: readonly Body[],
  index: number,
  side: Figure['side'],
): readonly Mark[] {
  const camera = cameraOf(movement.view);
  const [body, position] = [bodies[index], movement.positions[index]];
  if (!body || !position) throw new RangeError('a movement has a body for each position');
  const size = movement.close ? CLOSE : 1;
  const props = [...(movement.props ?? []), ...(position.props ?? [])];
  const things = [
    ...drawBody(body, movement.trained, camera, {
      eyesClosed: position.eyes === 'closed',
      only: movement.close?.only,
    }),
    ...props.map((prop) => drawProp(prop, camera, body.skeleton, size)),
  ];
  const flip = ([x, y]: Spot): Spot => (side === 'left' ? [-x, y] : [x, y]);
  const ways = (movement.ways ?? []).filter((way) => (way.on ?? bodies.length - 1) === index);
  const marks = [
    ...things.toSorted((a, b) => a.nearness - b.nearness).flatMap((thing) => thing.marks),
    ...ways.map((way) => drawWay(way, bodies, index, camera, size)),
  ].map((mark) => moved(mark, flip));
  if (side === 'both') return marks;
  const areas = patchOutlines(body, movement.trained, camera).map((outline) => outline.map(flip));
  return [...marks, ...sideLetter(side, areas, marks, { within: viewOf(movement, body, side), size })];
}

/** The part of the drawing a close look keeps, or null when everything is shown. */
function viewOf({ close, view }: Movement, body: Body, side: Figure['side']): Bounds | null {
  if (!close) return null;
  const [x, y] = cameraOf(view).spot(body.skeleton.joints[close.around]);
  const [before, above, after, below] = close.reach;
  const [left, right] = side === 'left' ? [-x - after, -x + before] : [x - before, x + after];
  return { left, right, top: y - above, bottom: y + below };
}

/** Marks from the top left corner of their frame, in fiftieths of a unit. */
function framed(marks: readonly Mark[], { left, right, top, bottom }: Bounds): Frame {
  const place = ([x, y]: Spot): Spot => [Math.round((x - left) * 50) / 50, Math.round((y - top) * 50) / 50];
  return { width: right - left, height: bottom - top, marks: marks.map((mark) => moved(mark, place)) };
}

/** A movement drawn for the side to train; the drawing for the left is the mirror image, its letters upright. */
export function drawMovement(movement: Movement, side: Figure['side']): Figure {
  const bodies = movement.positions.map(({ pose }) => bodyOf(pose));
  const drawn = bodies.map((_, index) => drawPosition(movement, bodies, index, side));
  const looks = bodies.map((body) => viewOf(movement, body, side));
  const boxes = drawn.map((marks, index) => looks[index] ?? boundsOf(marks));
  const top = Math.min(...boxes.map((box) => box.top)) - (movement.close ? 0 : MARGIN);
  const lowest = Math.max(...boxes.map((box) => box.bottom));
  const frames = drawn.map((marks, index) => {
    const floor = movement.noFloor ? [] : [floorMark(boxes[index] as Bounds, movement.view.tilt, lowest)];
    const all = [...floor, ...marks];
    const look = looks[index];
    const { left, right, bottom } = look ?? boundsOf(all);
    const box: Bounds = { left, right, top, bottom: Math.max(bottom, lowest) };
    return framed(look ? all.flatMap((mark) => clipped(mark, box)) : all, box);
  });
  return { side, frames };
}
