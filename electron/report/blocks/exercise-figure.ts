import type { ExerciseId } from '../../../shared/catalogue/exercises';
import { arrange } from '../../../shared/figures/arrange';
import type { Figure } from '../../../shared/figures/figure';
import { altOf, figureOf } from '../../../shared/figures/figure-of';
import { greyPalette, paperPalette } from '../../../shared/figures/palettes';
import type { Side } from '../../../shared/screening/screening';
import { drawFrame, type FigureInks } from '../ink/figure';
import { paletteOf } from '../ink/palette';
import type { Box } from '../layout/box';
import { figure as figureBox } from '../layout/figure';
import { mm } from '../layout/points';
import type { Setting } from '../layout/setting';

const inksOf = ({ palette }: Setting, side: Side): FigureInks =>
  palette === paletteOf(true) ? greyPalette : paperPalette(side);

/** A figure as large as it can be in this room, in points; it takes no more height than it needs. */
export function drawing(
  setting: Setting,
  room: { readonly width: number; readonly height: number },
  figure: Figure,
  alt: string,
): Box {
  const arrangement = arrange(figure, room.width, room.height, mm(2));
  const inks = inksOf(setting, figure.side);
  const margin = (room.width - arrangement.width) / 2;
  return figureBox('figure', room.width, arrangement.height, alt, (pen, left, top) => {
    for (const { frame, x, y } of arrangement.placed)
      drawFrame(pen, setting, frame, inks, { x: left + margin + x, y: top + y, scale: arrangement.scale });
  });
}

/** Start and end of an exercise for the side to train, with its words for those who listen. */
export const exerciseFigure = (
  setting: Setting,
  room: { readonly width: number; readonly height: number },
  id: ExerciseId,
  side: Side,
): Box => drawing(setting, room, figureOf(id, side), altOf(id, side));
