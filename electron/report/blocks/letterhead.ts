import type { IsoDate } from '../../../shared/basics/dates';
import type { Box } from '../layout/box';
import { column } from '../layout/column';
import { decoration } from '../layout/figure';
import { mm } from '../layout/points';
import { row } from '../layout/row';
import type { Setting } from '../layout/setting';
import { heading, text } from '../layout/text';
import type { Letterhead } from '../report-input';
import { dateText } from '../words';

type Head = {
  readonly letterhead: Letterhead;
  readonly title: string;
  readonly date: IsoDate;
  readonly sheetId: string;
};

/** Clinic and contact on the left, sheet and date on the right, a rule, and the title of the report. */
export function letterhead(
  setting: Setting,
  width: number,
  { letterhead: from, title, date, sheetId }: Head,
): Box {
  const { palette } = setting;
  const gap = mm(6);
  const left = width * 0.62;
  const right = width - left - gap;
  const quiet = { size: 'small', colour: palette.soft } as const;
  const clinic = [
    ...(from.clinicName
      ? [text(setting, left, from.clinicName, { size: 'lead', weight: 'bold', leading: 1.2 })]
      : []),
    ...(from.contact ? [text(setting, left, from.contact, quiet)] : []),
  ];
  const facts = [
    text(setting, right, [{ text: 'Sheet ' }, { text: sheetId, weight: 'bold', colour: palette.ink }], {
      ...quiet,
      align: 'right',
    }),
    text(setting, right, dateText(date), { ...quiet, align: 'right' }),
    ...(from.coach ? [text(setting, right, `Coach: ${from.coach}`, { ...quiet, align: 'right' })] : []),
  ];
  const rule = decoration('rule', width, mm(0.5), (pen, x, y) =>
    pen.rectangle(x, y, width, mm(0.5), { fill: palette.accent }),
  );
  return column(
    'letterhead',
    [
      row(
        'letterhead',
        [{ ...column('clinic', clinic, mm(0.3)), width: left }, column('facts', facts, mm(0))],
        gap,
      ),
      rule,
      heading(setting, width, 1, title),
    ],
    mm(2.4),
  );
}
