import type { Equipment, Position } from '../../../shared/catalogue/exercise';
import type { Points } from '../layout/points';
import type { Colour } from './palette';
import type { Pen } from './pen';

/** A small line drawing on a field of 24 by 24, y downwards: strokes as x, y, x, y ..., rings and discs as x, y, radius. */
type Pictogram = {
  readonly strokes?: readonly (readonly number[])[];
  readonly rings?: readonly (readonly [number, number, number])[];
  readonly discs?: readonly (readonly [number, number, number])[];
};

const FIELD = 24;
const STROKE = 1.9;
const FLOOR = [1.5, 21, 22.5, 21] as const;

/** People in the position an exercise begins in. */
const POSITIONS: Readonly<Record<Position, Pictogram>> = {
  lying: { discs: [[4.2, 17, 2.4]], strokes: [[7.5, 18, 14.5, 18, 17.5, 12, 20.5, 18], FLOOR] },
  'side-lying': {
    discs: [[4.2, 12.6, 2.4]],
    strokes: [[6.8, 15, 14, 17.4, 22, 17.4], [7.2, 15.2, 6.4, 18.4, 9, 18.4], [14, 17.4, 20.5, 12.5], FLOOR],
  },
  prone: { discs: [[4.2, 15, 2.4]], strokes: [[7.4, 15.8, 21.5, 18], [8.4, 16, 8.4, 18.6, 4, 18.6], FLOOR] },
  kneeling: {
    discs: [[11, 4, 2.5]],
    strokes: [[11, 7.6, 11, 13.6, 10, 19, 17.5, 19], [11, 8.6, 14.5, 12], FLOOR],
  },
  sitting: {
    discs: [[8, 4.2, 2.5]],
    strokes: [
      [8, 7.8, 8, 14, 15.5, 14, 15.5, 20.6],
      [8, 9, 12, 12],
      [4.5, 16, 11, 16],
      [5.5, 16, 5.5, 20.6],
      FLOOR,
    ],
  },
  standing: {
    discs: [[12, 3.6, 2.5]],
    strokes: [
      [12, 7.2, 12, 13.6, 9.4, 20.6],
      [12, 13.6, 14.6, 20.6],
      [12, 8, 8.2, 13],
      [12, 8, 15.8, 13],
      FLOOR,
    ],
  },
  moving: {
    discs: [[15, 3.8, 2.4]],
    strokes: [
      [13.6, 7, 11.4, 13, 15.4, 15.6, 14.2, 20.6],
      [11.4, 13, 8.6, 17.2, 3.6, 16.4],
      [13.4, 7.6, 9, 8.4, 6.8, 11.6],
      [13.4, 7.6, 16, 10.8, 19.4, 9.6],
    ],
  },
};

