import type { Box } from '../layout/box';
import type { Run } from '../layout/lines';
import { mm } from '../layout/points';
import type { Setting } from '../layout/setting';
import type { Cell, TableLook } from '../layout/table';
import { type TextLook, text } from '../layout/text';

/** How the coach's tables are ruled. */
export const coachTable = ({ palette }: Setting): TableLook => ({
  padding: mm(1.1),
  rule: { colour: palette.rule, width: mm(0.15) },
  headRule: { colour: palette.ink, width: mm(0.35) },
  headLook: { size: 'tiny', weight: 'bold', colour: palette.soft, leading: 1.2 },
});

/** A cell of plain or mixed text. */
export const words =
  (setting: Setting, content: string | readonly Run[], look: TextLook = {}): Cell =>
  (width): Box =>
    text(setting, width, content, { size: 'small', leading: 1.28, tag: 'TD', ...look });

/** A cell whose first line is strong and whose other lines are quiet. */
export const stacked = (
  setting: Setting,
  first: string,
  rest: readonly string[],
  look: TextLook = {},
): Cell =>
  words(
    setting,
    [
      { text: first, weight: 'bold' },
      ...rest
        .filter((line) => line !== '')
        .map((line) => ({ text: `\n${line}`, colour: setting.palette.soft })),
    ],
    look,
  );

/** A cell that heads its row. */
export const rowHead = (setting: Setting, content: string | readonly Run[]): Cell =>
  words(setting, content, { tag: 'TH', scope: 'Row', weight: 'bold' });

/** Columns of the given shares of a width. */
export const columnsOf = (
  width: number,
  heads: readonly (readonly [head: string, share: number])[],
): readonly { readonly head: string; readonly width: number }[] => {
  const total = heads.reduce((sum, [, share]) => sum + share, 0);
  return heads.map(([head, share]) => ({ head, width: (share / total) * width }));
};
