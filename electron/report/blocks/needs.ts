import type { Equipment, Position } from '../../../shared/catalogue/exercise';
import type { Pen } from '../ink/pen';
import { drawEquipment, drawPosition } from '../ink/pictograms';
import type { Box } from '../layout/box';
import { decoration, figure } from '../layout/figure';
import { mm } from '../layout/points';
import { row } from '../layout/row';
import type { Setting } from '../layout/setting';
import { text, widthOfText } from '../layout/text';
import { capital } from '../words';

const AFTER_ICON = mm(1.2);
const BETWEEN = mm(3.5);
const LEADING = 1.2;

type Need = { readonly said: string; readonly draw: (pen: Pen, x: number, y: number) => void };

export type Asked = {
  /** Sessions a week. */
  readonly days: number;
  readonly position: Position;
  readonly equipment: readonly Equipment[];
};

const sizeOf = ({ scale }: Setting): number => scale.small * 1.5;

function needsOf({ palette, words, ...setting }: Setting, { position, equipment }: Asked): readonly Need[] {
  const size = sizeOf({ palette, words, ...setting });
  return [
    {
      said: capital(words.card.position(position)),
      draw: (pen, x, y) => drawPosition(pen, position, { x, y, size }, palette.ink),
    },
    ...equipment.map(
      (thing): Need => ({
        said: words.equipment(thing),
        draw: (pen, x, y) => drawEquipment(pen, thing, { x, y, size }, palette.ink),
      }),
    ),
  ];
}

const icon = (setting: Setting, { draw }: Need): Box =>
  decoration('icon', sizeOf(setting), sizeOf(setting), draw);

/** How often, in which position and with what, each with its sign; no wider than asked, words wrap. */
export function needs(setting: Setting, most: number, asked: Asked): Box {
  const said = (words: string, room: number): Box => {
    const wanted = widthOfText(setting, words, 'small') + 0.01;
    return text(setting, Math.min(wanted, room), words, { size: 'small', leading: LEADING });
  };
  const all = needsOf(setting, asked);
  const least = sizeOf(setting) * 4;
  let left = most;
  const take = (box: Box): Box => {
    left -= box.width + BETWEEN;
    return box;
  };
  const days = take(said(setting.words.card.days(asked.days), most / 2));
  const boxes = all.map((need, index) => {
    const room = Math.max(least, left - (all.length - 1 - index) * (least + BETWEEN));
    const words = said(need.said, room - sizeOf(setting) - AFTER_ICON);
    return take(row('need', [icon(setting, need), words], AFTER_ICON, 'middle'));
  });
  return row('needs', [days, ...boxes], BETWEEN, 'middle');
}

/** The same as signs alone, said in words to those who listen. */
export function needSigns(setting: Setting, asked: Asked): Box {
  const all = needsOf(setting, asked);
  const size = sizeOf(setting);
  const width = all.length * size + (all.length - 1) * AFTER_ICON;
  const alt = `${all.map(({ said }) => said).join(', ')}.`;
  return figure('needs', width, size, alt, (pen, x, y) => {
    for (const [index, { draw }] of all.entries()) draw(pen, x + index * (size + AFTER_ICON), y);
  });
}
