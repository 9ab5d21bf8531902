import type { Pen } from '../ink/pen';
import type { Box } from '../layout/box';
import { figure } from '../layout/figure';
import { mm } from '../layout/points';
import type { Setting } from '../layout/setting';
import { widthOfText } from '../layout/text';

const COLUMNS = 3;
const CELL = mm(19);
const GAP = mm(4);

/** A code in groups, three to a line, each letter in a cell of its own width so that they can be counted; the last group is the check. */
export function codeGrid(setting: Setting, width: number, groups: readonly string[]): Box {
  const { palette, scale } = setting;
  const cell = (width - (COLUMNS - 1) * GAP) / COLUMNS;
  const size = scale.title * 1.35;
  const rows = Math.ceil(groups.length / COLUMNS);
  const drawGroup = (pen: Pen, group: string, index: number, x: number, y: number) => {
    const last = index === groups.length - 1;
    pen.rectangle(x, y, cell, CELL, {
      line: palette.ink,
      lineWidth: last ? mm(0.6) : mm(0.25),
      radius: mm(1),
    });
    const label = last ? `${index + 1} check` : `${index + 1}`;
    pen.letters(label, x + mm(1.6), y + scale.small + mm(0.8), widthOfText(setting, label, 'small'), {
      size: scale.small,
      weight: 'regular',
      colour: palette.soft,
    });
    const step = Math.min(size * 1.05, (cell - mm(6)) / group.length);
    const start = x + (cell - step * group.length) / 2;
    const share = size / scale.body;
    [...group].forEach((letter, at) => {
      const wide = widthOfText(setting, letter, 'body', 'bold') * share;
      pen.letters(letter, start + step * (at + 0.5) - wide / 2, y + CELL * 0.5 + size * 0.42, wide, {
        size,
        weight: 'bold',
        colour: palette.ink,
      });
    });
  };
  const alt = `Recovery code in ${groups.length} groups: ${groups.map((group) => [...group].join(' ')).join('; ')}.`;
  return figure('recovery code', width, rows * CELL + (rows - 1) * GAP, alt, (pen, x, y) => {
    groups.forEach((group, index) => {
      const [line, column] = [Math.floor(index / COLUMNS), index % COLUMNS];
      drawGroup(pen, group, index, x + column * (cell + GAP), y + line * (CELL + GAP));
    });
  });
}
