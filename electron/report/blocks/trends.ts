import { daysBetween, type IsoDate } from '../../../shared/basics/dates';
import { testOf } from '../../../shared/catalogue/tests';
import type { SideTrend, TestTrend } from '../../../shared/evaluation/trends-of';
import { english } from '../../../shared/words/english';
import type { Pen } from '../ink/pen';
import type { Box } from '../layout/box';
import { column } from '../layout/column';
import { figure } from '../layout/figure';
import { mm } from '../layout/points';
import { row } from '../layout/row';
import type { Setting } from '../layout/setting';
import { text, widthOfText } from '../layout/text';
import { numberText, unitSign } from '../words';
import { drawBadge } from './side-ink';
import { drawScale, drawTrend, type TrendMark, type TrendScale } from './trend-panel';

const ACROSS = 2;
const BETWEEN = mm(7);
const PANEL_HEIGHT = mm(14);
/** Room for the numbers of the scale at the left, and for the last score at the right of each panel. */
const NUMBERS = mm(8.5);
const LAST = mm(8.5);
const BADGE = mm(2.9);

/** One scale for both sides of a test, so that they can be compared by eye: all scores and ribbons with a little air. */
function scaleOf({ test, sides }: TestTrend): TrendScale {
  const points = sides.flatMap(({ points: own }) => own);
  const values = [
    ...points.map(({ score }) => score),
    ...sides.flatMap(({ steady }) => (steady ? [steady.low, steady.high] : [])),
  ];
  const days = points.map(({ date }) => date).toSorted();
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const air = (high - low) * 0.08 || 1;
  const never = testOf(test).hard.min >= 0 ? 0 : Number.NEGATIVE_INFINITY;
  const [from, to] = [days[0], days.at(-1)] as [IsoDate, IsoDate];
  return { from, to, low: Math.max(never, low - air), high: high + air, decimals: testOf(test).decimals };
}

const isBeyond = ({ steady, points }: SideTrend): boolean => {
  const last = points.at(-1);
  return steady !== null && last !== undefined && (last.score < steady.low || last.score > steady.high);
};

function altOf({ test, sides }: TestTrend): string {
  const { name, unit, decimals } = testOf(test);
  const said = sides.map((one) => {
    const values = one.points.map(({ score }) => numberText(score, decimals)).join(', ');
    const sure =
      one.steady === null
        ? ''
        : isBeyond(one)
          ? '; the last is beyond the error of the first'
          : '; within error';
    return `${one.side === 'both' ? '' : `${one.side} `}${values}${unitSign(unit)}${sure}`;
  });
  return `${name}, oldest first: ${said.join('. ')}.`;
}

type Cell = { readonly x: number; readonly y: number; readonly width: number };

function drawSide(
  pen: Pen,
  setting: Setting,
  trend: SideTrend,
  how: { readonly scale: TrendScale; readonly marks: readonly TrendMark[] },
  { x, y, width }: Cell,
): void {
  const { scale: type, palette } = setting;
  const head = type.tiny + mm(1);
  const place = { x, y: y + head, width, height: PANEL_HEIGHT };
  if (trend.side !== 'both') drawBadge(pen, setting, trend.side, x, y, BADGE);
  drawTrend(pen, setting, trend, how, place);
  const look = { size: type.tiny * 0.9, weight: 'regular', colour: palette.soft } as const;
  const baseline = place.y + PANEL_HEIGHT + type.tiny * 1.05;
  const [from, to] = [how.scale.from, how.scale.to].map(english.dates.monthOfYear) as [string, string];
  const wide = (words: string) => widthOfText(setting, words, 'tiny') * 0.9;
  pen.letters(from, x, baseline, wide(from), look);
  pen.letters(to, x + width - wide(to), baseline, wide(to), look);
}

/** A test as one small picture a side, both on one scale. */
function trendFigure(setting: Setting, width: number, trend: TestTrend, given: readonly TrendMark[]): Box {
  const { scale: type, grow } = setting;
  const scale = scaleOf(trend);
  const within = ({ date }: TrendMark) =>
    daysBetween(scale.from, date) >= 0 && daysBetween(date, scale.to) >= 0;
  const flips = trend.flipped.map((date): TrendMark => ({ date, letter: 'F' }));
  const marks = [...given, ...flips].filter(within).toSorted((a, b) => a.date.localeCompare(b.date));
  const head = type.tiny + mm(1);
  const height = head + PANEL_HEIGHT + type.tiny * 1.4;
  const each = (width - NUMBERS * grow) / trend.sides.length;
  return figure('trend', width, height, altOf(trend), (pen, x, y) => {
    const left = x + NUMBERS * grow;
    drawScale(pen, setting, scale, { x: left, y: y + head, height: PANEL_HEIGHT });
    trend.sides.forEach((side, index) => {
      const cell = { x: left + index * each, y, width: each - LAST * grow };
      drawSide(pen, setting, side, { scale, marks }, cell);
    });
  });
}

function trendBox(setting: Setting, width: number, trend: TestTrend, marks: readonly TrendMark[]): Box {
  const { name, unit, better } = testOf(trend.test);
  const less = better === 'lower' ? '; less is better' : '';
  const title = [
    { text: name, weight: 'bold' as const },
    { text: `, ${english.unitName(unit)}${less}`, colour: setting.palette.soft },
  ];
  return column(
    'trend of a test',
    [text(setting, width, title, { size: 'small', leading: 1.2 }), trendFigure(setting, width, trend, marks)],
    mm(0.8),
  );
}

/** Small pictures of how each test went over the visits, two in a line (one in large print); a box for each line. */
export function trendLines(
  setting: Setting,
  width: number,
  trends: readonly TestTrend[],
  marks: readonly TrendMark[],
): readonly Box[] {
  const across = setting.grow > 1 ? ACROSS - 1 : ACROSS;
  const each = (width - BETWEEN * (across - 1)) / across;
  return Array.from({ length: Math.ceil(trends.length / across) }, (_, line) =>
    row(
      'trends',
      trends.slice(line * across, (line + 1) * across).map((trend) => trendBox(setting, each, trend, marks)),
      BETWEEN,
    ),
  );
}
