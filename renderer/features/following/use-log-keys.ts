import { type KeyboardEvent, useCallback, useRef } from 'react';
import { boxAfter, boxAlong, boxTowards, type Place, type Row } from './grid-places';
import { logActs } from './log-acts';
import { donenessOf } from './log-entry';
import { placeNamed, placeOf, useGridFocus } from './use-grid-focus';
import type { Log } from './use-log';

const ARROWS: Readonly<Record<string, Place>> = {
  ArrowUp: { row: -1, column: 0 },
  ArrowDown: { row: 1, column: 0 },
  ArrowLeft: { row: 0, column: -1 },
  ArrowRight: { row: 0, column: 1 },
};

/** The keys of the grid: arrows and Tab move, Enter goes on, space and a fill in what was planned, n says not done. */
export function useLogKeys(log: Log, rows: readonly Row[], onEscape: () => void) {
  const begin = log.columns.find((column) => donenessOf(column, log.entryOf(column)) === 'unknown');
  const focus = useGridFocus(log.columns, rows, begin);
  const { columns, go, page, pages, toPage, active } = focus;
  const acts = logActs(log, rows, columns);
  const grid = { rows, columns };

  /** Fills a session nothing is known of, and goes on to what is empty. */
  const enter = (place: Place, row: Row) => {
    const column = columns[place.column];
    if (!column) return;
    if (row.kind === 'done' && donenessOf(column, log.entryAt(column)) === 'unknown') acts.fill(place);
    const next = boxAfter(grid, place, log.entryAt(column));
    if (next) go(next);
    else if (page + 1 < pages) toPage(page + 1);
  };
  const along = (place: Place, by: 1 | -1): boolean => {
    const next = boxAlong(grid, place, by);
    go(next);
    return next !== null;
  };
  const moved = (key: string, shift: boolean, place: Place, row: Row): boolean => {
    const arrow = ARROWS[key];
    if (arrow) go(boxTowards(grid, place, arrow));
    else if (key === 'Tab') return along(place, shift ? -1 : 1);
    else if (key === 'Enter') enter(place, row);
    else if (key === 'Escape') onEscape();
    else return false;
    return true;
  };
  const acted = (key: string, place: Place, row: Row): boolean => {
    const isDone = row.kind === 'done';
    if (key === 'a' || (isDone && key === ' ')) acts.fill(place);
    else if (key === ' ') acts.tick(place);
    else if (isDone && ['n', '0', '-'].includes(key)) {
      acts.notDone(place);
      go(boxTowards(grid, place, { row: 0, column: 1 }));
    } else if (isDone && ['Delete', 'Backspace'].includes(key)) acts.clear(place);
    else return false;
    return true;
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const place = placeOf(event.target);
    const row = place && rows[place.row];
    if (!place || !row || event.ctrlKey || event.metaKey || event.altKey) return;
    if (moved(event.key, event.shiftKey, place, row) || acted(event.key, place, row)) event.preventDefault();
  };

  // Boxes are many and remembered: what they call stays the same function.
  const now = useRef(acts);
  now.current = acts;
  const onType = useCallback((name: string, text: string) => {
    const place = placeNamed(name);
    if (place) now.current.type(place, text);
  }, []);
  const onPress = useCallback((name: string) => {
    const place = placeNamed(name);
    if (place) now.current.fill(place);
  }, []);
  return { log, ...focus, acts, onKeyDown, onType, onPress, back: () => go(active) };
}

export type LogKeys = ReturnType<typeof useLogKeys>;
