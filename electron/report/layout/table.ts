import type { Colour } from '../ink/palette';
import type { Pen } from '../ink/pen';
import { type Box, centred, emptyBox, place, tagged } from './box';
import { mm, type Points } from './points';
import type { Setting } from './setting';
import { type TextLook, text } from './text';

export type Column = {
  readonly head: string;
  readonly width: number;
  readonly align?: 'left' | 'right' | 'centre';
};

/** A cell, given the width it has. It must be tagged TD or TH. */
export type Cell = (width: number) => Box;

export type TableLook = {
  readonly padding: Points;
  readonly rule: { readonly colour: Colour; readonly width: Points };
  readonly headRule: { readonly colour: Colour; readonly width: Points };
  readonly headLook: TextLook;
  /** Rules between the columns too, for tables filled in by hand. */
  readonly columnRules?: boolean;
};

type RowLook = Pick<TableLook, 'padding' | 'rule' | 'columnRules'> & { readonly isHead?: boolean };

/** Cells side by side over a rule; breaks inside its cells. */
function tableRow(cells: readonly Box[], widths: readonly number[], look: RowLook): Box {
  const { padding, rule } = look;
  const inner = cells.reduce((most, cell) => Math.max(most, cell.height), 0);
  const height = inner + 2 * padding;
  const edges = widths.map((_, index) => widths.slice(0, index).reduce((sum, one) => sum + one, 0));
  const width = widths.reduce((sum, one) => sum + one, 0);
  return {
    name: 'TR',
    width,
    height,
    draw: (pen, x, y, tag) => {
      const inset = look.columnRules ? (GUTTER / 2) * padding : 0;
      cells.forEach((cell, index) => {
        place(pen, cell, x + (edges[index] ?? 0) + inset, y + padding, tag);
      });
      pen.artifact(() => {
        const line = { line: rule.colour, lineWidth: rule.width };
        pen.line([x, y + height], [x + width, y + height], line);
        if (look.columnRules && !look.isHead)
          for (const edge of edges.slice(1)) pen.line([x + edge, y], [x + edge, y + height], line);
      });
    },
    split: (room, fresh) => {
      const parts = cells.map((cell): readonly [Box, Box] | null =>
        cell.height <= room - 2 * padding
          ? [cell, tagged('TD', emptyBox(cell.width))]
          : (cell.split?.(room - 2 * padding, fresh) ?? null),
      );
      const pairs = parts.filter((pair) => pair !== null);
      if (pairs.length < cells.length) return null;
      return [
        tagged(
          'TR',
          tableRow(
            pairs.map(([first]) => first),
            widths,
            look,
          ),
        ),
        tagged(
          'TR',
          tableRow(
            pairs.map(([, rest]) => rest),
            widths,
            look,
          ),
        ),
      ];
    },
  };
}

/** The same box as furniture: the head of a table again on the next page. */
const repeated = (box: Box): Box => ({
  ...box,
  draw: (pen, x, y, tag) => {
    const silent: Pen = {
      ...pen,
      open: () => tag,
      write: (_parent, _type, _attributes, draw) => pen.artifact(draw),
    };
    box.draw(silent, x, y, tag);
  },
});

/** The space between columns, in paddings. */
export const GUTTER = 1.7;

const LEAST_ROWS = 2;
/** A first row this tall may stand alone at the foot of a page. */
const TALL_ROW = mm(25);

function body(head: Box, again: () => Box, rows: readonly Box[]): Box {
  const height = rows.reduce((sum, one) => sum + one.height, head.height);
  return {
    name: 'Table',
    width: head.width,
    height,
    flowsFrom: rows
      .slice(0, (rows[0]?.height ?? 0) > TALL_ROW ? 1 : LEAST_ROWS)
      .reduce((sum, one) => sum + one.height, head.height),
    draw: (pen, x, y, tag) => {
      let at = y;
      for (const one of [head, ...rows]) {
        place(pen, one, x, at, tag);
        at += one.height;
      }
    },
    split: (room, fresh) => {
      let used = head.height;
      let count = 0;
      for (const one of rows) {
        if (used + one.height > room + 0.01) break;
        used += one.height;
        count += 1;
      }
      if (count === rows.length - 1 && count > LEAST_ROWS) count -= 1;
      if (count > 0)
        return [body(head, again, rows.slice(0, count)), body(again(), again, rows.slice(count))];
      const parts = fresh ? rows[0]?.split?.(room - head.height, fresh) : null;
      if (!parts) return null;
      return [body(head, again, [parts[0]]), body(again(), again, [parts[1], ...rows.slice(1)])];
    },
  };
}

const headOf = (setting: Setting, columns: readonly Column[], look: TableLook): Box =>
  tagged(
    'TR',
    tableRow(
      columns.map(({ head: words, width, align = 'left' }) =>
        text(setting, width - GUTTER * look.padding, words, {
          ...look.headLook,
          align,
          tag: 'TH',
          scope: 'Column',
        }),
      ),
      columns.map((one) => one.width),
      { ...look, rule: look.headRule, isHead: true },
    ),
  );

const cellBoxes = (
  columns: readonly Column[],
  cells: readonly Cell[],
  { padding }: TableLook,
): readonly Box[] => cells.map((cell, index) => cell((columns[index]?.width ?? 0) - GUTTER * padding));

const tableOf = (
  setting: Setting,
  columns: readonly Column[],
  rows: readonly (readonly Box[])[],
  look: TableLook,
): Box => {
  const widths = columns.map((one) => one.width);
  const head = () => headOf(setting, columns, look);
  const lines = rows.map((boxes) => tagged('TR', tableRow(boxes, widths, look)));
  return tagged(
    'Table',
    body(head(), () => repeated(head()), lines),
  );
};

/** A table with a head; broken over pages between rows, with its head again on each page. */
export const table = (
  setting: Setting,
  columns: readonly Column[],
  rows: readonly (readonly Cell[])[],
  look: TableLook,
): Box =>
  tableOf(
    setting,
    columns,
    rows.map((cells) => cellBoxes(columns, cells, look)),
    look,
  );

export type EvenTable = { readonly box: Box; readonly head: number; readonly row: number };

/** A table whose rows are all of one height, no less than asked; with the heights of its head and rows, for what is drawn beside them. */
export function evenTable(
  setting: Setting,
  columns: readonly Column[],
  rows: readonly (readonly Cell[])[],
  look: TableLook,
  least = 0,
): EvenTable {
  const boxes = rows.map((cells) => cellBoxes(columns, cells, look));
  const inner = Math.max(least - 2 * look.padding, ...boxes.flat().map((box) => box.height));
  const even = boxes.map((cells) => cells.map((cell) => centred(cell, inner)));
  const row = inner + 2 * look.padding;
  const box = tableOf(setting, columns, even, look);
  return { box, head: box.height - rows.length * row, row };
}
