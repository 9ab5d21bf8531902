import type { FormRow } from '../../../shared/screening/capture-form';
import type { Side } from '../../../shared/screening/screening';
import type { Pen } from '../ink/pen';
import type { Box } from '../layout/box';
import { figure } from '../layout/figure';
import { mm } from '../layout/points';
import type { Setting } from '../layout/setting';
import { widthOfText } from '../layout/text';
import { drawBadge } from './side-ink';

const BETWEEN_SIDES = mm(6);
const BADGE = mm(5.5);
const AFTER_BADGE = mm(2);
const VALUE = mm(9);
const UNDER = mm(5);
const WIDEST = mm(17);
const BETWEEN_BOXES = mm(1.2);
const TICK = mm(3);
/** Practice is ticked in lines of so many under the letter of the side. */
const TICKS_A_LINE = 2;
const LINE = mm(0.3);

type Spot = { readonly x: number; readonly y: number; readonly width: number };

/** A word in small soft letters with its top left corner here; smaller still where there is less room. */
function drawSmall(pen: Pen, setting: Setting, word: string, { x, y, width: room }: Spot): void {
  const { scale, palette } = setting;
  const natural = widthOfText(setting, word, 'tiny');
  const shrink = Math.min(0.92, room / natural);
  const size = scale.tiny * shrink;
  pen.letters(word, x, y + size, natural * shrink, { size, weight: 'regular', colour: palette.soft });
}

/** The box of one trial: its value above; pain and void below it. */
function drawTrial(pen: Pen, setting: Setting, number: number, spare: boolean, { x, y, width }: Spot): void {
  const { palette, words, grow } = setting;
  const [value, under] = [VALUE * grow, UNDER * grow];
  const dash = spare ? { dash: mm(0.9) } : {};
  const look = { line: spare ? palette.soft : palette.ink, lineWidth: LINE, ...dash };
  const right = x + width;
  const half = x + width * 0.55;
  for (const [from, to] of [
    [
      [x, y],
      [right, y],
    ],
    [
      [x, y + value],
      [right, y + value],
    ],
    [
      [x, y + value + under],
      [right, y + value + under],
    ],
    [
      [x, y],
      [x, y + value + under],
    ],
    [
      [right, y],
      [right, y + value + under],
    ],
    [
      [half, y + value],
      [half, y + value + under],
    ],
  ] as const)
    pen.line(from, to, look);
  const small = (word: string, left: number, top: number, until: number) =>
    drawSmall(pen, setting, word, { x: left + mm(0.6), y: top, width: until - left - mm(0.8) });
  small(words.captureForm.trial(number), x, y + mm(0.3), right);
  small(words.captureForm.pain, x, y + value + mm(0.2), half);
  small(words.captureForm.void, half, y + value + mm(0.2), right);
}

/** Small squares to tick the practice off, under the letter of the side. */
function drawPractice(pen: Pen, { palette, grow }: Setting, count: number, x: number, y: number): void {
  const size = TICK * grow;
  for (let tick = 0; tick < count; tick += 1) {
    const [across, down] = [tick % TICKS_A_LINE, Math.floor(tick / TICKS_A_LINE)];
    pen.rectangle(x + across * (size + mm(0.3)), y + down * (size + mm(0.3)), size, size, {
      line: palette.soft,
      lineWidth: mm(0.2),
    });
  }
}

function drawSide(pen: Pen, setting: Setting, row: FormRow, side: Side, { x, y, width }: Spot): void {
  const { grow } = setting;
  const badge = BADGE * grow;
  if (side !== 'both') drawBadge(pen, setting, side, x, y, badge);
  drawPractice(pen, setting, row.practice, x, y + badge + mm(0.8));
  const all = row.trials + row.spare;
  const room = width - badge - AFTER_BADGE * grow;
  const each = Math.min(WIDEST * grow, (room - (all - 1) * BETWEEN_BOXES) / all);
  for (let trial = 0; trial < all; trial += 1) {
    const left = x + badge + AFTER_BADGE * grow + trial * (each + BETWEEN_BOXES);
    drawTrial(pen, setting, trial + 1, trial >= row.trials, { x: left, y, width: each });
  }
}

/** The boxes of a test: the sides next to each other, a box a trial, those for when trials disagree with broken lines. */
export function formBoxes(setting: Setting, width: number, row: FormRow): Box {
  const { grow, words } = setting;
  const count = row.sides.length;
  const each = (width - BETWEEN_SIDES) / 2;
  const badge = BADGE * grow;
  const ticks = Math.ceil(row.practice / TICKS_A_LINE) * (TICK * grow + mm(0.3));
  const height = Math.max((VALUE + UNDER) * grow, badge + mm(0.8) + ticks);
  return figure('form boxes', width, height, words.captureForm.boxesAlt(row), (pen, x, y) => {
    row.sides.forEach((side, index) => {
      const left = x + index * (each + BETWEEN_SIDES);
      drawSide(pen, setting, row, side, { x: left, y, width: count === 1 ? width : each });
    });
  });
}
