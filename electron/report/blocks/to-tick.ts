import { type Box, tagged } from '../layout/box';
import { column } from '../layout/column';
import { decoration } from '../layout/figure';
import { mm, type Points } from '../layout/points';
import { row } from '../layout/row';
import type { Setting } from '../layout/setting';
import { text, widthOfText } from '../layout/text';

const AFTER_BOX = mm(1.2);
const BETWEEN = mm(5);
const LEADING = 1.25;

/** An empty square the height of small letters. */
const square = ({ palette, scale }: Setting): Box => {
  const size = scale.small * 0.95;
  return decoration('square', size, scale.small * LEADING, (pen, x, y) =>
    pen.rectangle(x, y + (scale.small * LEADING - size) / 2, size, size, {
      line: palette.ink,
      lineWidth: mm(0.25),
    }),
  );
};

/** Words with a square to tick before each, as many a line as fit. */
export function toTick(
  setting: Setting,
  width: number,
  entries: readonly string[],
  gap: Points = BETWEEN,
): Box {
  const mark = square(setting);
  const item = (entry: string): Box => {
    const room = width - mark.width - AFTER_BOX;
    const wide = Math.min(widthOfText(setting, entry, 'small') + 0.01, room);
    const said = text(setting, wide, entry, { size: 'small', leading: LEADING, tag: 'LBody' });
    return tagged('LI', row('LI', [mark, said], AFTER_BOX));
  };
  const lines: Box[][] = [[]];
  let used = 0;
  for (const box of entries.map(item)) {
    const line = lines.at(-1) ?? [];
    if (line.length > 0 && used + gap + box.width > width) {
      lines.push([box]);
      used = box.width;
    } else {
      used += (line.length > 0 ? gap : 0) + box.width;
      line.push(box);
    }
  }
  const rows = lines.map((line) => row('ticks', line, gap));
  return tagged('L', column('L', rows, mm(0.4)));
}
