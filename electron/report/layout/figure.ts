import type { Pen } from '../ink/pen';
import type { Box } from './box';

/** A drawing of a fixed size with the words a screen reader says instead. */
export const figure = (
  name: string,
  width: number,
  height: number,
  alt: string,
  draw: (pen: Pen, x: number, y: number) => void,
): Box => ({
  name,
  width,
  height,
  draw: (pen, x, y, tag) =>
    pen.write(tag, 'Figure', { alt, box: { x, y, width, height } }, () => draw(pen, x, y)),
});

/** A drawing that adds nothing for a screen reader: a rule, a tick, a badge that text repeats. */
export const decoration = (
  name: string,
  width: number,
  height: number,
  draw: (pen: Pen, x: number, y: number) => void,
): Box => ({ name, width, height, draw: (pen, x, y) => pen.artifact(() => draw(pen, x, y)) });
