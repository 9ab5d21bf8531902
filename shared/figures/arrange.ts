import type { Figure, Frame } from './figure';

/** Where one position of a figure goes, and how large a unit of it is drawn there. */
export type Placed = { readonly frame: Frame; readonly x: number; readonly y: number };
export type Arrangement = {
  readonly width: number;
  readonly height: number;
  readonly scale: number;
  readonly placed: readonly Placed[];
};

/** Nobody is drawn larger than this share of the height given, so that close and full figures look of one hand. */
const LARGEST = 1 / 46;

const sumOf = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0);

function arranged(
  frames: readonly Frame[],
  width: number,
  height: number,
  gap: number,
  inRow: boolean,
): Arrangement {
  const gaps = gap * (frames.length - 1);
  const wide = frames.map((frame) => frame.width);
  const high = frames.map((frame) => frame.height);
  const scale = Math.max(
    0,
    Math.min(
      inRow ? (width - gaps) / sumOf(wide) : width / Math.max(...wide),
      inRow ? height / Math.max(...high) : (height - gaps) / sumOf(high),
      height * LARGEST,
    ),
  );
  let at = 0;
  const placed = frames.map((frame): Placed => {
    const here = at;
    at += (inRow ? frame.width : frame.height) * scale + gap;
    return inRow ? { frame, x: here, y: 0 } : { frame, x: 0, y: here };
  });
  return {
    width: inRow ? at - gap : Math.max(...wide) * scale,
    height: inRow ? Math.max(...high) * scale : at - gap,
    scale,
    placed,
  };
}

/** The positions of a figure side by side or one under the other, whichever shows them larger in this room. */
export function arrange(figure: Figure, width: number, height: number, gap: number): Arrangement {
  const [row, column] = [true, false].map((inRow) => arranged(figure.frames, width, height, gap, inRow)) as [
    Arrangement,
    Arrangement,
  ];
  return column.scale > row.scale * 1.02 ? column : row;
}
