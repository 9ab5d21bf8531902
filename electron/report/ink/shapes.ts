import type { Points } from '../layout/points';
import type { Colour } from './palette';

type Look = { readonly fill?: Colour; readonly line?: Colour; readonly lineWidth?: Points };

/** Closed and open shapes in page coordinates, y downwards. */
export type Shapes = {
  readonly rectangle: (
    x: number,
    y: number,
    width: number,
    height: number,
    look: Look & { readonly radius?: Points },
  ) => void;
  readonly circle: (x: number, y: number, radius: number, look: Look) => void;
  readonly polygon: (points: readonly (readonly [number, number])[], look: Look) => void;
  readonly line: (
    from: readonly [number, number],
    to: readonly [number, number],
    look: {
      readonly line: Colour;
      readonly lineWidth: Points;
      readonly dash?: Points;
      readonly round?: boolean;
    },
  ) => void;
  readonly path: (
    points: readonly (readonly [number, number])[],
    look: { readonly line: Colour; readonly lineWidth: Points },
  ) => void;
  /** Fills a rectangle with slanted lines. */
  readonly hatch: (
    x: number,
    y: number,
    width: number,
    height: number,
    look: { readonly line: Colour; readonly lineWidth: Points; readonly step: Points },
  ) => void;
};

/** A coordinate to a hundredth of a point: finer than any printer, and the same on every machine. */
export const tidy = (value: number): number => Math.round(value * 100) / 100;

function paint(pdf: PDFKit.PDFDocument, { fill, line, lineWidth }: Look): void {
  if (line && lineWidth) pdf.lineWidth(tidy(lineWidth)).strokeColor(line);
  if (fill) pdf.fillColor(fill);
  if (fill && line && lineWidth) pdf.fillAndStroke();
  else if (fill) pdf.fill();
  else pdf.stroke();
}

function trace(pdf: PDFKit.PDFDocument, points: readonly (readonly [number, number])[]): void {
  points.forEach(([x, y], index) => {
    if (index === 0) pdf.moveTo(tidy(x), tidy(y));
    else pdf.lineTo(tidy(x), tidy(y));
  });
}

/** The shapes drawn on this document's current page. */
export const shapesOn = (pdf: PDFKit.PDFDocument): Shapes => ({
  rectangle: (x, y, width, height, look) => {
    const box = [tidy(x), tidy(y), tidy(width), tidy(height)] as const;
    if (look.radius) pdf.roundedRect(...box, tidy(look.radius));
    else pdf.rect(...box);
    paint(pdf, look);
  },
  circle: (x, y, radius, look) => {
    pdf.circle(tidy(x), tidy(y), tidy(radius));
    paint(pdf, look);
  },
  polygon: (points, look) => {
    trace(pdf, points);
    pdf.closePath();
    paint(pdf, look);
  },
  line: (from, to, look) => {
    pdf.save();
    if (look.dash) pdf.dash(tidy(look.dash), { space: tidy(look.dash) });
    if (look.round) pdf.lineCap('round');
    trace(pdf, [from, to]);
    paint(pdf, look);
    pdf.restore();
  },
  path: (points, look) => {
    pdf.save().lineCap('round').lineJoin('round');
    trace(pdf, points);
    paint(pdf, look);
    pdf.restore();
  },
  hatch: (x, y, width, height, { line, lineWidth, step }) => {
    pdf.save().rect(tidy(x), tidy(y), tidy(width), tidy(height)).clip();
    for (let at = -height; at < width; at += step)
      trace(pdf, [
        [x + at, y + height],
        [x + at + height, y],
      ]);
    pdf.lineWidth(tidy(lineWidth)).stroke(line).restore();
  },
});
