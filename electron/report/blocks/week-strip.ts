import type { ExerciseId } from '../../../shared/catalogue/exercises';
import { WEEKDAYS, type Weekday } from '../../../shared/screening/screening';
import type { DayKind, Slot } from '../../../shared/week/week';
import { type Box, emptyBox, tagged } from '../layout/box';
import { column } from '../layout/column';
import type { Run } from '../layout/lines';
import { mm } from '../layout/points';
import type { Setting } from '../layout/setting';
import { type Cell, table } from '../layout/table';
import { text } from '../layout/text';
import { capital } from '../words';

/** A session in its place: when, how long, and which exercises by their number on the sheet. */
export type StripSession = {
  readonly slot: Slot;
  readonly minutes: number;
  readonly numbers: readonly number[];
};

/** One day of the client's week as it is meant. */
export type StripDay = {
  readonly day: Weekday;
  readonly kind: DayKind;
  readonly run: Slot | null;
  /** The exercises done inside the run. */
  readonly drills: readonly number[];
  readonly sessions: readonly StripSession[];
};

const HEAD_SHARE = 0.125;
const LOOK = { size: 'small', leading: 1.2 } as const;

function runText({ words, palette }: Setting, { kind, run, drills }: StripDay): readonly Run[] {
  const quiet = kind === 'rest' || kind === 'free';
  const name: Run = quiet
    ? { text: capital(words.weeks.dayKind(kind)), colour: palette.soft }
    : { text: capital(words.weeks.dayKind(kind)), weight: kind === 'easy' ? 'regular' : 'bold' };
  if (run === null) return [name];
  const inside: readonly Run[] =
    drills.length > 0 ? [{ text: `\n${words.weeks.inTheRun(drills)}`, weight: 'bold' }] : [];
  return [name, { text: `\n${words.dates.slot(run)}` }, ...inside];
}

const sessionText = ({ words }: Setting, sessions: readonly StripSession[]): readonly Run[] =>
  sessions.flatMap(({ slot, minutes, numbers }, index): readonly Run[] => [
    { text: `${index === 0 ? '' : '\n'}${words.weeks.numbers(numbers)}`, weight: 'bold' },
    { text: `\n${words.dates.slot(slot)}, ${words.weeks.minutes(minutes)}` },
  ]);

/** Monday to Sunday: the run of each day, and the exercises by number with their time; to be filled in where nothing is planned yet. */
export function weekStrip(setting: Setting, width: number, days: readonly StripDay[] | null): Box {
  const { palette, scale, words } = setting;
  const { run, exercises, yourWeek, toFillIn } = words.weeks;
  const blank: Cell = (room) => tagged('TD', emptyBox(room, scale.body * 1.7));
  const rowHead =
    (name: string): Cell =>
    (room) =>
      text(setting, room, name, { ...LOOK, tag: 'TH', scope: 'Row', weight: 'bold' });
  const cells = (of: (day: StripDay) => readonly Run[]): readonly Cell[] =>
    WEEKDAYS.map((weekday): Cell => {
      const day = days?.find((one) => one.day === weekday);
      if (!day) return blank;
      return (room) => text(setting, room, of(day), { ...LOOK, tag: 'TD' });
    });
  const strip = table(
    setting,
    [
      { head: yourWeek, width: width * HEAD_SHARE },
      ...WEEKDAYS.map((day) => ({
        head: words.dates.weekdayShort(day),
        width: (width * (1 - HEAD_SHARE)) / WEEKDAYS.length,
      })),
    ],
    [
      [rowHead(run), ...cells((day) => runText(setting, day))],
      [rowHead(exercises), ...cells(({ sessions }) => sessionText(setting, sessions))],
    ],
    {
      padding: mm(0.9),
      rule: { colour: palette.rule, width: mm(0.2) },
      headRule: { colour: palette.ink, width: mm(0.35) },
      headLook: { ...LOOK, weight: 'bold' },
      columnRules: true,
    },
  );
  const note = text(setting, width, toFillIn, { size: 'small', colour: palette.soft });
  return column('week', [strip, ...(days ? [] : [note])], mm(1));
}

/** The place of each exercise in a list, counted from one. */
export const numbersOf = (order: readonly ExerciseId[], some: readonly ExerciseId[]): readonly number[] =>
  some
    .map((exercise) => order.indexOf(exercise) + 1)
    .filter((number) => number > 0)
    .toSorted((a, b) => a - b);
