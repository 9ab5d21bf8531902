import type { Dose, SideDose } from '../../../shared/programme/programme';
import { type Box, tagged } from '../layout/box';
import { mm } from '../layout/points';
import { row } from '../layout/row';
import type { Setting } from '../layout/setting';
import { type Cell, table } from '../layout/table';
import { text } from '../layout/text';
import { workText } from '../words';
import { badge, type OneSide } from './side-ink';

type Row = { readonly side: OneSide | null; readonly name: string; readonly dose: SideDose };

function rowsOf({ left, right, both }: Dose): readonly Row[] {
  if (both) return [{ side: null, name: 'Each time', dose: both }];
  return [
    ...(left ? [{ side: 'left', name: 'LEFT', dose: left } as const] : []),
    ...(right ? [{ side: 'right', name: 'RIGHT', dose: right } as const] : []),
  ];
}

/** How much on each side: rows left and right, bold where the sides differ. */
export function doseTable(setting: Setting, width: number, dose: Dose): Box {
  const { palette, scale } = setting;
  const rows = rowsOf(dose);
  const differ = (of: (dose: SideDose) => string) => new Set(rows.map((one) => of(one.dose))).size > 1;
  const sets = (one: SideDose) => `${one.sets}`;
  const shares = [0.4, 0.14, 0.46].map((share) => share * width);
  const size = scale.body;
  const cell =
    (content: string, bold: boolean): Cell =>
    (room) =>
      text(setting, room, content, { tag: 'TD', weight: bold ? 'bold' : 'regular', leading: 1.25 });
  const sideCell =
    ({ side, name }: Row): Cell =>
    (room) => {
      const words = (space: number) => text(setting, space, name, { weight: 'bold', leading: 1.25 });
      if (!side) return tagged('TH', words(room));
      const mark = badge(setting, side, size * 1.2);
      return tagged('TH', row('side', [mark, words(room - mark.width - mm(1.2))], mm(1.2), 'middle'));
    };
  return table(
    setting,
    [
      { head: 'Side', width: shares[0] ?? 0 },
      { head: 'Sets', width: shares[1] ?? 0 },
      { head: 'Each set', width: shares[2] ?? 0 },
    ],
    rows.map((one) => [
      sideCell(one),
      cell(sets(one.dose), differ(sets)),
      cell(workText(one.dose), differ(workText)),
    ]),
    {
      padding: mm(0.5),
      rule: { colour: palette.rule, width: mm(0.2) },
      headRule: { colour: palette.ink, width: mm(0.35) },
      headLook: { size: 'small', colour: palette.soft },
    },
  );
}
