import { type Box, tagged } from './box';
import { column } from './column';
import type { Run } from './lines';
import type { Points } from './points';
import { row } from './row';
import type { Setting } from './setting';
import { type TextLook, text, widthOfText } from './text';

type ListLook = TextLook & {
  /** What stands before each entry: its number, or this sign. */
  readonly mark: 'number' | string;
  readonly gap: Points;
  readonly indent: Points;
  /** Broken between entries when the page ends. */
  readonly flows?: boolean;
};

/** A list of entries, numbered or with a sign before each. */
export function list(
  setting: Setting,
  width: number,
  entries: readonly (string | readonly Run[])[],
  { mark, gap, indent, flows = false, ...look }: ListLook,
): Box {
  const numbered = mark === 'number';
  const label = (index: number) => (numbered ? `${index + 1}.` : mark);
  const widest = Math.max(
    0,
    ...entries.map((_, index) => widthOfText(setting, label(index), look.size ?? 'body', 'bold')),
  );
  const labelWidth = widest + 0.01;
  const items = entries.map((entry, index) =>
    tagged(
      'LI',
      row(
        'LI',
        [
          text(setting, labelWidth, label(index), {
            ...look,
            weight: numbered ? 'bold' : 'regular',
            tag: 'Lbl',
          }),
          text(setting, width - labelWidth - indent, entry, { ...look, tag: 'LBody' }),
        ],
        indent,
      ),
    ),
  );
  const whole = column('L', items, gap);
  const from = Math.min(whole.height, (items[0]?.height ?? 0) + (items[1]?.height ?? 0) + gap);
  return tagged('L', flows ? { ...whole, flowsFrom: from } : whole, { numbered });
}
