import type { Pen } from '../ink/pen';
import { type Box, tagged } from '../layout/box';
import { column } from '../layout/column';
import { decoration } from '../layout/figure';
import { mm } from '../layout/points';
import { row } from '../layout/row';
import type { Setting } from '../layout/setting';
import { type TextLook, text } from '../layout/text';

const drawTick = (pen: Pen, x: number, y: number, size: number, colour: `#${string}`) =>
  pen.path(
    [
      [x + size * 0.12, y + size * 0.55],
      [x + size * 0.4, y + size * 0.82],
      [x + size * 0.9, y + size * 0.2],
    ],
    { line: colour, lineWidth: mm(0.55) },
  );

const GAP = mm(5);
/** More entries than these are set smaller, in three columns. */
const FEW = 4;
const LEADING = 1.22;

/** Entries in columns, read one column after the other, each with a tick. */
export function tickedList(setting: Setting, width: number, entries: readonly string[]): Box {
  const many = entries.length > FEW && setting.print !== 'large';
  const [count, look]: [number, TextLook] = many ? [3, { size: 'small' }] : [2, {}];
  const each = (width - (count - 1) * GAP) / count;
  const type = setting.scale[look.size ?? 'body'];
  const size = type * 0.8;
  const item = (entry: string): Box =>
    tagged(
      'LI',
      row(
        'LI',
        [
          decoration('tick', size, type * LEADING, (pen, x, y) =>
            drawTick(pen, x, y + type * 0.2, size, setting.palette.ink),
          ),
          text(setting, each - size - mm(1.6), entry, { ...look, leading: LEADING, tag: 'LBody' }),
        ],
        mm(1.6),
      ),
    );
  const perColumn = Math.ceil(entries.length / count);
  const columns = Array.from({ length: count }, (_, index) => ({
    ...column('L', entries.slice(index * perColumn, (index + 1) * perColumn).map(item), mm(0.4)),
    width: each,
  }));
  return tagged('L', row('checked', columns, GAP));
}
