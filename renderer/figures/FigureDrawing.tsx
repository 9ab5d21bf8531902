import { arrange } from '../../shared/figures/arrange';
import type { Figure } from '../../shared/figures/figure';
import './figures.css';
import { MarkShape } from './MarkShape';

/** The room a figure is laid out for, in CSS pixels; it shrinks with its place and keeps its shape. */
export type Room = { readonly width: number; readonly height: number };
const ROOM: Room = { width: 320, height: 240 };
const GAP = 14;

/** The positions of a figure in one picture, which a screen reader hears as `alt`. */
export function FigureDrawing({
  figure,
  alt,
  room = ROOM,
}: {
  readonly figure: Figure;
  readonly alt: string;
  readonly room?: Room;
}) {
  const { width, height, scale, placed } = arrange(figure, room.width, room.height, GAP);
  return (
    <svg
      className="figure"
      data-side={figure.side}
      role="img"
      aria-label={alt}
      width={Math.ceil(width)}
      height={Math.ceil(height)}
      viewBox={`0 0 ${width} ${height}`}
    >
      {placed.map(({ frame, x, y }) => (
        <g key={`${x} ${y}`} transform={`translate(${x} ${y}) scale(${scale})`}>
          {frame.marks.map((mark, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the marks of a figure never change or move.
            <MarkShape key={index} mark={mark} />
          ))}
        </g>
      ))}
    </svg>
  );
}
