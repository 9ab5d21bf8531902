import type { Prescription } from '../../../shared/programme/programme';
import { type Box, centred } from '../layout/box';
import { column } from '../layout/column';
import { mm } from '../layout/points';
import { row } from '../layout/row';
import type { Setting } from '../layout/setting';
import { text, widthOfText } from '../layout/text';
import type { Dosed } from './dose-lines';
import { doseTable } from './dose-table';
import { logBoxes } from './log-boxes';

type Log = {
  readonly weeks: number;
  readonly sessions: number;
  /** How wide the columns of the dose are on all cards of the sheet. */
  readonly doseColumns: readonly number[];
};

const GAP = mm(4);
const AFTER_BEGIN = mm(2);
/** The table leaves this much for the boxes. */
const MOST_FOR_TABLE = 0.66;
const LEAST_PAIN = mm(5);

/** Which side to begin with; nothing for the whole body. */
function beginText({ words }: Setting, { firstSide }: Prescription): string {
  if (firstSide === null) return '';
  return firstSide === 'alternate' ? words.card.takeTurns : words.card.startWith(firstSide);
}

/** The side to begin with as a line of its own; none for the whole body. */
export function beginLine(setting: Setting, width: number, prescription: Prescription): readonly Box[] {
  const begin = beginText(setting, prescription);
  return begin === '' ? [] : [text(setting, width, begin, { size: 'small', weight: 'bold', leading: 1.2 })];
}

/** How much on each side, and in the same lines the boxes to tick when it is done, with the pain under them. */
export function doseStrip(setting: Setting, width: number, card: Dosed & Log): Box {
  const { palette, words, grow } = setting;
  const { prescription, weeks, sessions, doseColumns } = card;
  const natural = doseColumns.reduce((sum, one) => sum + one, 0);
  const shrink = Math.min(1, (width * MOST_FOR_TABLE) / natural);
  const dose = doseTable(
    setting,
    doseColumns.map((one) => one * shrink),
    card,
  );
  const left = dose.box.width;
  const painWidth = widthOfText(setting, words.card.pain, 'tiny') + 0.01;
  const begin = text(setting, left - painWidth - AFTER_BEGIN, beginText(setting, prescription), {
    size: 'small',
    weight: 'bold',
    leading: 1.2,
  });
  const pain = text(setting, painWidth, words.card.pain, { size: 'tiny', colour: palette.soft });
  const below = row('begin and pain', [begin, pain], AFTER_BEGIN, 'middle');
  const high = Math.max(below.height, LEAST_PAIN * grow);
  const log = logBoxes(setting, width - left - GAP, {
    weeks,
    sessions,
    lines: dose.lines,
    head: dose.head,
    line: dose.row,
    pain: high,
  });
  return row('dose and log', [column('dose', [dose.box, centred(below, high)], mm(0)), log], GAP);
}
