import { drawnSide } from '../../../shared/programme/drawn-side';
import { type Box, centred } from '../layout/box';
import { column } from '../layout/column';
import { list } from '../layout/list';
import { insideWidth, panel } from '../layout/panel';
import { mm } from '../layout/points';
import { row } from '../layout/row';
import type { Setting } from '../layout/setting';
import { heading } from '../layout/text';
import { type Card, type CardSize, cardLook } from './card';
import { cardNotes } from './card-notes';
import { beginLine } from './dose-strip';
import { doseTable } from './dose-table';
import { exerciseFigure } from './exercise-figure';
import { logLine } from './log-boxes';
import { needSigns } from './needs';

const COLUMN_GAP = mm(2.5);
const BETWEEN = mm(0.8);
const LEAST_FIGURE = mm(24);

/** An exercise on half the width of a page, for somebody who knows it: figure, dose, steps, and a line of boxes. */
export function compactCard(
  setting: Setting,
  width: number,
  card: Card,
  { height, figureShare }: CardSize,
): Box {
  const { exercise, exerciseId, prescription, number, sessions, weeks } = card;
  const look = cardLook(setting);
  const inner = insideWidth(width, look);
  const left = inner * figureShare;
  const name = `${number}. ${exercise.plainName}`;
  const signs = needSigns(setting, { days: sessions, ...exercise });
  const title = heading(setting, inner - signs.width - COLUMN_GAP, 3, name, 'heading');
  const head = row('card title', [title, signs], COLUMN_GAP, 'middle');
  const steps = list(setting, inner - left - COLUMN_GAP, exercise.steps, {
    mark: 'number',
    gap: mm(0.2),
    indent: mm(1),
    leading: 1.16,
  });
  const stretch = inner / card.doseColumns.reduce((sum, one) => sum + one, 0);
  const dose = doseTable(
    setting,
    card.doseColumns.map((one) => one * stretch),
    card,
  );
  const takeTurns = prescription.firstSide === 'alternate' ? beginLine(setting, inner, prescription) : [];
  const below = [
    column('dose', [dose.box, ...takeTurns], mm(0.4)),
    cardNotes(setting, inner, card, ['notFeel', 'easier', 'harder']),
    logLine(setting, inner, { weeks, sessions }),
  ];
  const others = [head, ...below].reduce((sum, box) => sum + box.height + BETWEEN, 2 * look.padding);
  const room = Math.max(height - others, steps.height, LEAST_FIGURE);
  const picture = exerciseFigure(setting, { width: left, height: room }, exerciseId, drawnSide(prescription));
  const middle = row('figure and steps', [centred(picture, room), centred(steps, room)], COLUMN_GAP);
  return panel(column('card', [head, middle, ...below], BETWEEN), look);
}
