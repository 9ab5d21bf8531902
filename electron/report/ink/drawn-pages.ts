import type { Drawn, DrawnPage } from '../../../shared/report/drawn-page';
import { pathsOf } from './drawing-paths';
import type { Mark } from './pen';
import { type Shapes, tidy } from './shapes';

type Path = Extract<Drawn, { kind: 'path' }>;
type Spot = readonly [number, number];
type Look = {
  readonly fill?: string;
  readonly line?: string;
  readonly lineWidth?: number;
  readonly dash?: number;
  readonly round?: boolean;
};

const spotOf = ([x, y]: Spot): string => `${tidy(x)} ${tidy(y)}`;
const wayOf = (spots: readonly Spot[]): string => `M${spots.map(spotOf).join('L')}`;

const pathOf = (way: string, { fill, line, lineWidth, dash, round }: Look): Path => ({
  kind: 'path',
  way,
  fill: fill ?? null,
  line: line !== undefined && lineWidth !== undefined ? line : null,
  lineWidth: tidy(lineWidth ?? 0),
  dash: dash === undefined ? null : tidy(dash),
  round: round ?? false,
});

function rectangleWay(x: number, y: number, width: number, height: number, radius = 0): string {
  const corners: readonly Spot[] = [
    [x, y],
    [x + width, y],
    [x + width, y + height],
    [x, y + height],
  ];
  if (radius === 0) return `${wayOf(corners)}Z`;
  const r = tidy(Math.min(radius, width / 2, height / 2));
  const [w, h] = [tidy(width - 2 * r), tidy(height - 2 * r)];
  const corner = (across: number, down: number) => `a${r} ${r} 0 0 1 ${across * r} ${down * r}`;
  return `M${spotOf([x + r, y])}h${w}${corner(1, 1)}v${h}${corner(-1, 1)}h${-w}${corner(-1, -1)}v${-h}${corner(1, -1)}Z`;
}

const circleWay = (x: number, y: number, radius: number): string => {
  const r = tidy(radius);
  return `M${spotOf([x - radius, y])}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0Z`;
};

/** Slanted lines cut off at the edges of their rectangle, as the pen's clipping does. */
function hatchWay(x: number, y: number, width: number, height: number, step: number): string {
  const lines: string[] = [];
  for (let at = -height; at < width; at += step) {
    const from = Math.max(0, -at);
    const to = Math.min(height, width - at);
    if (to > from)
      lines.push(
        wayOf([
          [x + at + from, y + height - from],
          [x + at + to, y + height - to],
        ]),
      );
  }
  return lines.join('');
}

/** What the shapes of the pen become, given what the pen was given. */
const PATHS: { readonly [Name in keyof Shapes]: (...given: Parameters<Shapes[Name]>) => readonly Path[] } = {
  rectangle: (x, y, width, height, look) => [pathOf(rectangleWay(x, y, width, height, look.radius), look)],
  circle: (x, y, radius, look) => [pathOf(circleWay(x, y, radius), look)],
  polygon: (points, look) => [pathOf(`${wayOf(points)}Z`, look)],
  line: (from, to, look) => [pathOf(wayOf([from, to]), look)],
  path: (points, look) => [pathOf(wayOf(points), { ...look, round: true })],
  drawing: ({ operators }, place) => pathsOf(operators, place),
  hatch: (x, y, width, height, { line, lineWidth, step }) => [
    pathOf(hatchWay(x, y, width, height, step), { line, lineWidth }),
  ],
};

function drawnOf(mark: Mark): readonly Drawn[] {
  if (mark.kind === 'text') {
    const { text, x, y, width, height, weight, colour } = mark;
    const place = { x: tidy(x), baseline: tidy(y + height), width: tidy(width), size: tidy(height) };
    return [{ kind: 'text', text, ...place, bold: weight === 'bold', colour }];
  }
  if (mark.kind === 'picture') {
    const { bytes, x, y, width, height } = mark;
    return [{ kind: 'picture', bytes, x: tidy(x), y: tidy(y), width: tidy(width), height: tidy(height) }];
  }
  if (mark.kind !== 'shape') return [];
  const paths = PATHS[mark.shape] as (...given: readonly unknown[]) => readonly Path[];
  return paths(...mark.given);
}

/** What was put on paper as pages a window can draw: everything where the PDF has it, and in words what the tags say. */
export function pagesOfMarks(marks: readonly Mark[]): readonly DrawnPage[] {
  const pages: { width: number; height: number; drawn: Drawn[]; said: string[] }[] = [];
  let tag: number | null = null;
  let spoken: number | null = null;
  for (const mark of marks) {
    if (mark.kind === 'page') pages.push({ width: mark.width, height: mark.height, drawn: [], said: [] });
    const page = pages.at(-1);
    if (!page) continue;
    page.drawn.push(...drawnOf(mark));
    if (mark.kind === 'artifact' || mark.kind === 'page') tag = null;
    if (mark.kind === 'tag') {
      tag = mark.alt === undefined ? mark.id : null;
      if (mark.alt !== undefined) page.said.push(mark.alt);
    }
    if (mark.kind !== 'text' || tag === null) continue;
    const before = spoken === tag ? page.said.pop() : undefined;
    page.said.push(before === undefined ? mark.text : `${before} ${mark.text}`.replace(/\s+/gu, ' '));
    spoken = tag;
  }
  return pages;
}
