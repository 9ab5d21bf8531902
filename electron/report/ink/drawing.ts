import type { Spot } from '../../../shared/figures/camera';
import type { Mark, Tone } from '../../../shared/figures/figure';
import type { Colour } from './palette';

type Inks = Readonly<Record<Tone, Colour>>;

/** Shapes as PDF operators in their own units, y downwards from their top left corner; `marks` and `inks` are what they were made of. */
export type Drawing = { readonly operators: string; readonly marks: readonly Mark[]; readonly inks: Inks };

const ROUND_STEPS = 28;
/** To a hundredth of a unit: finer than any printer at any size a figure has. */
const figure = (value: number): string => String(Math.round(value * 100) / 100);
const share = (hex: string): string => figure(Number.parseInt(hex, 16) / 255);
const colour = (value: Colour): string =>
  [value.slice(1, 3), value.slice(3, 5), value.slice(5, 7)].map(share).join(' ');

const way = (points: readonly Spot[]): string =>
  points.map(([x, y], index) => `${figure(x)} ${figure(y)} ${index === 0 ? 'm' : 'l'}`).join(' ');
const closed = (points: readonly Spot[]): string => `${way(points)} h`;

const round = ([x, y]: Spot, rx: number, ry: number): readonly Spot[] =>
  Array.from({ length: ROUND_STEPS }, (_, index): Spot => {
    const angle = (2 * Math.PI * index) / ROUND_STEPS;
    return [x + Math.cos(angle) * rx, y + Math.sin(angle) * ry];
  });

type Edge = { readonly tone: Tone | null; readonly width: number };
const NO_EDGE: Edge = { tone: null, width: 0 };

function area(inks: Inks, path: string, fill: Tone | null, { tone, width }: Edge): string {
  const lined = tone !== null && width > 0;
  const look = [
    fill ? `${colour(inks[fill])} rg` : '',
    lined ? `${colour(inks[tone])} RG ${figure(width)} w` : '',
  ];
  const paint = fill && lined ? 'B' : fill ? 'f' : lined ? 'S' : 'n';
  return [...look, path, paint].filter(Boolean).join(' ');
}

const stroke = (inks: Inks, path: string, tone: Tone, width: number): string =>
  `${colour(inks[tone])} RG ${figure(width)} w ${path} S`;

function arrow(inks: Inks, { points, heads, tone, width, dash }: Extract<Mark, { kind: 'arrow' }>): string {
  const tips = heads.map(closed).join(' ');
  const shaft = stroke(inks, way(points), tone, width);
  return [
    stroke(inks, way(points), 'paper', width * 1.9),
    area(inks, tips, 'paper', { tone: 'paper', width: width * 0.9 }),
    dash ? `[${figure(dash)}] 0 d ${shaft} [] 0 d` : shaft,
    area(inks, tips, tone, NO_EDGE),
  ].join(' ');
}

function operatorsOf(mark: Mark, inks: Inks): string {
  switch (mark.kind) {
    case 'polygon':
      return area(inks, closed(mark.points), mark.fill, { tone: mark.line, width: mark.width });
    case 'ellipse':
      return area(inks, closed(round(mark.at, mark.rx, mark.ry)), mark.fill, {
        tone: mark.line,
        width: mark.width,
      });
    case 'hatch':
      return [
        area(inks, closed(mark.points), 'paper', { tone: mark.tone, width: mark.width }),
        stroke(inks, mark.lines.map(way).join(' '), mark.tone, mark.width),
      ].join(' ');
    case 'line': {
      const line = stroke(inks, way(mark.points), mark.line, mark.width);
      return mark.dash ? `[${figure(mark.dash)}] 0 d ${line} [] 0 d` : line;
    }
    case 'arrow':
      return arrow(inks, mark);
    case 'text':
      return '';
  }
}

/** Marks as a drawing, letters left out; lines have round ends and corners. */
export const drawingOf = (marks: readonly Mark[], inks: Inks): Drawing => ({
  operators: `1 J 1 j ${marks.map((mark) => operatorsOf(mark, inks)).join(' ')}`,
  marks,
  inks,
});
