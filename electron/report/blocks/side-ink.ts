import type { SideInk } from '../ink/palette';
import type { Pen } from '../ink/pen';
import type { Box } from '../layout/box';
import { decoration } from '../layout/figure';
import { mm } from '../layout/points';
import type { Setting } from '../layout/setting';
import { widthOfText } from '../layout/text';

export type OneSide = 'left' | 'right';

const LINE = mm(0.35);
const HATCH = { lineWidth: mm(0.3), step: mm(1.15) };

/** Fills a rectangle in the way of a side: solid for left, hatched for right. */
export function fillSide(pen: Pen, ink: SideInk, x: number, y: number, width: number, height: number): void {
  if (width <= 0) return;
  pen.rectangle(x, y, width, height, { fill: ink.fill });
  if (ink.hatched) pen.hatch(x, y, width, height, { line: ink.line, ...HATCH });
  pen.rectangle(x, y, width, height, { line: ink.line, lineWidth: LINE });
}

/** The letter of a side in its square: L white on solid, R dark on white. */
export function drawBadge(
  pen: Pen,
  setting: Setting,
  side: OneSide,
  x: number,
  y: number,
  size: number,
): void {
  const ink = setting.palette[side];
  const letter = side === 'left' ? 'L' : 'R';
  const type = size * 0.72;
  pen.rectangle(x, y, size, size, { fill: ink.fill, line: ink.line, lineWidth: mm(0.4), radius: mm(0.7) });
  const width = (widthOfText(setting, letter, 'body', 'bold') / setting.scale.body) * type;
  pen.letters(letter, x + (size - width) / 2, y + size / 2 + type * 0.357, width, {
    size: type,
    weight: 'bold',
    colour: ink.letter,
  });
}

/** The letter of a side as a box; the words beside it say the side to a screen reader. */
export const badge = (setting: Setting, side: OneSide, size: number): Box =>
  decoration(`${side} badge`, size, size, (pen, x, y) => drawBadge(pen, setting, side, x, y, size));
