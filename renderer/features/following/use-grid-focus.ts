import { type FocusEvent, useLayoutEffect, useRef, useState } from 'react';
import type { LogColumn } from '../../../shared/following/log-columns';
import type { Place, Row } from './grid-places';
import { boxName } from './LogBox';

/** Weeks side by side, as many as the cards have boxes for. */
export const WEEKS_SHOWN = 4;

/** The place a box's name says; null for anything else. */
export const placeNamed = (name: string | undefined): Place | null => {
  const [row, column] = (name ?? '').split('-').map(Number);
  return row === undefined || column === undefined || Number.isNaN(column) ? null : { row, column };
};

/** The place of the box an event is about. */
export const placeOf = (target: EventTarget): Place | null =>
  target instanceof HTMLElement ? placeNamed(target.dataset['box']) : null;

const pageOf = ({ week }: LogColumn): number => Math.floor(week / WEEKS_SHOWN);

/** The weeks in sight and the box the keys are in; first that of the session to begin with, if there is one. */
export function useGridFocus(all: readonly LogColumn[], rows: readonly Row[], begin: LogColumn | undefined) {
  const table = useRef<HTMLTableElement>(null);
  const [page, setPage] = useState(() => (begin ? pageOf(begin) : 0));
  const columns = all.filter((column) => pageOf(column) === page);
  const [active, setActive] = useState<Place>(() => ({
    row: 0,
    column: begin ? columns.indexOf(begin) : 0,
  }));
  const wanted = useRef<Place | null>(begin ? active : null);

  const go = (place: Place | null) => {
    if (place === null) return;
    table.current?.querySelector<HTMLElement>(`[data-box="${boxName(place.row, place.column)}"]`)?.focus();
  };
  useLayoutEffect(() => {
    go(wanted.current);
    wanted.current = null;
  });
  return {
    ...{ table, rows, columns, active, page, go },
    pages: Math.ceil(Math.max(1, ...all.map(({ week }) => week + 1)) / WEEKS_SHOWN),
    toPage: (next: number) => {
      wanted.current = { row: 0, column: 0 };
      setActive({ row: 0, column: 0 });
      setPage(next);
    },
    onFocus: (event: FocusEvent) => {
      const place = placeOf(event.target);
      if (place && (place.row !== active.row || place.column !== active.column)) setActive(place);
    },
  };
}
