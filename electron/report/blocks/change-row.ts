import type { ChangeVerdict } from '../../../shared/asymmetry/change';
import type { Side } from '../../../shared/screening/screening';
import type { Pen } from '../ink/pen';
import { type Box, emptyBox } from '../layout/box';
import { column } from '../layout/column';
import { decoration, figure } from '../layout/figure';
import { mm } from '../layout/points';
import { row } from '../layout/row';
import type { Setting } from '../layout/setting';
import { heading, text } from '../layout/text';
import { badge } from './side-ink';

/** A result before and now, with the stretch in which it can land when nothing changed; null where a test has no such error. */
export type Changed = {
  readonly name: string;
  readonly side: Side;
  readonly verdict: ChangeVerdict;
  readonly before: { readonly score: number; readonly label: string };
  readonly now: { readonly score: number; readonly label: string };
  readonly steady: { readonly low: number; readonly high: number } | null;
};

const PLOT = mm(8);
const DOT = mm(1.5);
const BADGE = mm(5.5);
const GAP = mm(4);

function drawArrow(pen: Pen, { palette }: Setting, from: number, to: number, y: number): void {
  const way = Math.sign(to - from);
  const tip = to - way * DOT * 1.3;
  if (Math.abs(to - from) < DOT * 3.5) return;
  pen.line([from + way * DOT, y], [tip - way * mm(1.6), y], { line: palette.ink, lineWidth: mm(0.5) });
  pen.polygon(
    [
      [tip, y],
      [tip - way * mm(2.2), y - mm(1.2)],
      [tip - way * mm(2.2), y + mm(1.2)],
    ],
    { fill: palette.ink },
  );
}

/** The result before and now on a line of its own scale, less at the left. */
function changePlot(setting: Setting, width: number, changed: Changed): Box {
  const { palette, words } = setting;
  const { before, now, steady, name, side, verdict } = changed;
  const values = [before.score, now.score, ...(steady ? [steady.low, steady.high] : [])];
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const air = (high - low) * 0.06 || 1;
  const at = (value: number) => ((value - low + air) / (high - low + 2 * air)) * (width - 2 * DOT) + DOT;
  const height = PLOT * setting.grow;
  const said = words.progress;
  const alt = said.plotAlt(said.sideName(name, side), before.label, now.label, verdict);
  return figure('change', width, height, alt, (pen, x, y) => {
    const middle = y + height / 2;
    if (steady) {
      const [from, to] = [x + at(steady.low), x + at(steady.high)];
      pen.rectangle(from, y + mm(1), to - from, height - mm(2), { fill: palette.zone });
    }
    pen.line([x, middle], [x + width, middle], { line: palette.rule, lineWidth: mm(0.3) });
    drawArrow(pen, setting, x + at(before.score), x + at(now.score), middle);
    const line = { line: palette.ink, lineWidth: mm(0.5) } as const;
    pen.circle(x + at(before.score), middle, DOT, { fill: palette.white, ...line });
    pen.circle(x + at(now.score), middle, DOT, { fill: palette.ink, ...line });
  });
}

/** One result of two visits: name and side, the plot, both figures and what became of it. */
export function changeRow(setting: Setting, width: number, changed: Changed): Box {
  const { palette, words } = setting;
  const said = words.progress;
  const { name, side, before, now, verdict } = changed;
  const mark = side === 'both' ? emptyBox(0) : badge(setting, side, BADGE * setting.grow);
  const large = setting.grow > 1;
  const plot = large ? width : width * 0.36;
  const title = (room: number) =>
    row(
      'changed',
      [mark, heading(setting, room - mark.width - mm(2), 3, said.sideName(name, side))],
      mm(2),
      'middle',
    );
  const figures = (room: number) =>
    text(
      setting,
      room,
      [
        { text: said.verdict(verdict), weight: 'bold' },
        { text: `\n${said.beforeAndNow(before.label, now.label)}` },
      ],
      { leading: 1.2 },
    );
  const figuresRoom = width * 0.3;
  const inner = large
    ? column('change', [title(width), changePlot(setting, plot, changed), figures(width)], mm(1))
    : row(
        'change',
        [
          title(width - plot - figuresRoom - 2 * GAP),
          changePlot(setting, plot, changed),
          figures(figuresRoom),
        ],
        GAP,
        'middle',
      );
  const rule = decoration('rule', width, mm(0.2), (pen, x, y) =>
    pen.rectangle(x, y, width, mm(0.2), { fill: palette.rule }),
  );
  const { split: _, ...whole } = column('change', [rule, inner], mm(1.2));
  return whole;
}
