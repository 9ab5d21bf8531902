import { EQUIPMENT_WORDS } from '../../../shared/catalogue/exercise';
import type { Exercise } from '../../../shared/catalogue/exercises';
import type { Prescription } from '../../../shared/programme/programme';
import type { Box } from '../layout/box';
import { column } from '../layout/column';
import type { Run } from '../layout/lines';
import { list } from '../layout/list';
import { insideWidth, type PanelLook, panel } from '../layout/panel';
import { mm } from '../layout/points';
import { row } from '../layout/row';
import type { Setting } from '../layout/setting';
import { heading, text } from '../layout/text';
import { capital, daysText } from '../words';
import { doseTable } from './dose-table';
import { logBoxes } from './log-boxes';

export type Card = {
  readonly number: number;
  readonly exercise: Exercise;
  readonly prescription: Prescription;
  /** One line that ties the exercise to what was measured, with its evidence grade. */
  readonly why: string;
  readonly weeks: number;
};

const COLUMN_GAP = mm(5);

function needsText({ position, equipment }: Exercise): string {
  const things = equipment.map((thing) => EQUIPMENT_WORDS[thing].plainName);
  return [capital(position), ...things].join(' · ');
}

function orderText({ firstSide, dose }: Prescription): readonly Run[] {
  const rest = dose.restSeconds > 0 ? ` Rest ${dose.restSeconds}\u00A0seconds between sets.` : '';
  const first =
    firstSide === 'alternate'
      ? 'Change the side you start with each time. '
      : firstSide
        ? `Start with your ${firstSide.toUpperCase()} side. `
        : '';
  const how = `${capital(daysText(dose.daysPerWeek))}.${rest} Effort ${dose.effort} out of 10.`;
  return [...(first ? [{ text: first, weight: 'bold' } as const] : []), { text: how }];
}

function title(setting: Setting, width: number, { number, exercise }: Card): Box {
  const right = width * 0.4;
  const left = width - right - COLUMN_GAP;
  return row(
    'card title',
    [
      heading(setting, left, 3, `${number}. ${exercise.plainName}`, 'heading'),
      text(setting, right, needsText(exercise), {
        size: 'small',
        colour: setting.palette.soft,
        align: 'right',
      }),
    ],
    COLUMN_GAP,
    'middle',
  );
}

function notes(setting: Setting, width: number, { exercise, why }: Card): Box {
  const each = (width - COLUMN_GAP) / 2;
  const note = (room: number, label: string, words: string) =>
    text(setting, room, [{ text: `${label} `, weight: 'bold' }, { text: words }], {
      size: 'small',
      leading: 1.22,
    });
  const pair = (left: readonly [string, string], right: readonly [string, string]) =>
    row('notes', [note(each, ...left), note(each, ...right)], COLUMN_GAP);
  return column(
    'notes',
    [
      pair(['You should feel:', exercise.feel], ['You should not feel:', exercise.notFeel]),
      pair(['Slip and fix:', exercise.slipAndFix], ['Too hard?', exercise.easier]),
      note(width, 'Too easy?', exercise.harder),
      note(width, 'Why you:', why),
    ],
    mm(0.4),
  );
}

/** Everything a client needs for one exercise, kept on one page. */
export function exerciseCard(setting: Setting, width: number, card: Card): Box {
  const { palette } = setting;
  const look: PanelLook = { padding: mm(2.4), line: palette.rule, lineWidth: mm(0.3), radius: mm(1.2) };
  const inner = insideWidth(width, look);
  const { dose } = card.prescription;
  const steps = (room: number) =>
    list(setting, room, card.exercise.steps, { mark: 'number', gap: mm(0.5), indent: mm(1.4), leading: 1.2 });
  const right = inner * 0.355;
  // In large print the table does not fit beside the steps.
  const how =
    setting.grow > 1
      ? column('how', [doseTable(setting, inner, dose), steps(inner)], mm(2))
      : row('how', [steps(inner - right - COLUMN_GAP), doseTable(setting, right, dose)], COLUMN_GAP);
  const order = text(setting, inner, orderText(card.prescription), { size: 'small', leading: 1.22 });
  return panel(
    column(
      'card',
      [
        title(setting, inner, card),
        how,
        order,
        notes(setting, inner, card),
        logBoxes(setting, inner, {
          weeks: Math.min(card.weeks, 4),
          sessionsPerWeek: dose.daysPerWeek,
          split: dose.both === undefined,
        }),
      ],
      mm(1.1),
    ),
    look,
  );
}
