import type { IsoDate } from '../../../shared/basics/dates';
import { daysBetween } from '../../../shared/basics/dates';
import type { SideTrend } from '../../../shared/evaluation/trends-of';
import type { Pen } from '../ink/pen';
import { mm, type Points } from '../layout/points';
import type { Setting } from '../layout/setting';
import { widthOfText } from '../layout/text';
import { numberText } from '../words';

/** Something that happened between the visits: its letter stands over the panel. */
export type TrendMark = { readonly date: IsoDate; readonly letter: string };

/** The scales of a panel: its days from left to right, its scores from bottom to top. */
export type TrendScale = {
  readonly from: IsoDate;
  readonly to: IsoDate;
  readonly low: number;
  readonly high: number;
  readonly decimals: number;
};

type Panel = {
  readonly pen: Pen;
  readonly setting: Setting;
  readonly scale: TrendScale;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
};

const DOT = mm(0.85);
const LINE = mm(0.45);

const acrossOf = ({ scale, x, width }: Panel, date: IsoDate): number =>
  x + (daysBetween(scale.from, date) / Math.max(1, daysBetween(scale.from, scale.to))) * width;

const upOf = ({ scale, y, height }: Panel, score: number): number => {
  const held = Math.max(scale.low, Math.min(scale.high, score));
  return y + height - ((held - scale.low) / (scale.high - scale.low || 1)) * height;
};

const isOutside = ({ steady }: SideTrend, score: number): boolean =>
  steady !== null && (score < steady.low || score > steady.high);

/** Where scores lie that the first cannot be told from, and the first itself as a fine line. */
function drawRibbon(panel: Panel, { steady, points }: SideTrend): void {
  const { pen, setting, x, width } = panel;
  const { palette } = setting;
  const [first] = points;
  if (!steady || !first) return;
  const [top, bottom] = [upOf(panel, steady.high), upOf(panel, steady.low)];
  pen.rectangle(x, top, width, bottom - top, { fill: palette.zone });
  const line = { line: palette.mid, lineWidth: mm(0.15), dash: mm(0.7) };
  pen.line([x, upOf(panel, first.score)], [x + width, upOf(panel, first.score)], line);
}

function drawDot(
  { pen, setting }: Panel,
  side: SideTrend['side'],
  at: readonly [number, number],
  full: boolean,
) {
  const { palette } = setting;
  const line = side === 'both' ? palette.ink : palette[side].line;
  const look = { fill: full ? line : palette.white, line, lineWidth: mm(0.35) } as const;
  const [x, y] = at;
  if (side !== 'right') {
    pen.circle(x, y, DOT, look);
    return;
  }
  const reach = DOT * 1.3;
  pen.polygon(
    [
      [x, y - reach],
      [x + reach, y],
      [x, y + reach],
      [x - reach, y],
    ],
    look,
  );
}

function drawMarks(panel: Panel, marks: readonly TrendMark[]): void {
  const { pen, setting, y, height } = panel;
  const { palette, scale } = setting;
  const size = scale.tiny * 0.85;
  const share = size / scale.tiny;
  let free = Number.NEGATIVE_INFINITY;
  for (const { date, letter } of marks) {
    const at = acrossOf(panel, date);
    pen.line([at, y], [at, y + height], { line: palette.soft, lineWidth: mm(0.15), dash: mm(0.5) });
    const wide = widthOfText(setting, letter, 'tiny', 'bold') * share;
    const left = Math.max(at - wide / 2, free);
    pen.letters(letter, left, y - mm(0.5), wide, { size, weight: 'bold', colour: palette.soft });
    free = left + wide + mm(0.3);
  }
}

/** The numbers of a scale, to the left of its first panel. */
export function drawScale(
  pen: Pen,
  setting: Setting,
  scale: TrendScale,
  { x, y, height }: { readonly x: number; readonly y: number; readonly height: number },
): void {
  const size = setting.scale.tiny * 0.9;
  for (const [value, baseline] of [
    [scale.high, y + size * 0.72],
    [scale.low, y + height],
  ] as const) {
    const words = numberText(value, scale.decimals);
    const wide = widthOfText(setting, words, 'tiny') * 0.9;
    const look = { size, weight: 'regular', colour: setting.palette.soft } as const;
    pen.letters(words, x - wide - mm(0.8), baseline, wide, look);
  }
}

function drawFrame({ pen, setting, x, y, height, width }: Panel): void {
  const { palette } = setting;
  pen.line([x, y + height], [x + width, y + height], { line: palette.soft, lineWidth: mm(0.2) });
  pen.line([x, y], [x, y + height], { line: palette.rule, lineWidth: mm(0.2) });
}

/** The last score in figures, beside its dot. */
function drawLast(panel: Panel, { points }: SideTrend): void {
  const { pen, setting, scale, x, width } = panel;
  const last = points.at(-1);
  if (!last) return;
  const words = `${numberText(last.score, scale.decimals)}${last.capped ? '+' : ''}`;
  const size = setting.scale.tiny;
  const wide = widthOfText(setting, words, 'tiny', 'bold');
  const baseline = upOf(panel, last.score) + size * 0.36;
  const at = x + width + DOT * 2;
  pen.letters(words, at, baseline, wide, { size, weight: 'bold', colour: setting.palette.ink });
}

/** Draws one side's scores over the days in a rectangle of the page; a dot is filled where it lies outside the ribbon. */
export function drawTrend(
  pen: Pen,
  setting: Setting,
  trend: SideTrend,
  { scale, marks }: { readonly scale: TrendScale; readonly marks: readonly TrendMark[] },
  place: { readonly x: number; readonly y: number; readonly width: number; readonly height: Points },
): void {
  const panel: Panel = { pen, setting, scale, ...place };
  drawRibbon(panel, trend);
  drawFrame(panel);
  drawMarks(panel, marks);
  const spots = trend.points.map(({ date, score }) => [acrossOf(panel, date), upOf(panel, score)] as const);
  const { palette } = setting;
  const line = trend.side === 'both' ? palette.ink : palette[trend.side].line;
  pen.path(spots, { line, lineWidth: LINE });
  spots.forEach((spot, index) => {
    const score = trend.points[index]?.score ?? 0;
    drawDot(panel, trend.side, spot, index > 0 && isOutside(trend, score));
  });
  drawLast(panel, trend);
}