/** The things a client needs. */
const EQUIPMENT: Readonly<Record<Equipment, Pictogram>> = {
  wall: {
    strokes: [
      [4, 4, 20, 4, 20, 20, 4, 20, 4, 4],
      [4, 9.3, 20, 9.3],
      [4, 14.6, 20, 14.6],
      [12, 4, 12, 9.3],
      [8, 9.3, 8, 14.6],
      [16, 9.3, 16, 14.6],
      [12, 14.6, 12, 20],
    ],
  },
  mat: {
    strokes: [
      [3, 18, 8, 10, 21, 10, 16, 18, 3, 18],
      [3, 18, 3, 20, 16, 20, 21, 12, 21, 10],
    ],
  },
  band: {
    strokes: [[3, 14, 5.5, 9.5, 9, 9.5, 12, 14, 15, 14, 18.5, 9.5, 21, 9.5]],
    rings: [
      [3, 16.4, 1.6],
      [21, 7, 1.6],
    ],
  },
  'loop-band': {
    strokes: [
      [7, 7, 17, 7, 20.5, 9.2, 21, 12, 20.5, 14.8, 17, 17, 7, 17, 3.5, 14.8, 3, 12, 3.5, 9.2, 7, 7],
      [8, 10.4, 16, 10.4, 17.6, 12, 16, 13.6, 8, 13.6, 6.4, 12, 8, 10.4],
    ],
  },
  anchor: {
    strokes: [
      [4, 3, 4, 21],
      [4, 12, 9.5, 12],
      [17, 12, 22, 12],
    ],
    rings: [[13.2, 12, 3.6]],
  },
  strap: {
    strokes: [
      [2, 9, 22, 9, 22, 15, 2, 15, 2, 9],
      [7, 6.5, 14, 6.5, 14, 17.5, 7, 17.5, 7, 6.5],
      [10.5, 12, 17, 12],
    ],
  },
  step: { strokes: [[2, 20, 2, 15.5, 9, 15.5, 9, 11, 16, 11, 16, 6.5, 22, 6.5, 22, 20, 2, 20]] },
  chair: {
    strokes: [
      [7, 3, 7, 21],
      [7, 13, 17.5, 13, 17.5, 21],
    ],
  },
  bench: {
    strokes: [
      [2, 10, 22, 10, 22, 13, 2, 13, 2, 10],
      [5, 13, 5, 20],
      [19, 13, 19, 20],
    ],
  },
  box: {
    strokes: [
      [4, 8, 4, 20, 15, 20, 15, 8, 4, 8, 9, 4, 20, 4, 15, 8],
      [20, 4, 20, 16, 15, 20],
    ],
  },
  weight: {
    strokes: [
      [9, 12, 15, 12],
      [5.5, 6.5, 9, 6.5, 9, 17.5, 5.5, 17.5, 5.5, 6.5],
      [15, 6.5, 18.5, 6.5, 18.5, 17.5, 15, 17.5, 15, 6.5],
      [3, 9.5, 3, 14.5],
      [21, 9.5, 21, 14.5],
    ],
  },
  'small-ball': {
    rings: [[12, 13, 6.5]],
    strokes: [
      [7.4, 8.6, 10.4, 12, 9.6, 19],
      [16.6, 8.6, 13.6, 12, 14.4, 19],
    ],
  },
  'foam-pad': {
    strokes: [
      [3, 12, 7, 8, 21, 8, 17, 12, 3, 12, 3, 18, 17, 18, 21, 14, 21, 8],
      [17, 12, 17, 18],
    ],
  },
  slider: {
    strokes: [[3, 17.5, 12, 17.5], [15, 12, 21, 12, 18.6, 9.6], [21, 12, 18.6, 14.4], FLOOR],
    rings: [[7.5, 13, 3.6]],
  },
  tape: {
    rings: [
      [10, 12, 7],
      [10, 12, 2.6],
    ],
    strokes: [[10, 19, 22, 19]],
  },
  metronome: {
    strokes: [
      [8.5, 3, 15.5, 3, 20, 21, 4, 21, 8.5, 3],
      [5.2, 16.4, 18.8, 16.4],
      [12, 16.4, 16.6, 6.5],
    ],
  },
  track: {
    strokes: [
      [8, 5, 16, 5, 20, 7, 22, 12, 20, 17, 16, 19, 8, 19, 4, 17, 2, 12, 4, 7, 8, 5],
      [8.6, 9.4, 15.4, 9.4, 17.4, 12, 15.4, 14.6, 8.6, 14.6, 6.6, 12, 8.6, 9.4],
    ],
  },
  'open-space': {
    strokes: [
      [2, 12, 22, 12],
      [5.5, 8.5, 2, 12, 5.5, 15.5],
      [18.5, 8.5, 22, 12, 18.5, 15.5],
      [2, 18.5, 22, 18.5],
    ],
  },
};

function drawPictogram(
  pen: Pen,
  { strokes = [], rings = [], discs = [] }: Pictogram,
  place: { readonly x: number; readonly y: number; readonly size: number },
  colour: Colour,
): void {
  const scale = place.size / FIELD;
  const on = (x: number, y: number): readonly [number, number] => [place.x + x * scale, place.y + y * scale];
  const look = { line: colour, lineWidth: (STROKE * scale) as Points };
  for (const stroke of strokes) {
    const spots = Array.from({ length: stroke.length / 2 }, (_, at) =>
      on(stroke[2 * at] ?? 0, stroke[2 * at + 1] ?? 0),
    );
    pen.path(spots, look);
  }
  for (const [x, y, radius] of rings) pen.circle(...on(x, y), radius * scale, look);
  for (const [x, y, radius] of discs) pen.circle(...on(x, y), radius * scale, { fill: colour });
}

type Place = { readonly x: number; readonly y: number; readonly size: number };

/** Draws somebody in the position an exercise begins in. */
export const drawPosition = (pen: Pen, position: Position, place: Place, colour: Colour): void =>
  drawPictogram(pen, POSITIONS[position], place, colour);

/** Draws a thing the client needs. */
export const drawEquipment = (pen: Pen, thing: Equipment, place: Place, colour: Colour): void =>
  drawPictogram(pen, EQUIPMENT[thing], place, colour);
