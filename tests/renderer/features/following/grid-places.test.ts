import { describe, expect, test } from 'vitest';
import { boxAfter, boxAlong, boxTowards, rowsOf } from '../../../../renderer/features/following/grid-places';
import { asPlanned, EMPTY, typed } from '../../../../renderer/features/following/log-entry';
import { logColumnsOf, printedOrder } from '../../../../shared/following/log-columns';
import { following } from '../../../shared/following/following';

/** The heel raise is done on Tuesday, Thursday and Friday, the stance on all four days. */
const { versions } = following(['str-heel-raise-single', 'bal-sl-stance'], '2026-11-23');
const columns = logColumnsOf(versions[0]);
const rows = rowsOf(printedOrder(versions[0]));
const grid = { rows, columns };
const named = rows.map((row) => (row.kind === 'done' ? 'done' : `${row.exercise ?? 'all'} ${row.what}`));
const rowOf = (name: string) => named.indexOf(name);
const heelOf = columns.map(({ exercises }) =>
  exercises.some(({ exercise }) => exercise === 'str-heel-raise-single'),
);

describe('the grid of a log', () => {
  test('has the lines of the cards, a line a side, below those of the whole session', () => {
    expect(named.slice(0, 3)).toEqual(['done', 'all effort', 'all pain']);
    expect(named.slice(3)).toEqual(
      printedOrder(versions[0]).flatMap(({ exercise }) =>
        ['left', 'right', 'effort', 'pain'].map((what) => `${exercise} ${what}`),
      ),
    );
    expect(columns).toHaveLength(24);
  });

  test('a step goes over sessions that do not hold the exercise, and stops at the edge', () => {
    const gap = heelOf.indexOf(false);
    const row = rowOf('str-heel-raise-single left');
    expect(gap).toBeGreaterThan(0);
    const next = boxTowards(grid, { row, column: gap - 1 }, { row: 0, column: 1 });
    expect(next).toEqual({ row, column: heelOf.indexOf(true, gap) });
    expect(boxTowards(grid, { row: 0, column: 0 }, { row: -1, column: 0 })).toBeNull();
  });

  test('Tab visits every box once, from the first to the last, and goes back the same way', () => {
    const there: string[] = [];
    for (
      let at: { row: number; column: number } | null = { row: 0, column: 0 };
      at;
      at = boxAlong(grid, at, 1)
    )
      there.push(`${at.row}-${at.column}`);
    const heels = heelOf.filter(Boolean).length;
    expect(there).toHaveLength(24 * (3 + 4) + 4 * heels);
    expect(new Set(there).size).toBe(there.length);
    expect(boxAlong(grid, { row: 0, column: 1 }, -1)).toEqual({ row: 0, column: 0 });
    expect(boxAlong(grid, { row: 0, column: 0 }, -1)).toBeNull();
  });

  test('Enter goes to what is empty in the session, then to the next session, and ends after the last', () => {
    const [first] = columns;
    if (!first) throw new Error('a session is planned');
    const filled = asPlanned(first, EMPTY);
    const at = { row: 0, column: 0 };
    expect(boxAfter(grid, at, filled)).toEqual({ row: rowOf('all effort'), column: 0 });
    const effort = typed(first, filled, { exercise: null, what: 'effort' }, '6');
    expect(boxAfter(grid, { ...at, row: 1 }, effort)).toEqual({ row: rowOf('all pain'), column: 0 });
    const done = typed(first, effort, { exercise: null, what: 'pain' }, '0');
    expect(boxAfter(grid, { ...at, row: 2 }, done)).toEqual({ row: 0, column: 1 });
    expect(boxAfter(grid, { row: 2, column: 23 }, done)).toBeNull();
  });
});
