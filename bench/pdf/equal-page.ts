import type { Drawing } from '../../electron/report/ink/drawing.ts';
import type { Mark } from '../../electron/report/ink/pen.ts';
import { marksSvg } from '../../shared/figures/svg.ts';

type Tagged = Extract<Mark, { kind: 'tag' }>;
type Node = { readonly mark: Tagged | null; readonly inside: (Node | string)[] };

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

const NAMES: Readonly<Record<string, string>> = {
  H1: 'h1',
  H2: 'h2',
  H3: 'h3',
  P: 'p',
  L: 'ul',
  LI: 'li',
  Lbl: 'b',
  LBody: 'span',
  Table: 'table',
  TR: 'tr',
  TH: 'th',
  TD: 'td',
  Figure: 'figure',
};

type Look = {
  readonly fill?: string;
  readonly line?: string;
  readonly lineWidth?: number;
  readonly dash?: number;
};
const paint = ({ fill, line, lineWidth, dash }: Look): string =>
  `fill="${fill ?? 'none'}" stroke="${line ?? 'none'}" stroke-width="${lineWidth ?? 0}"${dash ? ` stroke-dasharray="${dash}"` : ''}`;
const pathOf = (points: readonly (readonly number[])[]): string =>
  points.map((point) => point.join(' ')).join(' L ');

type Place = { readonly x: number; readonly y: number; readonly scale: number };

function drawingSvg({ marks, inks }: Drawing, { x, y, scale }: Place): string {
  const shapes = marks.filter(({ kind }) => kind !== 'text');
  return `<g transform="translate(${x} ${y}) scale(${scale})">${marksSvg(shapes, inks)}</g>`;
}

/** A shape as it was drawn in the report, as SVG. */
function shapeSvg({ shape, given }: Extract<Mark, { kind: 'shape' }>): string {
  if (shape === 'drawing') return drawingSvg(given[0] as Drawing, given[1] as Place);
  const numbers = given as readonly number[];
  const [x, y, width, height] = numbers;
  const look = (given.at(-1) ?? {}) as Look;
  if (shape === 'circle') return `<circle cx="${x}" cy="${y}" r="${width}" ${paint(look)}/>`;
  if (shape === 'rectangle')
    return `<rect x="${x}" y="${y}" width="${width}" height="${height}" ${paint(look)}/>`;
  if (shape === 'hatch')
    return `<rect x="${x}" y="${y}" width="${width}" height="${height}" fill="url(#hatch)" ${paint({ ...look }).replace('fill="none" ', '')}/>`;
  if (shape === 'line') return `<path d="M ${pathOf(given.slice(0, 2) as number[][])}" ${paint(look)}/>`;
  const points = given[0] as readonly (readonly number[])[];
  return `<path d="M ${pathOf(points)}${shape === 'polygon' ? ' Z' : ''}" ${paint(look)}/>`;
}

const textSvg = ({ text, x, y, height, weight }: Extract<Mark, { kind: 'text' }>): string =>
  `<text x="${x}" y="${y + height}" font-size="${height}"${weight === 'bold' ? ' font-weight="700"' : ''}>${escaped(text)}</text>`;

function textHtml({ text, height, weight }: Extract<Mark, { kind: 'text' }>): string {
  const inner = escaped(text);
  return `<span style="font-size:${height}pt">${weight === 'bold' ? `<b>${inner}</b>` : inner}</span> `;
}

/** Everything tagged in a report as a tree: its words, and in figures its shapes too. Furniture is left to the peer's own footer. */
function treeOf(marks: readonly Mark[]): Node {
  const root: Node = { mark: null, inside: [] };
  const nodes = new Map<number, Node>([[0, root]]);
  let here: Node | null = root;
  for (const mark of marks) {
    if (mark.kind === 'artifact') here = null;
    if (mark.kind === 'tag') {
      here = { mark, inside: [] };
      nodes.set(mark.id, here);
      nodes.get(mark.parent)?.inside.push(here);
    }
    const figure = here?.mark?.tag === 'Figure';
    if (mark.kind === 'text') here?.inside.push(figure ? textSvg(mark) : textHtml(mark));
    if (mark.kind === 'shape' && figure) here?.inside.push(shapeSvg(mark));
  }
  return root;
}

function html({ mark, inside }: Node): string {
  const content = inside.map((one) => (typeof one === 'string' ? one : html(one))).join('');
  if (!mark) return content;
  if (mark.tag === 'Figure' && mark.box) {
    const { x, y, width, height } = mark.box;
    return `<figure role="img" aria-label="${escaped(mark.alt ?? '')}"><svg width="${width}pt" height="${height}pt" viewBox="${x} ${y} ${width} ${height}">${content}</svg></figure>`;
  }
  const name = NAMES[mark.tag] ?? 'div';
  return `<${name}${mark.scope ? ` scope="${mark.scope === 'Row' ? 'row' : 'col'}"` : ''}>${content}</${name}>`;
}

const STYLE = `
@page { size: A4; margin: 14mm }
body { font: 12pt 'Report'; margin: 0; color: #16191d }
h1 { font-size: 18pt } h2 { font-size: 13pt } h3 { font-size: 13pt } h1, h2, h3 { break-after: avoid; margin: 5mm 0 2mm }
p, figure, ul { margin: 1mm 0; break-inside: avoid } ul { list-style: none; padding: 0 }
table { border-collapse: collapse; width: 100% } th, td { border-bottom: .2mm solid #b9c0c8; padding: 1mm; text-align: left }`;

/** A web page of the same words, tables, lists and drawings as the report the marks are of, in the same fonts. */
export function equalPage(marks: readonly Mark[], fontsUrl: string): string {
  const face = (weight: number, file: string) =>
    `@font-face { font-family: 'Report'; font-weight: ${weight}; src: url('${fontsUrl}/${file}') }`;
  const hatch =
    '<svg width="0" height="0"><pattern id="hatch" width="3" height="3" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><path d="M 0 0 V 3" stroke="#b85c00"/></pattern></svg>';
  return `<!doctype html><html lang="en-GB"><head><meta charset="utf-8"><title>Exercise sheet</title><style>
${face(400, 'NotoSans-Regular.ttf')}${face(700, 'NotoSans-Bold.ttf')}${STYLE}</style></head><body>${hatch}${html(treeOf(marks))}</body></html>`;
}
