import { EQUIPMENT_WORDS } from '../../../shared/catalogue/exercise';
import type { Exercise, ExerciseId } from '../../../shared/catalogue/exercises';
import { drawnSide } from '../../../shared/programme/drawn-side';
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
import { exerciseFigure } from './exercise-figure';
import { logBoxes } from './log-boxes';

export type Card = {
  readonly number: number;
  readonly exercise: Exercise;
  readonly exerciseId: ExerciseId;
  readonly prescription: Prescription;
  /** One line that ties the exercise to what was measured, with its evidence grade. */
  readonly why: string;
  readonly weeks: number;
  /** Sessions a week the boxes are for. */
  readonly sessions: number;
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

const note = (setting: Setting, width: number, label: string, words: string): Box =>
  text(setting, width, [{ text: `${label} `, weight: 'bold' }, { text: words }], {
    size: 'small',
    leading: 1.2,
  });

function notes(setting: Setting, width: number, { exercise }: Card): Box {
  const each = (width - COLUMN_GAP) / 2;
  const pair = (left: readonly [string, string], right: readonly [string, string]) =>
    row('notes', [note(setting, each, ...left), note(setting, each, ...right)], COLUMN_GAP);
  return column(
    'notes',
    [
      pair(['You should feel:', exercise.feel], ['You should not feel:', exercise.notFeel]),
      pair(['Slip and fix:', exercise.slipAndFix], ['Too hard?', exercise.easier]),
    ],
    mm(0.4),
  );
}

/** Figure and dose on the left, words on the right; in large print the words go below. */
function how(setting: Setting, inner: number, card: Card): Box {
  const { exercise, exerciseId, prescription } = card;
  const large = setting.print === 'large';
  const left = large ? (inner - COLUMN_GAP) / 2 : inner * 0.335;
  const right = inner - left - COLUMN_GAP;
  const room = { width: left, height: mm(large ? 45 : 29) };
  const picture = exerciseFigure(setting, room, exerciseId, drawnSide(prescription));
  const dose = (width: number) => doseTable(setting, width, prescription.dose);
  const words = (width: number) =>
    column(
      'words',
      [
        list(setting, width, exercise.steps, { mark: 'number', gap: mm(0.5), indent: mm(1.4), leading: 1.2 }),
        text(setting, width, orderText(prescription), { size: 'small', leading: 1.2 }),
        notes(setting, width, card),
      ],
      mm(1.1),
    );
  return large
    ? column(
        'how',
        [row('figure and dose', [picture, dose(right)], COLUMN_GAP, 'middle'), words(inner)],
        mm(2),
      )
    : row('how', [column('figure and dose', [picture, dose(left)], mm(1.5)), words(right)], COLUMN_GAP);
}

/** Everything a client needs for one exercise, kept on one page. */
export function exerciseCard(setting: Setting, width: number, card: Card): Box {
  const { palette } = setting;
  const look: PanelLook = { padding: mm(2), line: palette.rule, lineWidth: mm(0.3), radius: mm(1.2) };
  const inner = insideWidth(width, look);
  const { dose } = card.prescription;
  return panel(
    column(
      'card',
      [
        title(setting, inner, card),
        how(setting, inner, card),
        note(setting, inner, 'Too easy?', card.exercise.harder),
        note(setting, inner, 'Why you:', card.why),
        logBoxes(setting, inner, {
          weeks: card.weeks,
          sessionsPerWeek: card.sessions,
          split: dose.both === undefined,
        }),
      ],
      mm(0.8),
    ),
    look,
  );
}
