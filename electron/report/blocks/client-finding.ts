import type { Box } from '../layout/box';
import { column } from '../layout/column';
import { decoration } from '../layout/figure';
import { mm } from '../layout/points';
import { row } from '../layout/row';
import type { Setting } from '../layout/setting';
import { heading, text } from '../layout/text';
import { type SideBars, sideBars } from './side-bars';

/** A finding in the client's words; bars only where there are two sides. */
export type ClientFinding = {
  readonly title: string;
  readonly bars: SideBars | null;
  readonly verdict: string;
  readonly meaning: string;
};

const GAP = mm(6);

/** One finding: its name, the bars of both sides, how sure we are, and what it means. */
export function clientFinding(setting: Setting, width: number, finding: ClientFinding): Box {
  const { palette } = setting;
  const words = (room: number) =>
    column(
      'finding words',
      [
        text(setting, room, finding.verdict, { weight: 'bold' }),
        text(setting, room, finding.meaning, { leading: 1.25 }),
      ],
      mm(0.6),
    );
  const plot = width * 0.54;
  const title = (room: number) => heading(setting, room, 3, finding.title, 'lead');
  const inner = finding.bars
    ? row(
        'finding',
        [
          column('finding bars', [title(plot), sideBars(setting, plot, finding.bars)], mm(1)),
          words(width - plot - GAP),
        ],
        GAP,
      )
    : column('finding', [title(width), words(width)], mm(1));
  const line = decoration('rule', width, mm(0.2), (pen, x, y) =>
    pen.rectangle(x, y, width, mm(0.2), { fill: palette.rule }),
  );
  return column('finding', [line, inner], mm(1.6));
}
