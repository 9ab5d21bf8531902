import type { Pen } from '../ink/pen';
import type { Box } from '../layout/box';
import { figure } from '../layout/figure';
import { mm } from '../layout/points';
import type { Setting } from '../layout/setting';
import { widthOfText } from '../layout/text';
import { drawBadge, fillSide, type OneSide } from './side-ink';

/** One side's bar: its score, the error to draw on it (half the whisker, null for none) and the score in words. */
export type SideBar = { readonly score: number; readonly error: number | null; readonly label: string };

export type SideBars = {
  readonly left: SideBar;
  readonly right: SideBar;
  /** The side that scored lower, if one did: it is marked. */
  readonly lower: OneSide | null;
  /** As it follows a number, with its space. */
  readonly unit: string;
  /** Said by a screen reader in place of the drawing. */
  readonly alt: string;
};

const BAR = mm(4.6);
const BETWEEN = mm(1.6);
const BADGE = mm(4.8);
const POINTER = mm(2.8);

/** Round marks for an axis from one number to the other: at most seven, none beyond the second. */
export function ticksOf(low: number, high: number): readonly number[] {
  const span = Math.max(high - low, 1e-9);
  const rough = span / 5;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = ([1, 2, 5, 10].find((times) => times * power >= rough * 0.999) ?? 10) * power;
  const ticks: number[] = [];
  for (let at = Math.floor(low / step + 1e-9); at * step <= high + step * 1e-6; at += 1)
    ticks.push(at * step);
  return ticks.map((tick) => Number(tick.toPrecision(12)));
}

type Scale = {
  readonly at: (value: number) => number;
  readonly ticks: readonly number[];
  readonly zero: number;
};

function scaleOf({ left, right }: SideBars, width: number): Scale {
  const ends = [left, right].flatMap(({ score, error }) => [score - (error ?? 0), score + (error ?? 0)]);
  const low = Math.min(0, left.score, right.score);
  const high = Math.max(low, ...ends);
  const ticks = ticksOf(low, high);
  const first = Math.min(low, ticks[0] ?? low);
  return { at: (value) => ((value - first) / (high - first || 1)) * width, ticks, zero: 0 };
}

type Axis = { readonly scale: Scale; readonly x: number; readonly y: number; readonly height: number };

function drawGrid(pen: Pen, { palette }: Setting, { scale, x, y, height }: Axis): void {
  const fine = { line: palette.rule, lineWidth: mm(0.2) };
  for (const tick of scale.ticks) pen.line([x + scale.at(tick), y], [x + scale.at(tick), y + height], fine);
}

function drawNumbers(pen: Pen, setting: Setting, { scale, x, y, height }: Axis, unit: string): void {
  const { palette, scale: type } = setting;
  scale.ticks.forEach((tick, index) => {
    const number = `${tick}`.replace('-', '−');
    const words = index === scale.ticks.length - 1 ? `${number}${unit}` : number;
    const start = x + scale.at(tick) - widthOfText(setting, number, 'tiny') / 2;
    pen.letters(words, start, y + height + type.tiny * 1.05, widthOfText(setting, words, 'tiny'), {
      size: type.tiny,
      weight: 'regular',
      colour: palette.soft,
    });
  });
}

function drawWhisker(pen: Pen, setting: Setting, from: number, to: number, y: number): void {
  const look = { line: setting.palette.ink, lineWidth: mm(0.45) };
  const halo = { line: setting.palette.white, lineWidth: mm(1.1) };
  const cap = mm(1.1);
  for (const pass of [halo, look]) {
    pen.line([from, y], [to, y], pass);
    pen.line([from, y - cap], [from, y + cap], pass);
    pen.line([to, y - cap], [to, y + cap], pass);
  }
}

/** An arrowhead that points at the bar of the side that scored lower. */
function drawPointer(pen: Pen, { palette }: Setting, x: number, middle: number, size: number): void {
  const tip: readonly (readonly [number, number])[] = [
    [x, middle],
    [x + size, middle - size * 0.62],
    [x + size, middle + size * 0.62],
  ];
  pen.polygon(tip, { fill: palette.ink });
}

/** Left above right on one axis from zero: bar, score in figures, a whisker for the usual error, and a mark at the lower side. */
export function sideBars(setting: Setting, width: number, bars: SideBars): Box {
  const { scale: type, palette, grow } = setting;
  const [bar, between, badge, pointer] = [BAR * grow, BETWEEN * grow, BADGE * grow, POINTER * grow];
  const labels = Math.max(
    ...[bars.left, bars.right].map(({ label }) => widthOfText(setting, label, 'body', 'bold')),
  );
  const before = badge + mm(2);
  const after = bars.lower === null ? 0 : pointer + mm(1.2);
  const unitRoom = widthOfText(setting, bars.unit, 'tiny');
  const plot = width - before - Math.max(labels + mm(3), unitRoom + mm(3)) - after;
  const scale = scaleOf(bars, plot);
  const height = 2 * bar + 3 * between;
  const drawSide = (pen: Pen, side: OneSide, x: number, y: number) => {
    const { score, error, label } = bars[side];
    const start = x + before + scale.at(Math.min(scale.zero, score));
    fillSide(pen, palette[side], start, y, Math.abs(scale.at(score) - scale.at(scale.zero)), bar);
    drawBadge(pen, setting, side, x, y + (bar - badge) / 2, badge);
    const middle = y + bar / 2;
    if (error !== null && error > 0) {
      const from = Math.max(scale.at(score - error), 0);
      drawWhisker(pen, setting, x + before + from, x + before + scale.at(score + error), middle);
    }
    const weight = bars.lower === null || bars.lower === side ? 'bold' : 'regular';
    const wide = widthOfText(setting, label, 'body', weight);
    pen.letters(label, x + width - after - wide, middle + type.body * 0.36, wide, {
      size: type.body,
      weight,
      colour: palette.ink,
    });
    if (bars.lower === side) drawPointer(pen, setting, x + width - pointer, middle, pointer);
  };
  const total = height + type.tiny * 1.5;
  return figure('side bars', width, total, bars.alt, (pen, x, y) => {
    const axis = { scale, x: x + before, y, height };
    drawGrid(pen, setting, axis);
    drawSide(pen, 'left', x, y + between);
    drawSide(pen, 'right', x, y + 2 * between + bar);
    drawNumbers(pen, setting, axis, bars.unit);
  });
}
