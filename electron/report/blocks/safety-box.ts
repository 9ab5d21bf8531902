import type { Pen } from '../ink/pen';
import type { Box } from '../layout/box';
import { column } from '../layout/column';
import { figure } from '../layout/figure';
import { list } from '../layout/list';
import { insideWidth, type PanelLook, panel } from '../layout/panel';
import { mm } from '../layout/points';
import type { Setting } from '../layout/setting';
import { heading, text, widthOfText } from '../layout/text';

const ZONES = [
  { from: 0, to: 2, word: 'carry on' },
  { from: 3, to: 3, word: 'do less' },
  { from: 4, to: 10, word: 'stop' },
] as const;

const RULES = [
  'Pain reaches 4 out of 10 or more, during an exercise or after it.',
  'Pain is sharp, sits over a bone, wakes you at night, or hurts at rest.',
  'You feel new numbness, tingling, or a leg giving way.',
  'A joint swells or locks, or you limp the next morning.',
];

const EMERGENCY =
  'Chest pain, fainting, sudden breathlessness, or numbness between the legs: call the emergency number at once.';

/** The pain scale from 0 to 10, with what to do in each stretch. */
function painScale(setting: Setting, width: number): Box {
  const { palette, scale } = setting;
  const step = width / 11;
  const cell = scale.small * 1.7;
  const height = cell + scale.small * 1.5;
  const fills = [palette.white, palette.zone, palette.ink] as const;
  const draw = (pen: Pen, x: number, y: number) => {
    ZONES.forEach(({ from, to, word }, zone) => {
      const dark = zone === 2;
      for (let pain = from; pain <= to; pain += 1) {
        pen.rectangle(x + pain * step, y, step, cell, {
          fill: fills[zone] ?? palette.white,
          line: dark ? palette.white : palette.ink,
          lineWidth: mm(0.25),
        });
        const wide = widthOfText(setting, `${pain}`, 'small', 'bold');
        pen.letters(`${pain}`, x + (pain + 0.5) * step - wide / 2, y + cell / 2 + scale.small * 0.36, wide, {
          size: scale.small,
          weight: 'bold',
          colour: dark ? palette.white : palette.ink,
        });
      }
      const wide = widthOfText(setting, word, 'small', 'bold');
      const middle = x + ((from + to + 1) / 2) * step;
      pen.letters(word, middle - wide / 2, y + cell + scale.small * 1.15, wide, {
        size: scale.small,
        weight: 'bold',
        colour: palette.ink,
      });
    });
  };
  return figure(
    'pain scale',
    width,
    height,
    'Pain from 0 to 10. 0 to 2: carry on. 3: do less. 4 to 10: stop.',
    draw,
  );
}

/** When to stop and call: the box no client may miss. */
export function safetyBox(setting: Setting, width: number, contact: string): Box {
  const { palette } = setting;
  const look: PanelLook = {
    padding: mm(3),
    line: palette.ink,
    lineWidth: mm(0.6),
    radius: mm(1.2),
    stripe: { width: mm(2.2), colour: palette.ink },
  };
  const inner = insideWidth(width, look);
  const call = contact ? `Stop and call us: ${contact}` : 'Stop, and call your coach';
  return panel(
    column(
      'safety',
      [
        heading(setting, inner, 2, `${call}, if`),
        list(setting, inner, RULES, { mark: '•', gap: mm(0.4), indent: mm(1.6), leading: 1.22 }),
        text(setting, inner, EMERGENCY, { weight: 'bold', leading: 1.22 }),
        painScale(setting, inner),
      ],
      mm(1.6),
    ),
    look,
  );
}
