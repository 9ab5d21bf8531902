import type { IssuedProgramme } from '../../../shared/programme/programme';
import { type Box, emptyBox, tagged } from '../layout/box';
import { column } from '../layout/column';
import { mm } from '../layout/points';
import type { Setting } from '../layout/setting';
import { type Cell, table } from '../layout/table';
import { heading, text } from '../layout/text';
import { dateText } from '../words';

const DAYS = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'] as const;

/** A line a week, a box a day, to fill in by hand and give back. */
function weekTable(setting: Setting, width: number, weeks: number): Box {
  const { palette, scale } = setting;
  const shares = [0.12, ...DAYS.map(() => 0.065), 0.13, 0.13, 0.165];
  const heads = ['Week', ...DAYS, 'Effort 0–10', 'Worst pain 0–10', 'Notes'];
  const blank: Cell = (room) => tagged('TD', emptyBox(room, scale.body * 1.9));
  const rows = Array.from({ length: weeks }, (_, week): readonly Cell[] => [
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

const LIMIT =
  'This was a coach’s test on one day, not a medical examination. If you are worried, see a doctor.';
const PRIVACY =
  'This sheet is yours: keep it where only people you trust will see it. Your clinic keeps its own copy locked on its own ' +
  'computer; none of it went over the internet.';

/** The last of the sheet: the weeks to hand in, the date of the retest, and whose the sheet is. */
export function closing(setting: Setting, width: number, programme: IssuedProgramme): Box {
  const quiet = { size: 'small', colour: setting.palette.soft, leading: 1.25 } as const;
  return column(
    'closing',
    [
      heading(setting, width, 2, 'Your weeks: fill in and bring back'),
      text(
        setting,
        width,
        'Tick each day you did your exercises. At the end of the week write how hard it felt and the worst pain.',
      ),
      weekTable(setting, width, programme.weeks),
      text(setting, width, [
        { text: 'We test again on ' },
        { text: dateText(programme.retest), weight: 'bold' },
        { text: '. Bring this sheet.' },
      ]),
      text(setting, width, LIMIT, quiet),
      text(setting, width, PRIVACY, quiet),
    ],
    mm(2),
  );
}
