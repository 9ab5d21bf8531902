import type { Spot } from './camera';
import type { Frame, Mark, Tone } from './figure';

/** A colour for each tone: `#rrggbb`, or a CSS variable on screen. */
export type FigurePalette = Readonly<Record<Tone, string>>;

const number = (value: number): string => String(Math.round(value * 100) / 100);
const path = (points: readonly Spot[]): string =>
  `M${points.map(([x, y]) => `${number(x)} ${number(y)}`).join('L')}`;
const escaped = (text: string): string =>
  text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);

const dashed = (dash: number | undefined): string => (dash ? ` stroke-dasharray="${number(dash)}"` : '');

function markSvg(mark: Mark, palette: FigurePalette): string {
  const stroke = (tone: Tone | null, width: number): string =>
    tone && width > 0
      ? ` stroke="${palette[tone]}" stroke-width="${number(width)}" stroke-linejoin="round" stroke-linecap="round"`
      : '';
  const fill = (tone: Tone | null): string => ` fill="${tone ? palette[tone] : 'none'}"`;
  switch (mark.kind) {
    case 'polygon':
      return `<path d="${path(mark.points)}Z"${fill(mark.fill)}${stroke(mark.line, mark.width)}/>`;
    case 'line':
      return `<path d="${path(mark.points)}" fill="none"${stroke(mark.line, mark.width)}${dashed(mark.dash)}/>`;
    case 'arrow': {
      const heads = mark.heads.map((head) => `${path(head)}Z`).join('');
      return (
        `<path d="${path(mark.points)}" fill="none"${stroke('paper', mark.width * 1.9)}/>` +
        `<path d="${heads}"${fill(mark.tone)}${stroke('paper', mark.width * 0.9)}/>` +
        `<path d="${path(mark.points)}" fill="none"${stroke(mark.tone, mark.width)}${dashed(mark.dash)}/>` +
        `<path d="${heads}"${fill(mark.tone)}/>`
      );
    }
    case 'hatch': {
      const lines = mark.lines.map((line) => path(line)).join('');
      return (
        `<path d="${path(mark.points)}Z"${fill('paper')}${stroke(mark.tone, mark.width)}/>` +
        `<path d="${lines}" fill="none"${stroke(mark.tone, mark.width)}/>`
      );
    }
    case 'ellipse':
      return (
        `<ellipse cx="${number(mark.at[0])}" cy="${number(mark.at[1])}" rx="${number(mark.rx)}" ry="${number(mark.ry)}"` +
        `${fill(mark.fill)}${stroke(mark.line, mark.width)}/>`
      );
    case 'text':
      return (
        `<text x="${number(mark.at[0])}" y="${number(mark.at[1] + mark.size * 0.36)}" text-anchor="middle"` +
        ` font-family="sans-serif" font-weight="700" font-size="${number(mark.size)}"${fill(mark.tone)}>${escaped(mark.text)}</text>`
      );
  }
}

/** Marks as SVG elements. */
export const marksSvg = (marks: readonly Mark[], palette: FigurePalette): string =>
  marks.map((mark) => markSvg(mark, palette)).join('');

/** One drawing as an SVG document without script or outside reference. */
export function svgOf(frame: Frame, palette: FigurePalette, title = ''): string {
  const [width, height] = [number(frame.width), number(frame.height)];
  const label = title ? ` role="img" aria-label="${escaped(title)}"` : ' aria-hidden="true"';
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}"${label}>${marksSvg(frame.marks, palette)}</svg>`;
}
