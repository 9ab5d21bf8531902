import type { Pen } from '../ink/pen';
import { type Box, tagged } from '../layout/box';
import { figure } from '../layout/figure';
import { mm } from '../layout/points';
import type { Setting } from '../layout/setting';
import type { Cell } from '../layout/table';
import { widthOfText } from '../layout/text';
import { drawBadge, type OneSide } from './side-ink';

/** How one person stands in one test; `low` where a score is under the mark of a rule. */
export type Standing = {
  readonly kind: 'lower' | 'perhaps' | 'none' | 'top' | 'empty';
  readonly side: OneSide | null;
  readonly low: boolean;
};

const HEIGHT = mm(6.4);
const BADGE = mm(5);
const BAR = mm(0.9);

function altOf({ words: { squad } }: Setting, { kind, side, low }: Standing): string {
  const { said } = squad;
  const stands =
    (kind === 'lower' || kind === 'perhaps') && side
      ? said.lower(side, kind === 'lower')
      : kind === 'top'
        ? said.top
        : kind === 'none'
          ? said.none
          : said.empty;
  return low ? `${stands}; ${said.low}` : stands;
}

function drawLetter(pen: Pen, setting: Setting, letter: string, middle: number, y: number, height: number) {
  const size = setting.scale.body;
  const wide = widthOfText(setting, letter, 'body');
  pen.letters(letter, middle - wide / 2, y + height / 2 + size * 0.36, wide, {
    size,
    weight: 'regular',
    colour: setting.palette.ink,
  });
}

/** One square of the matrix, told apart without colour. */
export const standingCell =
  (setting: Setting, standing: Standing): Cell =>
  (width): Box => {
    const { palette, grow } = setting;
    const { kind, side, low } = standing;
    const [height, size] = [HEIGHT * grow, BADGE * grow];
    const inner = figure('standing', width, height, altOf(setting, standing), (pen, x, y) => {
      const middle = x + width / 2;
      if (kind === 'lower' && side) drawBadge(pen, setting, side, middle - size / 2, y, size);
      if (kind === 'perhaps' && side) drawLetter(pen, setting, side === 'left' ? 'L' : 'R', middle, y, size);
      if (kind === 'none') pen.circle(middle, y + size / 2, mm(0.45), { fill: palette.soft });
      if (kind === 'top') drawLetter(pen, setting, '+', middle, y, size);
      if (low) pen.rectangle(middle - size / 2, y + size + mm(0.4), size, BAR, { fill: palette.ink });
    });
    return tagged('TD', inner);
  };
