import type { IssuedProgramme } from '../../../shared/programme/programme';
import { WEEKDAYS } from '../../../shared/screening/screening';
import { stageOf } from '../../../shared/week/stages';
import { type Box, emptyBox } from '../layout/box';
import { column } from '../layout/column';
import { decoration } from '../layout/figure';
import type { Run } from '../layout/lines';
import { mm } from '../layout/points';
import { row } from '../layout/row';
import type { Setting } from '../layout/setting';
import { type Cell, table } from '../layout/table';
import { heading, text } from '../layout/text';
import type { SheetWeek } from '../sheet-weeks';

/** What is known of the weeks to hand in: whose sheet it is, and what is planned, where it is. */
export type HandIn = {
  readonly name: string | null;
  readonly sheetId: string;
  readonly planned: readonly SheetWeek[];
};

const SHARES = [0.13, ...WEEKDAYS.map(() => 0.075), 0.085, 0.085, 0.175];
const ROW = mm(11);
const LINES_TO_WRITE_ON = 2;

/** Number and first day of a week, and that it is lighter. */
function weekText({ words, palette }: Setting, index: number, week: SheetWeek | undefined): readonly Run[] {
  const stage = week?.stage ?? stageOf(index);
  const notes = [
    ...(week ? [words.dates.short(week.start)] : []),
    ...(stage === 'deload' ? [words.weeks.lighter] : []),
  ];
  return [
    { text: `${index + 1}`, weight: 'bold' },
    ...(notes.length === 0 ? [] : [{ text: `\n${notes.join(', ')}`, colour: palette.soft }]),
  ];
}

/** The exercises of a day by number, and that there is a race; room to tick is below. */
function dayText({ words, palette }: Setting, day: SheetWeek['days'][number] | undefined): readonly Run[] {
  if (!day) return [{ text: ' ' }];
  const numbers =
    day.numbers.length === 0 ? [] : [{ text: words.weeks.numbers(day.numbers), colour: palette.soft }];
  const race = day.race ? [{ text: words.weeks.race, weight: 'bold' as const }] : [];
  const runs = [...race, ...numbers];
  return runs.length === 0
    ? [{ text: ' ' }]
    : runs.map((run, at) => (at === 0 ? run : { ...run, text: `\n${run.text}` }));
}

/** A line a week, a box a day with what is planned, to fill in by hand and give back. */
function weekTable(setting: Setting, width: number, count: number, planned: readonly SheetWeek[]): Box {
  const { palette, words, grow } = setting;
  const { week: weekHead, effort, worstPain, notes } = words.weeks;
  const heads = [weekHead, ...WEEKDAYS.map(words.dates.weekdayShort), effort, worstPain, notes];
  const cell =
    (content: readonly Run[], head: boolean): Cell =>
    (room) => {
      const box = text(setting, room, content, {
        size: head ? 'small' : 'tiny',
        leading: 1.15,
        ...(head ? { tag: 'TH', scope: 'Row' } : { tag: 'TD' }),
      });
      return { ...box, height: Math.max(box.height, ROW * grow) };
    };
  const rows = Array.from({ length: count }, (_, index): readonly Cell[] => [
    cell(weekText(setting, index, planned[index]), true),
    ...WEEKDAYS.map((_day, day) => cell(dayText(setting, planned[index]?.days[day]), false)),
    ...[effort, worstPain, notes].map(() => cell([{ text: ' ' }], false)),
  ]);
  return table(
    setting,
    heads.map((head, index) => ({ head, width: (SHARES[index] ?? 0.1) * width })),
    rows,
    {
      padding: mm(0.9),
      rule: { colour: palette.soft, width: mm(0.25) },
      headRule: { colour: palette.ink, width: mm(0.35) },
      headLook: { size: 'tiny', colour: palette.soft, leading: 1.15 },
      columnRules: true,
    },
  );
}

/** Lines to write on, under what they are for. */
function linesToWriteOn(setting: Setting, width: number): Box {
  const { palette, grow, words } = setting;
  const step = mm(8) * grow;
  const lines = decoration('lines', width, LINES_TO_WRITE_ON * step, (pen, x, y) => {
    for (let line = 1; line <= LINES_TO_WRITE_ON; line += 1)
      pen.line([x, y + line * step], [x + width, y + line * step], {
        line: palette.rule,
        lineWidth: mm(0.25),
      });
  });
  return column('to tell', [text(setting, width, words.weeks.tellUs), lines], mm(0));
}

/** The last of the sheet: the weeks to hand in, the date of the retest, and whose the sheet is. */
export function closing(
  setting: Setting,
  width: number,
  programme: IssuedProgramme,
  { name, sheetId, planned }: HandIn,
): Box {
  const { palette, words } = setting;
  const { handIn, handInHow, handInPlanned, limit, privacy, whose } = words.weeks;
  const [before, date, after] = words.weeks.testAgain(words.dates.long(programme.retest));
  const quiet = { size: 'small', colour: palette.soft, leading: 1.2 } as const;
  const right = width * 0.3;
  const head = row(
    'hand in',
    [
      heading(setting, width - right - mm(4), 2, handIn),
      text(setting, right, whose(name, sheetId), { ...quiet, align: 'right' }),
    ],
    mm(4),
    'middle',
  );
  const how = planned.length === 0 ? handInHow : `${handInHow} ${handInPlanned}`;
  return column(
    'closing',
    [
      { ...head, withNext: true },
      text(setting, width, how, { leading: 1.22, withNext: true }),
      weekTable(setting, width, programme.weeks, planned),
      text(setting, width, words.weeks.firstWeeks, { leading: 1.22 }),
      linesToWriteOn(setting, width),
      text(setting, width, [{ text: before }, { text: date, weight: 'bold' }, { text: after }]),
      column(
        'small print',
        [text(setting, width, limit, quiet), text(setting, width, privacy, quiet), emptyBox(width)],
        mm(0.4),
      ),
    ],
    mm(2),
  );
}
