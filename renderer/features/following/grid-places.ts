import type { ExerciseId } from '../../../shared/catalogue/exercises';
import type { LogColumn } from '../../../shared/following/log-columns';
import type { Prescription } from '../../../shared/programme/programme';
import { type Cell, type Entry, emptyCells, partsOf, type What } from './log-entry';

/** A line of the grid: whether the session was done, a cell for all its exercises, or a cell of one exercise. */
export type Row = { readonly kind: 'done' } | ({ readonly kind: 'cell' } & Cell);

/** A box of the grid: its line and its session, counted from 0. */
export type Place = { readonly row: number; readonly column: number };

/** The lines above those of the exercises. */
const WHOLE_SESSION: readonly Row[] = [
  { kind: 'done' },
  { kind: 'cell', exercise: null, what: 'effort' },
  { kind: 'cell', exercise: null, what: 'pain' },
];

/** How many lines come before those of the exercises. */
export const WHOLE_ROWS = WHOLE_SESSION.length;

/** The lines of a grid, as the boxes are printed: exercise after exercise, a line a side, then effort and pain. */
export const rowsOf = (prescriptions: readonly Prescription[]): readonly Row[] => [
  ...WHOLE_SESSION,
  ...prescriptions.flatMap((prescription) =>
    partsOf(prescription).map((what): Row => ({ kind: 'cell', exercise: prescription.exercise, what })),
  ),
];

/** Whether a session has a box in a line. */
export const hasBox = (row: Row | undefined, column: LogColumn | undefined): boolean => {
  if (!row || !column) return false;
  return (
    row.kind === 'done' ||
    row.exercise === null ||
    column.exercises.some(({ exercise }) => exercise === row.exercise)
  );
};

type Grid = { readonly rows: readonly Row[]; readonly columns: readonly LogColumn[] };

const hasBoxAt = ({ rows, columns }: Grid, { row, column }: Place): boolean =>
  hasBox(rows[row], columns[column]);

/** The next box in a direction, over gaps; null at the edge. */
export function boxTowards(grid: Grid, from: Place, by: Place): Place | null {
  let at: Place = { row: from.row + by.row, column: from.column + by.column };
  while (grid.rows[at.row] && grid.columns[at.column]) {
    if (hasBoxAt(grid, at)) return at;
    at = { row: at.row + by.row, column: at.column + by.column };
  }
  return null;
}

/** The next box along the lines, as Tab goes: to the right, then the line below; backwards for -1; null past the ends. */
export function boxAlong(grid: Grid, from: Place, by: 1 | -1): Place | null {
  const width = grid.columns.length;
  for (let at = from.row * width + from.column + by; at >= 0 && at < grid.rows.length * width; at += by) {
    const place = { row: Math.floor(at / width), column: at % width };
    if (hasBoxAt(grid, place)) return place;
  }
  return null;
}

const rowOf = (rows: readonly Row[], exercise: ExerciseId | null, what: What): number =>
  rows.findIndex((row) => row.kind === 'cell' && row.exercise === exercise && row.what === what);

/** Where Enter goes: the next empty box of the session below, else the top of the next session; null after the last. */
export function boxAfter(grid: Grid, from: Place, entry: Entry): Place | null {
  const { rows, columns } = grid;
  const column = columns[from.column];
  const empty = column ? emptyCells(column, entry) : [];
  // A box for the whole session is empty while one of its exercises is.
  const whole = empty.map(({ what }) => rowOf(rows, null, what)).filter((row) => row >= 0);
  const own = empty.map(({ exercise, what }) => rowOf(rows, exercise, what));
  const below = [...whole, ...own].filter((row) => row > from.row);
  if (below.length > 0) return { row: Math.min(...below), column: from.column };
  return columns[from.column + 1] ? { row: 0, column: from.column + 1 } : null;
}
