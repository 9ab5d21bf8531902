import type { Spot } from '../../../shared/figures/camera';
import type { Frame, Mark, Tone } from '../../../shared/figures/figure';
import type { Points } from '../layout/points';
import type { Setting } from '../layout/setting';
import type { Colour } from './palette';
import type { Pen } from './pen';

/** A printed colour for each tone of a figure. */
export type FigureInks = Readonly<Record<Tone, Colour>>;

type Paper = {
  readonly pen: Pen;
  readonly inks: FigureInks;
  readonly setting: Setting;
  readonly on: (spot: Spot) => Spot;
  readonly long: (units: number) => Points;
};

const ROUND_STEPS = 28;

function ellipse([x, y]: Spot, rx: number, ry: number): readonly Spot[] {
  return Array.from({ length: ROUND_STEPS }, (_, index): Spot => {
    const angle = (2 * Math.PI * index) / ROUND_STEPS;
    return [x + Math.cos(angle) * rx, y + Math.sin(angle) * ry];
  });
}

function area(
  paper: Paper,
  points: readonly Spot[],
  fill: Tone | null,
  line: Tone | null,
  width: number,
): void {
  const { pen, inks, on, long } = paper;
  pen.polygon(points.map(on), {
    ...(fill ? { fill: inks[fill] } : {}),
    ...(line && width > 0 ? { line: inks[line], lineWidth: long(width) } : {}),
  });
}

function arrow(paper: Paper, mark: Extract<Mark, { kind: 'arrow' }>): void {
  const { pen, inks, on, long } = paper;
  const points = mark.points.map(on);
  pen.path(points, { line: inks.paper, lineWidth: long(mark.width * 1.9) });
  for (const head of mark.heads) area(paper, head, 'paper', 'paper', mark.width * 0.9);
  pen.path(points, { line: inks[mark.tone], lineWidth: long(mark.width) });
  for (const head of mark.heads) area(paper, head, mark.tone, null, 0);
}

function letters({ pen, inks, setting, on, long }: Paper, mark: Extract<Mark, { kind: 'text' }>): void {
  const size = long(mark.size);
  const width = (setting.faces.bold.widthOf(mark.text) * size) / 1000;
  const [x, y] = on(mark.at);
  pen.letters(mark.text, x - width / 2, y + size * 0.36, width, {
    size,
    weight: 'bold',
    colour: inks[mark.tone],
  });
}

function hatch(paper: Paper, mark: Extract<Mark, { kind: 'hatch' }>): void {
  const look = { line: paper.inks[mark.tone], lineWidth: paper.long(mark.width) };
  area(paper, mark.points, 'paper', mark.tone, mark.width);
  // One stroke to and fro: what joins two lines runs along the edge that is drawn anyway.
  const strokes = mark.lines.flatMap(([from, to], index) => (index % 2 === 0 ? [from, to] : [to, from]));
  if (strokes.length > 0) paper.pen.path(strokes.map(paper.on), look);
}

function line({ pen, inks, on, long }: Paper, mark: Extract<Mark, { kind: 'line' }>): void {
  const look = { line: inks[mark.line], lineWidth: long(mark.width) };
  if (!mark.dash) {
    pen.path(mark.points.map(on), look);
    return;
  }
  for (const [index, to] of mark.points.slice(1).entries())
    pen.line(on(mark.points[index] as Spot), on(to), { ...look, dash: long(mark.dash) });
}

function put(paper: Paper, mark: Mark): void {
  switch (mark.kind) {
    case 'polygon':
      area(paper, mark.points, mark.fill, mark.line, mark.width);
      break;
    case 'ellipse':
      area(paper, ellipse(mark.at, mark.rx, mark.ry), mark.fill, mark.line, mark.width);
      break;
    case 'hatch':
      hatch(paper, mark);
      break;
    case 'line':
      line(paper, mark);
      break;
    case 'arrow':
      arrow(paper, mark);
      break;
    case 'text':
      letters(paper, mark);
      break;
  }
}

/** Draws one position with its top left corner at (x, y), a unit of it `scale` points long. */
export function drawFrame(
  pen: Pen,
  setting: Setting,
  frame: Frame,
  inks: FigureInks,
  place: { readonly x: number; readonly y: number; readonly scale: number },
): void {
  const { x, y, scale } = place;
  const paper: Paper = {
    pen,
    inks,
    setting,
    on: ([left, down]) => [x + left * scale, y + down * scale],
    long: (units) => (units * scale) as Points,
  };
  for (const mark of frame.marks) put(paper, mark);
}
