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
};

const GAP = mm(5);

/** One stretch of the scale: its numbers in cells. */
function drawZone(pen: Pen, setting: Setting, zone: Zone, x: number, y: number, cell: number): void {
  const { scale } = setting;
  const high = scale.small * 1.55;
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
}

/** The pain scale from 0 to 10 in three lines, each with what to do. */
function painScale(setting: Setting, width: number): Box {
  const { palette, scale, words } = setting;
  const { carryOn, doLess, stop, scaleAlt } = words.safety;
  const cell = Math.min(scale.small * 1.55, (width * 0.68) / 7);
  const step = scale.small * 1.55 + mm(1);
  const zones = [
    { zone: { from: 0, to: 2, fill: palette.white, ink: palette.ink }, word: carryOn },
    { zone: { from: 3, to: 3, fill: palette.zone, ink: palette.ink }, word: doLess },
    { zone: { from: 4, to: 10, fill: palette.ink, ink: palette.white }, word: stop },
  ] as const;
  return figure('pain scale', width, zones.length * step - mm(1), scaleAlt, (pen, x, y) => {
    zones.forEach(({ zone, word }, index) => {
      const top = y + index * step;
      drawZone(pen, setting, zone, x, top, cell);
      const after = x + (zone.to - zone.from + 1) * cell + mm(1.6);
      pen.letters(word, after, top + scale.small * 1.13, widthOfText(setting, word, 'small', 'bold'), {
        size: scale.small,
        weight: 'bold',
        colour: palette.ink,
      });
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
  const scaleRoom =
    setting.scale.small * 1.55 * 7 + mm(2) + widthOfText(setting, words.safety.stop, 'small', 'bold');
  const rules = list(setting, inner - scaleRoom - GAP, words.safety.rules, {
    mark: '•',
    gap: mm(0.4),
    indent: mm(1.6),
    leading: 1.2,
  });
  return panel(
    column(
      'safety',
      [
        heading(setting, inner, 2, words.safety.heading(contact)),
        row('when and how much', [rules, painScale(setting, scaleRoom)], GAP, 'middle'),
        text(setting, inner, words.safety.emergency, { weight: 'bold', leading: 1.2 }),
      ],
      mm(1.4),
    ),
    look,
  );
}
