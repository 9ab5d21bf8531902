import type { IssuedProgramme } from '../../../shared/programme/programme';
import { WEEKDAYS } from '../../../shared/screening/screening';
import { type Box, emptyBox, tagged } from '../layout/box';
import { column } from '../layout/column';
import { mm } from '../layout/points';
import type { Setting } from '../layout/setting';
import { type Cell, table } from '../layout/table';
import { heading, text } from '../layout/text';

/** A line a week, a box a day, to fill in by hand and give back. */
function weekTable(setting: Setting, width: number, count: number): Box {
  const { palette, scale, words } = setting;
  const shares = [0.12, ...WEEKDAYS.map(() => 0.065), 0.13, 0.13, 0.165];
  const { week: weekHead, effort, worstPain, notes } = words.weeks;
  const heads = [weekHead, ...WEEKDAYS.map(words.dates.weekdayShort), effort, worstPain, notes];
  const blank: Cell = (room) => tagged('TD', emptyBox(room, scale.body * 1.9));
  const rows = Array.from({ length: count }, (_, week): readonly Cell[] => [
    (room) => text(setting, room, `${week + 1}`, { tag: 'TH', scope: 'Row', weight: 'bold', leading: 1.9 }),
    ...heads.slice(1).map(() => blank),
  ]);
  return table(
    setting,
    heads.map((head, index) => ({ head, width: (shares[index] ?? 0.1) * width })),
    rows,
    {
      padding: mm(1),
      rule: { colour: palette.soft, width: mm(0.25) },
      headRule: { colour: palette.ink, width: mm(0.35) },
      headLook: { size: 'tiny', colour: palette.soft },
      columnRules: true,
    },
  );
}

/** The last of the sheet: the weeks to hand in, the date of the retest, and whose the sheet is. */
export function closing(setting: Setting, width: number, programme: IssuedProgramme): Box {
  const { palette, words } = setting;
  const { handIn, handInHow, limit, privacy } = words.weeks;
  const [before, date, after] = words.weeks.testAgain(words.dates.long(programme.retest));
  const quiet = { size: 'small', colour: palette.soft, leading: 1.25 } as const;
  return column(
    'closing',
    [
      heading(setting, width, 2, handIn),
      text(setting, width, handInHow),
      weekTable(setting, width, programme.weeks),
      text(setting, width, [{ text: before }, { text: date, weight: 'bold' }, { text: after }]),
      text(setting, width, limit, quiet),
      text(setting, width, privacy, quiet),
    ],
    mm(2),
  );
}
