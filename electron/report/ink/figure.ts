import type { Frame, Mark, Tone } from '../../../shared/figures/figure';
import type { Setting } from '../layout/setting';
import { type Drawing, drawingOf } from './drawing';
import type { Colour } from './palette';
import type { Pen } from './pen';

/** A printed colour for each tone of a figure. */
export type FigureInks = Readonly<Record<Tone, Colour>>;
type Place = { readonly x: number; readonly y: number; readonly scale: number };

const kept = new WeakMap<Frame, Map<FigureInks, Drawing>>();

/** The drawing of a frame in these inks; worked out once and kept, for figures are kept too. */
function drawingFor(frame: Frame, inks: FigureInks): Drawing {
  const known = kept.get(frame) ?? new Map<FigureInks, Drawing>();
  kept.set(frame, known);
  const drawing = known.get(inks) ?? drawingOf(frame.marks, inks);
  known.set(inks, drawing);
  return drawing;
}

function letters(
  pen: Pen,
  { faces }: Setting,
  inks: FigureInks,
  mark: Extract<Mark, { kind: 'text' }>,
  { x, y, scale }: Place,
): void {
  const size = mark.size * scale;
  const width = (faces.bold.widthOf(mark.text) * size) / 1000;
  const [left, down] = mark.at;
  pen.letters(mark.text, x + left * scale - width / 2, y + down * scale + size * 0.36, width, {
    size,
    weight: 'bold',
    colour: inks[mark.tone],
  });
}

/** Draws one position with its top left corner at (x, y), a unit of it `scale` points long; letters lie on top. */
export function drawFrame(pen: Pen, setting: Setting, frame: Frame, inks: FigureInks, place: Place): void {
  pen.drawing(drawingFor(frame, inks), place);
  for (const mark of frame.marks) if (mark.kind === 'text') letters(pen, setting, inks, mark, place);
}
