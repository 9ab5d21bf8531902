import type { Lettering, Pen } from '../ink/pen';
import { mm } from '../layout/points';
import type { Setting } from '../layout/setting';
import { widthOfText } from '../layout/text';
import type { LadderRow } from './ladder-rows';

/** As many sizes worth acting on as the axis shows on each side; what lies beyond becomes an arrow. */
const REACH = 4;
const THICK = mm(2.1);
const THIN = mm(0.45);
const DOT = mm(1.3);
const DOT_LINE = mm(0.5);

/** Where the axis lies on the page. */
export type Plot = {
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

type Span = { readonly from: number; readonly to: number; readonly y: number };

function drawThin(plot: Plot, { from, to, y }: Span): void {
  const { pen, setting } = plot;
  const [left, right] = [at(plot, from), at(plot, to)];
  if (right > left) pen.rectangle(left, y - THIN / 2, right - left, THIN, { fill: setting.palette.ink });
  if (from < -REACH) drawArrow(plot, left, y, -1);
  if (to > REACH) drawArrow(plot, right, y, 1);
}

function drawThick(plot: Plot, { from, to, y }: Span): void {
  const [left, right] = [at(plot, from), at(plot, to)];
  const { pen, setting } = plot;
  if (right > left) pen.rectangle(left, y - THICK / 2, right - left, THICK, { fill: setting.palette.mid });
}

/** A circle where left is better or neither is, a diamond where right is; filled when likely or confirmed. */
function drawDot(plot: Plot, { estimate, real, open }: LadderRow, y: number): void {
  if (estimate === null) return;
  const { pen, setting } = plot;
  const { palette } = setting;
  const x = at(plot, estimate);
  const line = estimate < 0 ? palette.left.line : estimate > 0 ? palette.right.line : palette.ink;
  const look = { fill: real ? line : palette.white, line, lineWidth: DOT_LINE } as const;
  const outwards = estimate < 0 ? -1 : 1;
  if (open) {
    const end = Math.max(plot.x, Math.min(plot.x + plot.width, x + outwards * mm(8)));
    pen.line([x, y], [end, y], { line: palette.ink, lineWidth: THIN, dash: mm(1) });
    drawArrow(plot, end, y, outwards);
  }
  const halo = { line: palette.white, lineWidth: mm(0.4) } as const;
  const diamond = (size: number): readonly (readonly [number, number])[] => [
    [x, y - size],
    [x + size, y],
    [x, y + size],
    [x - size, y],
  ];
  if (estimate <= 0) {
    pen.circle(x, y, DOT + DOT_LINE, halo);
    pen.circle(x, y, DOT, look);
  } else {
    pen.polygon(diamond(DOT * 1.25 + DOT_LINE), halo);
    pen.polygon(diamond(DOT * 1.25), look);
  }
}

/** The bars of 95 and 68 in 100 and the dot of one row, around the height given. */
export function drawEstimate(plot: Plot, row: LadderRow, y: number): void {
  const { estimate, error, open } = row;
  if (estimate !== null && error !== null && !open) {
    drawThin(plot, { from: estimate - 1.96 * error, to: estimate + 1.96 * error, y });
    drawThick(plot, { from: estimate - error, to: estimate + error, y });
  }
  drawDot(plot, row, y);
}

/** The grey zone of what is too small to act on, and the lines of the axis. */
export function drawGround(plot: Plot, top: number, height: number): void {
  const { pen, setting } = plot;
  const { palette } = setting;
  pen.rectangle(at(plot, -1), top, at(plot, 1) - at(plot, -1), height, { fill: palette.zone });
  for (let tick = -REACH; tick <= REACH; tick += 1)
    pen.line([at(plot, tick), top], [at(plot, tick), top + height], {
      line: tick === 0 ? palette.ink : palette.rule,
      lineWidth: tick === 0 ? mm(0.35) : mm(0.15),
    });
}

/** Which way is better for whom, over the axis. */
export function drawWays(plot: Plot, baseline: number): void {
  const { setting, x, width } = plot;
  const { palette, scale } = setting;
  const gap = mm(3);
  const look = (colour: Lettering['colour']): Lettering => ({ size: scale.small, weight: 'bold', colour });
  const wide = (words: string) => widthOfText(setting, words, 'small', 'bold');
  const middle = baseline - scale.small * 0.33;
  plot.pen.letters('left better', x + gap, baseline, wide('left better'), look(palette.left.line));
  drawArrow(plot, x + gap - mm(1), middle, -1);
  const end = x + width - gap;
  const right = wide('right better');
  plot.pen.letters('right better', end - right, baseline, right, look(palette.right.letter));
  drawArrow(plot, end + mm(1), middle, 1);
}

/** The numbers under the axis: how many sizes worth acting on. */
export function drawTicks(plot: Plot, baseline: number): void {
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
