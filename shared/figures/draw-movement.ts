import { cameraOf, type Spot } from './camera';
import { clipped } from './clip';
import { drawBody } from './draw-body';
import { drawProp } from './draw-props';
import { drawWay } from './draw-ways';
import type { Figure, Frame, Mark } from './figure';
import { floorMark } from './floor';
import { patchOutline } from './hatched-area';
import { type Bounds, boundsOf, moved } from './mark-geometry';
import { type Movement, viewAt } from './movement';
import { panelSigns } from './panel-signs';
import { closeUpOf, penOf } from './scale';
import { sideLetters } from './side-letter';
import { type Body, bodyOf } from './solve';

const MARGIN = 2;

/** What is drawn besides the positions: the side trained, whether the positions are numbered and the last one is held. */
export type Told = { readonly side: Figure['side']; readonly numbered: boolean; readonly held: boolean };

const flipFor =
  (side: Figure['side']) =>
  ([x, y]: Spot): Spot =>
    side === 'left' ? [-x, y] : [x, y];

function drawPosition(
  movement: Movement,
  bodies: readonly Body[],
  index: number,
  side: Figure['side'],
  pen: number,
): readonly Mark[] {
  const camera = cameraOf(viewAt(movement, index));
  const [body, position] = [bodies[index], movement.positions[index]];
  if (!body || !position) throw new RangeError('a movement has a body for each position');
  const look = { camera, pen };
  const props = [...(movement.props ?? []), ...(position.props ?? [])];
  const things = [
    ...drawBody(body, movement.trained, look, {
      eyesClosed: position.eyes === 'closed',
      only: movement.close?.only,
      pale: movement.pale ?? [],
    }),
    ...props.map((prop) => drawProp(prop, camera, body.skeleton, pen)),
  ];
  const ways = (movement.ways ?? []).filter((way) => (way.on ?? bodies.length - 1) === index);
  return [
    ...things.toSorted((a, b) => a.nearness - b.nearness).flatMap((thing) => thing.marks),
    ...ways.map((way) => drawWay(way, bodies, index, camera, pen)),
  ].map((mark) => moved(mark, flipFor(side)));
}

/** Every position with the letter of its side. */
function lettered(
  movement: Movement,
  bodies: readonly Body[],
  drawn: readonly (readonly Mark[])[],
  side: Figure['side'],
  pen: number,
): readonly (readonly Mark[])[] {
  const [first] = movement.trained;
  if (side === 'both' || !first) return drawn;
  const beside = bodies.map((body, index) => ({
    area: patchOutline(body, first, { camera: cameraOf(viewAt(movement, index)), pen }).map(flipFor(side)),
    marks: drawn[index] ?? [],
    within: closeUpOf(movement, body, side),
  }));
  const letters = sideLetters(side, beside, pen);
  return drawn.map((marks, index) => [...marks, ...(letters[index] ?? [])]);
}

/** Marks from the top left corner of their frame, in fiftieths of a unit. */
function framed(marks: readonly Mark[], { left, right, top, bottom }: Bounds): Frame {
  const place = ([x, y]: Spot): Spot => [Math.round((x - left) * 50) / 50, Math.round((y - top) * 50) / 50];
  return { width: right - left, height: bottom - top, marks: marks.map((mark) => moved(mark, place)) };
}

/** A movement drawn for the side to train; the drawing for the left is the mirror image, its letters upright. */
export function drawMovement(movement: Movement, { side, numbered, held }: Told): Figure {
  const bodies = movement.positions.map(({ pose }) => bodyOf(pose, movement.barefoot));
  const pen = penOf(movement, bodies);
  const plain = bodies.map((_, index) => drawPosition(movement, bodies, index, side, pen));
  const drawn = lettered(movement, bodies, plain, side, pen);
  const looks = bodies.map((body) => closeUpOf(movement, body, side));
  const boxes = drawn.map((marks, index) => looks[index] ?? boundsOf(marks));
  const top = Math.min(...boxes.map((box) => box.top)) - (movement.close ? 0 : MARGIN);
  const lowest = Math.max(...boxes.map((box) => box.bottom));
  const frames = drawn.map((marks, index) => {
    const own = boxes[index] as Bounds;
    const signs = panelSigns(marks, { ...own, top }, pen, {
      number: numbered ? index + 1 : null,
      held: held && index === drawn.length - 1,
      inside: looks[index] !== null,
    });
    const floor = floorMark(own, viewAt(movement, index).tilt, lowest, movement.props ?? []);
    const look = looks[index];
    const all = [floor, ...marks, ...signs];
    const { left, right, bottom } = look ?? boundsOf(all);
    const box: Bounds = { left, right, top, bottom: Math.max(bottom, lowest) };
    return framed(look ? all.flatMap((mark) => clipped(mark, box)) : all, box);
  });
  return { side, frames };
}
