import type { Pen } from '../ink/pen';
import { type Box, tagged } from '../layout/box';
import { column } from '../layout/column';
import { decoration } from '../layout/figure';
import { mm } from '../layout/points';
import { row } from '../layout/row';
import type { Setting } from '../layout/setting';
import { text } from '../layout/text';

const drawTick = (pen: Pen, x: number, y: number, size: number, colour: `#${string}`) =>
  pen.path(
    [
      [x + size * 0.12, y + size * 0.55],
      [x + size * 0.4, y + size * 0.82],
      [x + size * 0.9, y + size * 0.2],
    ],
    { line: colour, lineWidth: mm(0.55) },
  );

/** Entries in two columns, each with a tick. */
export function tickedList(setting: Setting, width: number, entries: readonly string[]): Box {
  const gap = mm(6);
  const each = (width - gap) / 2;
  const size = setting.scale.body * 0.8;
  const item = (entry: string): Box =>
    tagged(
      'LI',
      row(
        'LI',
        [
          decoration('tick', size, setting.scale.body * 1.22, (pen, x, y) =>
            drawTick(pen, x, y + setting.scale.body * 0.2, size, setting.palette.ink),
          ),
          text(setting, each - size - mm(1.6), entry, { leading: 1.22, tag: 'LBody' }),
        ],
        mm(1.6),
      ),
    );
  const half = Math.ceil(entries.length / 2);
  const [left, right] = [entries.slice(0, half).map(item), entries.slice(half).map(item)];
  const columns = [left, right].map((items) => ({ ...column('L', items, mm(0.4)), width: each }));
  return tagged('L', row('checked', columns, gap));
}
