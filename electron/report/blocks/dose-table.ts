import type { Colour } from '../ink/palette';
import { type Box, tagged } from '../layout/box';
import { mm } from '../layout/points';
import { row } from '../layout/row';
import type { Setting } from '../layout/setting';
import { type Cell, type EvenTable, evenTable, GUTTER } from '../layout/table';
import { text } from '../layout/text';
import {
  BADGE,
  type Dosed,
  type DoseLine,
  fieldsOf,
  linesOf,
  nameOf,
  partOf,
  weightOf,
  widthsOf,
} from './dose-lines';
import { badge } from './side-ink';

const LEADING = 1.18;
/** Around a cell; across, between columns, more of it. */
const PADDING = mm(0.45);
const BETWEEN_COLUMNS = mm(2.2);

/** Widths of the columns in which the doses of all these exercises stand, so that their tables are alike. */
export const doseColumns = (setting: Setting, all: readonly Dosed[]): readonly number[] =>
  all
    .map((dosed) => widthsOf(setting, dosed))
    .reduce((most, widths) => widths.map((width, at) => Math.max(width, most[at] ?? 0)), [])
    .map((width) => width + GUTTER * PADDING + BETWEEN_COLUMNS);

/** A cell that names its side, with the letter on its square. */
function sideCell(setting: Setting, line: DoseLine, room: number): Box {
  const said = (space: number) =>
    text(setting, space, nameOf(setting, line), { weight: 'bold', leading: LEADING });
  if (line.side === null) return tagged('TH', said(room));
  const mark = badge(setting, line.side, setting.scale.body * BADGE.size);
  return tagged('TH', row('side', [mark, said(room - mark.width - BADGE.after)], BADGE.after, 'middle'));
}

/** A dose as a table, with the heights of its head and lines: for boxes to be ticked beside them. */
export type DoseTable = EvenTable & { readonly lines: number };

/** A tint behind the line of the side to begin with. */
const withFirstTinted = (
  { box, head, row: high }: EvenTable,
  lines: readonly DoseLine[],
  tint: Colour,
): Box => ({
  ...box,
  draw: (pen, x, y, tag) => {
    const at = lines.findIndex(({ first }) => first);
    if (at >= 0) pen.artifact(() => pen.rectangle(x, y + head + at * high, box.width, high, { fill: tint }));
    box.draw(pen, x, y, tag);
  },
});

/** How much on each side, in columns of these widths: lines left and right, bold where the sides differ. */
export function doseTable(setting: Setting, widths: readonly number[], dosed: Dosed): DoseTable {
  const { palette } = setting;
  const lines = linesOf(dosed.prescription);
  const fields = fieldsOf(setting, dosed);
  const cells = lines.map((line): readonly Cell[] => [
    (room) => sideCell(setting, line, room),
    ...fields.map((field): Cell => {
      const look = { tag: 'TD', weight: weightOf(field, lines), leading: LEADING } as const;
      return (room) => text(setting, room, field.of(line.dose), look);
    }),
  ]);
  const heads = [partOf(dosed), ...fields.map(({ head }) => head)];
  const columns = heads.map((head, at) => ({ head, width: widths[at] ?? 0 }));
  const look = {
    padding: PADDING,
    rule: { colour: palette.rule, width: mm(0.2) },
    headRule: { colour: palette.ink, width: mm(0.35) },
    headLook: { size: 'tiny', colour: palette.soft, leading: 1.2 },
  } as const;
  const even = evenTable(setting, columns, cells, look, mm(5.4) * setting.grow);
  return { ...even, box: withFirstTinted(even, lines, palette.zone), lines: lines.length };
}
