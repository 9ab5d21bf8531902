import { mm } from './points';

export type Paper = 'a4' | 'letter';

/** A sheet of paper in points: its size, and the part the report may fill; below it runs the footer. */
export type Sheet = {
  readonly width: number;
  readonly height: number;
  readonly left: number;
  readonly top: number;
  readonly bodyWidth: number;
  readonly bodyHeight: number;
  /** Baseline of the footer. */
  readonly footer: number;
};

const SIZES = {
  a4: { width: mm(210), height: mm(297) },
  letter: { width: mm(215.9), height: mm(279.4) },
} as const;

const MARGIN = mm(14);
const BOTTOM = mm(15);
const FOOTER = mm(8.5);

/** The sheet of a paper size, with 14 mm margins and a footer. */
export function sheetOf(paper: Paper): Sheet {
  const { width, height } = SIZES[paper];
  return {
    width,
    height,
    left: MARGIN,
    top: MARGIN,
    bodyWidth: width - 2 * MARGIN,
    bodyHeight: height - MARGIN - BOTTOM,
    footer: height - FOOTER,
  };
}
