import type { Pen } from '../ink/pen';
import type { Box } from '../layout/box';
import { column } from '../layout/column';
import { figure } from '../layout/figure';
import { list } from '../layout/list';
import { insideWidth, type PanelLook, panel } from '../layout/panel';
import { mm } from '../layout/points';
import { row } from '../layout/row';
import type { Setting } from '../layout/setting';
import { heading, text, widthOfText } from '../layout/text';

type Zone = {
  readonly from: number;
  readonly to: number;
  readonly fill: `#${string}`;
  readonly ink: `#${string}`;
  readonly word: string;
};

const GAP = mm(5);
const LINE_GAP = mm(1);
const WORD_GAP = mm(1.6);
/** The height and width of a cell of the scale, in sizes of its type. */
const HIGH = 1.55;

const zoneWidth = (setting: Setting, { from, to, word }: Zone): number =>
  (to - from + 1) * setting.scale.small * HIGH + WORD_GAP + widthOfText(setting, word, 'small', 'bold');

/** One stretch of the scale: its numbers in cells, and its word. */
function drawZone(pen: Pen, setting: Setting, zone: Zone, x: number, y: number): void {
  const { scale } = setting;
  const high = scale.small * HIGH;
  const cell = high;
  for (let pain = zone.from; pain <= zone.to; pain += 1) {
    const left = x + (pain - zone.from) * cell;
    const line = zone.fill === setting.palette.ink ? setting.palette.white : setting.palette.ink;
    pen.rectangle(left, y, cell, high, { fill: zone.fill, line, lineWidth: mm(0.25) });
    const wide = widthOfText(setting, `${pain}`, 'small', 'bold');
    pen.letters(`${pain}`, left + (cell - wide) / 2, y + high / 2 + scale.small * 0.36, wide, {
      size: scale.small,
      weight: 'bold',
      colour: zone.ink,
    });
  }
  const after = x + (zone.to - zone.from + 1) * cell + WORD_GAP;
  pen.letters(zone.word, after, y + scale.small * 1.13, widthOfText(setting, zone.word, 'small', 'bold'), {
    size: scale.small,
    weight: 'bold',
    colour: setting.palette.ink,
  });
}

/** The stretches of the pain scale from 0 to 10, each with what to do. */
const zonesOf = ({ palette, words: { safety } }: Setting): readonly Zone[] => [
  { from: 0, to: 2, fill: palette.white, ink: palette.ink, word: safety.carryOn },
  { from: 3, to: 3, fill: palette.zone, ink: palette.ink, word: safety.doLess },
  { from: 4, to: 10, fill: palette.ink, ink: palette.white, word: safety.stop },
];

/** The pain scale: a line for each stretch, or all of them in one line. */
function painScale(setting: Setting, asked: 'three lines' | 'one line'): Box {
  const high = setting.scale.small * HIGH;
  const zones = zonesOf(setting);
  const widths = zones.map((zone) => zoneWidth(setting, zone));
  const inOne = asked === 'one line';
  const width = inOne
    ? widths.reduce((sum, one) => sum + one, (zones.length - 1) * GAP)
    : Math.max(...widths);
  const height = inOne ? high : zones.length * (high + LINE_GAP) - LINE_GAP;
  return figure('pain scale', width, height, setting.words.safety.scaleAlt, (pen, x, y) => {
    zones.forEach((zone, index) => {
      const before = widths.slice(0, index).reduce((sum, one) => sum + one + GAP, 0);
      drawZone(pen, setting, zone, x + (inOne ? before : 0), y + (inOne ? 0 : index * (high + LINE_GAP)));
    });
  });
}

/** When to stop and call: the box no client may miss. */
export function safetyBox(setting: Setting, width: number, contact: string): Box {
  const { palette, words } = setting;
  const look: PanelLook = {
    padding: mm(2.6),
    line: palette.ink,
    lineWidth: mm(0.6),
    radius: mm(1.2),
    stripe: { width: mm(2.2), colour: palette.ink },
  };
  const inner = insideWidth(width, look);
  // Large print has no room for two columns: its rules would take twice the lines.
  const stacked = setting.print === 'large';
  const scale = painScale(setting, stacked ? 'one line' : 'three lines');
  const rules = list(setting, stacked ? inner : inner - scale.width - GAP, words.safety.rules, {
    mark: '•',
    gap: mm(0.4),
    indent: mm(1.6),
    leading: 1.2,
  });
  const how = 'when and how much';
  return panel(
    column(
      'safety',
      [
        heading(setting, inner, 2, words.safety.heading(contact)),
        stacked ? column(how, [rules, scale], mm(1.4)) : row(how, [rules, scale], GAP, 'middle'),
        text(setting, inner, words.safety.emergency, { weight: 'bold', leading: 1.2 }),
      ],
      mm(1.4),
    ),
    look,
  );
}
