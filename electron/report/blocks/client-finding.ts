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
  /** What was measured and the likely true size; empty where there is no figure. */
  readonly size: string;
  readonly meaning: string;
};

const GAP = mm(6);
const LEADING = 1.22;

/** One finding: its name, the bars of both sides, how sure we are, and what it means. */
export function clientFinding(setting: Setting, width: number, finding: ClientFinding): Box {
  const { palette } = setting;
  const { verdict, size, meaning } = finding;
  const words = (room: number) =>
    column(
      'finding words',
      [
        text(setting, room, verdict, { weight: 'bold', leading: LEADING }),
        ...[size, meaning]
          .filter((line) => line !== '')
          .map((line) => text(setting, room, line, { leading: LEADING })),
      ],
      mm(0.5),
    );
  const plot = width * 0.5;
  const title = heading(setting, plot, 3, finding.title, 'lead');
  const left = finding.bars
    ? column('finding bars', [title, sideBars(setting, plot, finding.bars)], mm(0.8))
    : title;
  const inner = row('finding', [left, words(width - plot - GAP)], GAP);
  const line = decoration('rule', width, mm(0.2), (pen, x, y) =>
    pen.rectangle(x, y, width, mm(0.2), { fill: palette.rule }),
  );
  return column('finding', [line, inner], mm(1.4));
}
