import type { Lettering, Pen } from '../ink/pen';
import type { Box } from '../layout/box';
import { figure } from '../layout/figure';
import { linesOf } from '../layout/lines';
import { mm } from '../layout/points';
import type { Setting } from '../layout/setting';
import { widthOfText } from '../layout/text';
import type { LadderRow } from './ladder-rows';

/** As many sizes worth acting on as the axis shows on each side; what lies beyond becomes an arrow. */
const REACH = 4;
const THICK = mm(2.2);
const THIN = mm(0.5);
const DOT = mm(1.35);

type Plot = {
  readonly pen: Pen;
  readonly setting: Setting;
  readonly x: number;
  readonly width: number;
};

const at = ({ x, width }: Plot, value: number): number =>
  x + ((Math.max(-REACH, Math.min(REACH, value)) + REACH) / (2 * REACH)) * width;

function drawArrow({ pen, setting }: Plot, x: number, y: number, way: 1 | -1): void {
  const size = mm(1.5);
  pen.polygon(
    [
      [x + way * size, y],
      [x, y - size * 0.75],
      [x, y + size * 0.75],
    ],
    { fill: setting.palette.ink },
  );
}

/** A bar from one value to another, with an arrow where it leaves the axis. */
function drawSpan(plot: Plot, from: number, to: number, y: number, thick: boolean): void {
  const { pen, setting } = plot;
  const [left, right] = [at(plot, from), at(plot, to)];
  const height = thick ? THICK : THIN;
  const colour = thick ? setting.palette.soft : setting.palette.ink;
  if (right > left) pen.rectangle(left, y - height / 2, right - left, height, { fill: colour });
  if (thick) return;
  if (from < -REACH) drawArrow(plot, left, y, -1);
  if (to > REACH) drawArrow(plot, right, y, 1);
}

/** A circle where left is better, a diamond where right is; filled when likely or confirmed. */
function drawDot(plot: Plot, { estimate, real, open }: LadderRow, y: number): void {
  if (estimate === null) return;
  const { pen, setting } = plot;
  const { palette } = setting;
  const x = at(plot, estimate);
  const line = estimate < 0 ? palette.left.line : palette.right.line;
  const look = { fill: real ? line : palette.white, line, lineWidth: mm(0.5) } as const;
  const outwards = estimate < 0 ? -1 : 1;
  if (open) {
    const end = Math.max(plot.x, Math.min(plot.x + plot.width, x + outwards * mm(8)));
    pen.line([x, y], [end, y], { line: palette.ink, lineWidth: THIN, dash: mm(1) });
    drawArrow(plot, end, y, outwards);
  }
  if (estimate < 0) pen.circle(x, y, DOT, look);
  else
    pen.polygon(
      [
        [x, y - DOT * 1.25],
        [x + DOT * 1.25, y],
        [x, y + DOT * 1.25],
        [x - DOT * 1.25, y],
      ],
      look,
    );
}

function drawGround(plot: Plot, top: number, height: number): void {
  const { pen, setting } = plot;
  const { palette } = setting;
  pen.rectangle(at(plot, -1), top, at(plot, 1) - at(plot, -1), height, { fill: palette.zone });
  for (let tick = -REACH; tick <= REACH; tick += 1)
    pen.line([at(plot, tick), top], [at(plot, tick), top + height], {
      line: tick === 0 ? palette.ink : palette.rule,
      lineWidth: tick === 0 ? mm(0.35) : mm(0.15),
    });
}

function drawWays(plot: Plot, baseline: number): void {
  const { pen, setting } = plot;
  const { palette, scale } = setting;
  const size = scale.small;
  const gap = mm(3);
  const wide = widthOfText(setting, 'left better', 'small', 'bold');
  const look = (colour: Lettering['colour']): Lettering => ({ size, weight: 'bold', colour });
  pen.letters('left better', plot.x + gap, baseline, wide, look(palette.left.line));
  drawArrow(plot, plot.x + gap - mm(1), baseline - size * 0.33, -1);
  const right = widthOfText(setting, 'right better', 'small', 'bold');
  const end = plot.x + plot.width - gap;
  pen.letters('right better', end - right, baseline, right, look(palette.right.letter));
  drawArrow(plot, end + mm(1), baseline - size * 0.33, 1);
}

