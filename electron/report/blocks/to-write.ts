import type { Box } from '../layout/box';
import { decoration } from '../layout/figure';
import { mm } from '../layout/points';
import { row } from '../layout/row';
import type { Setting } from '../layout/setting';
import { text, widthOfText } from '../layout/text';

const AFTER = mm(1.5);

/** A name and a line to write on behind it; `written` stands on the line where it is known. */
export function toWrite(setting: Setting, width: number, name: string, written = '', height = mm(6.5)): Box {
  const { palette, scale, grow } = setting;
  const named = widthOfText(setting, name, 'small') + 0.01;
  const room = width - named - AFTER;
  const line = (inner: Box): Box => ({
    ...inner,
    name: 'line to write on',
    height: Math.max(height * grow, inner.height),
    draw: (pen, x, y, tag) => {
      const tall = Math.max(height * grow, inner.height);
      pen.artifact(() =>
        pen.line([x, y + tall], [x + room, y + tall], { line: palette.soft, lineWidth: mm(0.2) }),
      );
      if (written !== '') inner.draw(pen, x, y + tall - inner.height, tag);
    },
  });
  const label = text(setting, named, name, { size: 'small', colour: palette.soft, leading: 1.2 });
  const space = decoration('space', 0, Math.max(0, height * grow - scale.small * 1.2), () => {});
  const below: Box = {
    ...label,
    height: space.height + label.height,
    draw: (pen, x, y, tag) => label.draw(pen, x, y + space.height, tag),
  };
  const inner = text(setting, room, written || ' ', { weight: 'bold', leading: 1.15 });
  return row('to write', [below, line(inner)], AFTER);
}
