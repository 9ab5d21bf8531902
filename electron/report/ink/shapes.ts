import type { Points } from '../layout/points';
import type { Drawing } from './drawing';
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
  /** Puts a drawing with its top left corner at (x, y), a unit of it `scale` points long. */
  readonly drawing: (
    drawing: Drawing,
    place: { readonly x: number; readonly y: number; readonly scale: number },
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

/** Sets the colour of letters and areas, where it is not set already: pdfkit writes it each time it is asked. */
export type FillWith = (colour: Colour) => void;

/** Sets fill colours on a document; each page starts without one. */
export function fillOn(pdf: PDFKit.PDFDocument): FillWith {
  let page: PDFKit.PDFPage | null = null;
  let last: Colour | null = null;
  return (colour) => {
    if (page === pdf.page && last === colour) return;
    pdf.fillColor(colour);
    page = pdf.page;
    last = colour;
  };
}

type Ink = { readonly pdf: PDFKit.PDFDocument; readonly fillWith: FillWith };

/** Draws a closed path in a look. Colours come before the path: between path and paint a PDF allows nothing. */
function paint({ pdf, fillWith }: Ink, { fill, line, lineWidth }: Look, path: () => void): void {
  const lined = line !== undefined && lineWidth !== undefined;
  if (lined) pdf.lineWidth(tidy(lineWidth)).strokeColor(line);
  if (fill) fillWith(fill);
  path();
  if (fill && lined) pdf.fillAndStroke();
  else if (fill) pdf.fill();
  else pdf.stroke();
}

function trace(pdf: PDFKit.PDFDocument, points: readonly (readonly [number, number])[]): void {
  points.forEach(([x, y], index) => {
    if (index === 0) pdf.moveTo(tidy(x), tidy(y));
    else pdf.lineTo(tidy(x), tidy(y));
  });
}

/** A line drawn in a state of its own, so that its dash and ends do not outlive it. */
function stroke(
  { pdf }: Ink,
  points: readonly (readonly [number, number])[],
  { line, lineWidth, dash, round }: { line: Colour; lineWidth: Points; dash?: Points; round?: boolean },
): void {
  pdf.save();
  if (dash) pdf.dash(tidy(dash), { space: tidy(dash) });
  if (round) pdf.lineCap('round').lineJoin('round');
  pdf.lineWidth(tidy(lineWidth)).strokeColor(line);
  trace(pdf, points);
  pdf.stroke().restore();
}

/** The shapes drawn on this document's current page. */
export function shapesOn(pdf: PDFKit.PDFDocument, fillWith: FillWith): Shapes {
  const ink: Ink = { pdf, fillWith };
  return {
    rectangle: (x, y, width, height, look) => {
      const box = [tidy(x), tidy(y), tidy(width), tidy(height)] as const;
      const { radius } = look;
      paint(ink, look, () => (radius ? pdf.roundedRect(...box, tidy(radius)) : pdf.rect(...box)));
    },
    circle: (x, y, radius, look) => paint(ink, look, () => pdf.circle(tidy(x), tidy(y), tidy(radius))),
    polygon: (points, look) =>
      paint(ink, look, () => {
        trace(pdf, points);
        pdf.closePath();
      }),
    line: (from, to, look) => stroke(ink, [from, to], look),
    path: (points, look) => stroke(ink, points, { ...look, round: true }),
    drawing: ({ operators }, { x, y, scale }) => {
      const long = Math.round(scale * 1e4) / 1e4;
      pdf.addContent(`q ${long} 0 0 ${long} ${tidy(x)} ${tidy(y)} cm ${operators} Q`);
    },
    hatch: (x, y, width, height, { line, lineWidth, step }) => {
      pdf.save().rect(tidy(x), tidy(y), tidy(width), tidy(height)).clip();
      pdf.lineWidth(tidy(lineWidth)).strokeColor(line);
      for (let at = -height; at < width; at += step)
        trace(pdf, [
          [x + at, y + height],
          [x + at + height, y],
        ]);
      pdf.stroke().restore();
    },
  };
}