function drawTicks(plot: Plot, baseline: number): void {
  const { pen, setting } = plot;
  const { palette, scale } = setting;
  for (let tick = -REACH; tick <= REACH; tick += 1) {
    const words = tick === 0 ? '0' : `${Math.abs(tick)}×`;
    const wide = widthOfText(setting, words, 'tiny');
    pen.letters(words, at(plot, tick) - wide / 2, baseline, wide, {
      size: scale.tiny,
      weight: 'regular',
      colour: palette.soft,
    });
  }
}

type Texts = { readonly name: readonly string[]; readonly verdict: string; readonly size: readonly string[] };

function drawWords(
  pen: Pen,
  setting: Setting,
  texts: Texts,
  places: { name: number; result: number },
  middle: number,
): void {
  const { palette, scale } = setting;
  const leading = scale.small * 1.2;
  const small = { size: scale.small, weight: 'regular', colour: palette.ink } as const;
  const column = (lines: readonly (readonly [string, Lettering])[], x: number) => {
    const top = middle - (lines.length * leading) / 2;
    lines.forEach(([line, look], index) => {
      const wide = widthOfText(setting, line, 'small', look.weight);
      pen.letters(line, x, top + leading * (index + 0.5) + scale.small * 0.36, wide, look);
    });
  };
  column(
    texts.name.map((line) => [line, small] as const),
    places.name,
  );
  const sizes = texts.size.map((line) => [line, { ...small, colour: palette.soft }] as const);
  column([[texts.verdict, { ...small, weight: 'bold' }], ...sizes], places.result);
}

function altOf(rows: readonly LadderRow[]): string {
  const said = rows.map(({ name, verdict, size }) => `${name}: ${verdict}, ${size}`);
  return `Side differences, the surest first. ${said.join('. ')}.`;
}

/** Every side difference on one axis from left better to right better, in units of the size worth acting on in that test. */
export function asymmetryLadder(setting: Setting, width: number, rows: readonly LadderRow[]): Box {
  const { scale, palette, faces } = setting;
  const gap = mm(4);
  const [names, results] = [width * 0.27, width * 0.21];
  const plotWidth = width - names - results - 2 * gap;
  const small = { size: scale.small, weight: 'regular', colour: palette.ink } as const;
  const broken = (words: string, room: number) =>
    linesOf([{ text: words }], faces, small, room).map((line) =>
      line.pieces.map((piece) => piece.text).join(''),
    );
  const lines = rows.map((row) => ({
    row,
    texts: { name: broken(row.name, names), verdict: row.verdict, size: broken(row.size, results) },
  }));
  const heights = lines.map(
    ({ texts }) => Math.max(texts.name.length, texts.size.length + 1) * scale.small * 1.2 + mm(1.6),
  );
  const head = scale.small * 1.7;
  const body = heights.reduce((sum, height) => sum + height, 0);
  const foot = scale.tiny * 1.5;
  return figure('ladder', width, head + body + foot, altOf(rows), (pen, x, y) => {
    const plot: Plot = { pen, setting, x: x + names + gap, width: plotWidth };
    drawWays(plot, y + scale.small);
    drawGround(plot, y + head, body);
    let top = y + head;
    lines.forEach(({ row, texts }, index) => {
      const height = heights[index] ?? 0;
      const middle = top + height / 2;
      if (index > 0) pen.line([x, top], [x + width, top], { line: palette.rule, lineWidth: mm(0.1) });
      drawWords(pen, setting, texts, { name: x, result: x + width - results }, middle);
      if (row.estimate !== null && row.error !== null && !row.open) {
        drawSpan(plot, row.estimate - 1.96 * row.error, row.estimate + 1.96 * row.error, middle, false);
        drawSpan(plot, row.estimate - row.error, row.estimate + row.error, middle, true);
      }
      drawDot(plot, row, middle);
      top += height;
    });
    drawTicks(plot, y + head + body + scale.tiny * 1.15);
  });
}
