import type { Pen } from '../ink/pen';
import type { Box } from '../layout/box';
import { figure } from '../layout/figure';
import { type Line, linesOf, type Run } from '../layout/lines';
import { mm } from '../layout/points';
import type { Setting } from '../layout/setting';
import { widthOfText } from '../layout/text';
import { drawEstimate, drawGround, drawTicks, drawWays, type Plot } from './ladder-plot';
import type { LadderRow } from './ladder-rows';

const LEADING = 1.2;
const GAP = mm(2.5);
/** So many rows at least stand together where the ladder is broken over pages. */
const LEAST_ROWS = 4;

/** A row with its words broken into lines. */
type Rung = {
  readonly row: LadderRow;
  readonly name: readonly Line[];
  readonly verdict: readonly Line[];
  readonly height: number;
};

type Columns = {
  readonly name: number;
  readonly score: number;
  readonly plot: number;
  readonly verdict: number;
};

const columnsOf = (width: number): Columns => {
  const [name, score, verdict] = [width * 0.27, width * 0.07, width * 0.195];
  return { name, score, verdict, plot: width - name - 2 * score - verdict - 4 * GAP };
};

function rungOf(setting: Setting, row: LadderRow, { name, verdict }: Columns): Rung {
  const { faces, palette, scale } = setting;
  const look = { size: scale.small, weight: 'regular', colour: palette.ink } as const;
  const soft = (text: string): readonly Run[] => (text === '' ? [] : [{ text, colour: palette.soft }]);
  const lines = {
    name: linesOf([{ text: row.name }, ...soft(`, ${row.unit}`)], faces, look, name),
    verdict: linesOf([{ text: `${row.verdict} `, weight: 'bold' }, ...soft(row.short)], faces, look, verdict),
  };
  const tallest = Math.max(lines.name.length, lines.verdict.length);
  return { row, ...lines, height: tallest * scale.small * LEADING + mm(1.7) };
}

type Place = { readonly x: number; readonly middle: number };

function drawLines(pen: Pen, { scale }: Setting, lines: readonly Line[], { x, middle }: Place): void {
  const leading = scale.small * LEADING;
  const top = middle - (lines.length * leading) / 2;
  lines.forEach(({ pieces }, index) => {
    let at = x;
    for (const piece of pieces) {
      const baseline = top + leading * (index + 0.5) + scale.small * 0.36;
      pen.letters(piece.text, at, baseline, piece.width, { size: scale.small, ...piece });
      at += piece.width;
    }
  });
}

/** A score beside the axis, on the side it belongs to; the better one is bold. */
function drawScore(plot: Plot, words: string, side: 'left' | 'right', better: boolean, middle: number): void {
  const { pen, setting, x, width } = plot;
  const weight = better ? 'bold' : 'regular';
  const wide = widthOfText(setting, words, 'small', weight);
  const at = side === 'left' ? x - GAP - wide : x + width + GAP;
  const { scale, palette } = setting;
  const look = { size: scale.small, weight, colour: palette.ink } as const;
  pen.letters(words, at, middle + scale.small * 0.36, wide, look);
}

const altOf = (rungs: readonly Rung[]): string => {
  const said = rungs.map(
    ({ row: { name, left, right, unit, verdict, size } }) =>
      `${name}: left ${left}, right ${right} ${unit}; ${verdict}, ${size}`,
  );
  return `Side differences, the surest first. ${said.join('. ')}.`;
};

function ladder(setting: Setting, width: number, rungs: readonly Rung[]): Box {
  const { palette, scale } = setting;
  const columns = columnsOf(width);
  const head = scale.small * 1.7;
  const foot = scale.tiny * 1.5;
  const body = rungs.reduce((sum, { height }) => sum + height, 0);
  const plotAt = columns.name + columns.score + 2 * GAP;
  const whole = figure('ladder', width, head + body + foot, altOf(rungs), (pen, x, y) => {
    const plot: Plot = { pen, setting, x: x + plotAt, width: columns.plot };
    drawWays(plot, y + scale.small);
    drawGround(plot, y + head, body);
    let top = y + head;
    rungs.forEach(({ row, name, verdict, height }, index) => {
      const middle = top + height / 2;
      if (index > 0) pen.line([x, top], [x + width, top], { line: palette.rule, lineWidth: mm(0.1) });
      drawLines(pen, setting, name, { x, middle });
      drawLines(pen, setting, verdict, { x: x + width - columns.verdict, middle });
      drawScore(plot, row.left, 'left', (row.estimate ?? 0) < 0, middle);
      drawScore(plot, row.right, 'right', (row.estimate ?? 0) > 0, middle);
      drawEstimate(plot, row, middle);
      top += height;
    });
    drawTicks(plot, y + head + body + scale.tiny * 1.15);
  });
  const least = rungs.slice(0, LEAST_ROWS).reduce((sum, { height }) => sum + height, head + foot);
  return {
    ...whole,
    flowsFrom: least,
    split: (room) => {
      let used = head + foot;
      const beyond = rungs.findIndex(({ height }) => {
        used += height;
        return used > room;
      });
      if (beyond < 1) return null;
      return [ladder(setting, width, rungs.slice(0, beyond)), ladder(setting, width, rungs.slice(beyond))];
    },
  };
}

/**
 * Every side difference on one axis from left better to right better, in units of the size worth acting on in that test, with
 * both scores beside it; broken over pages between rows.
 */
export const asymmetryLadder = (setting: Setting, width: number, rows: readonly LadderRow[]): Box => {
  const columns = columnsOf(width);
  return ladder(
    setting,
    width,
    rows.map((row) => rungOf(setting, row, columns)),
  );
};
