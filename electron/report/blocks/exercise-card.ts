import { drawnSide } from '../../../shared/programme/drawn-side';
import { type Box, centred } from '../layout/box';
import { column } from '../layout/column';
import { list } from '../layout/list';
import { insideWidth, panel } from '../layout/panel';
import { mm, type Points } from '../layout/points';
import { row } from '../layout/row';
import type { Setting } from '../layout/setting';
import { heading, widthOfText } from '../layout/text';
import { type Card, type CardSize, cardLook } from './card';
import { cardNotes, type Note } from './card-notes';
import { doseStrip } from './dose-strip';
import { exerciseFigure } from './exercise-figure';
import { needs } from './needs';

const LAST_NOTES: readonly Note[] = ['easier', 'harder', 'why'];
const ALL_NOTES: readonly Note[] = ['feel', 'notFeel', 'slipAndFix', ...LAST_NOTES];
const COLUMN_GAP = mm(4);
const LEAST_FIGURE = mm(30);
const BETWEEN = mm(0.8);
/** Of the height that is to spare, this share goes between the parts, up to so much; the figure takes the rest. */
const SPARE_IN_GAPS = 0.5;
const MOST_BETWEEN = mm(2.2);

/** Number and name on the left; how often, in which position and with what on the right. */
function title(setting: Setting, width: number, { number, exercise, sessions }: Card): Box {
  const name = `${number}. ${exercise.plainName}`;
  const wanted = widthOfText(setting, name, 'heading', 'bold') + 0.01;
  const { position, equipment } = exercise;
  const most = width - Math.min(wanted, width * 0.55) - COLUMN_GAP;
  const asked = needs(setting, most, { days: sessions, position, equipment });
  return row(
    'card title',
    [heading(setting, width - asked.width - COLUMN_GAP, 3, name, 'heading'), asked],
    COLUMN_GAP,
    'middle',
  );
}

/** Beside the figure the steps; with the notes on how it should feel, where the print is small enough for both. */
function howTo(setting: Setting, width: number, card: Card): Box {
  const steps = list(setting, width, card.exercise.steps, {
    mark: 'number',
    gap: mm(0.2),
    indent: mm(1.4),
    leading: 1.16,
  });
  if (setting.print === 'large') return steps;
  return column('how', [steps, cardNotes(setting, width, card, ['feel', 'notFeel', 'slipAndFix'])], mm(1));
}

/** Everything a client needs for one exercise, kept on one page: of the height asked, or as tall as it must be. */
export function exerciseCard(
  setting: Setting,
  width: number,
  card: Card,
  { height, figureShare }: CardSize,
): Box {
  const { exerciseId, prescription } = card;
  const look = cardLook(setting);
  const inner = insideWidth(width, look);
  const left = inner * figureShare;
  const head = title(setting, inner, card);
  const how = howTo(setting, inner - left - COLUMN_GAP, card);
  const notes = setting.print === 'large' ? ALL_NOTES : LAST_NOTES;
  const below = [doseStrip(setting, inner, card), cardNotes(setting, inner, card, notes)];
  const least = Math.max(how.height, LEAST_FIGURE);
  const whole = [head, ...below].reduce((sum, box) => sum + box.height + BETWEEN, least + 2 * look.padding);
  const spare = Math.max(0, height - whole);
  const gap = Math.min(BETWEEN + (spare * SPARE_IN_GAPS) / 3, MOST_BETWEEN) as Points;
  const room = least + spare - 3 * (gap - BETWEEN);
  const picture = exerciseFigure(setting, { width: left, height: room }, exerciseId, drawnSide(prescription));
  const middle = row('figure and how', [centred(picture, room), centred(how, room)], COLUMN_GAP);
  return panel(column('card', [head, middle, ...below], gap), look);
}
