import { Button } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { type KeyboardEvent, type Ref, useState } from 'react';
import { daysBetween, type IsoDate } from '../../../shared/basics/dates';
import type { ClientRow } from '../../bridge/call';
import { distanceInWords, shortDay, today } from '../../ui/day-words';
import { StatusTag } from '../../ui/StatusTag';
import style from './ClientList.module.css';

const FIRST_ROWS = 100;

/** Moves the focus to a row of the list by its number, and keeps the arrow key from scrolling. */
export function moveAlongRows(list: HTMLElement | null, event: KeyboardEvent, to: number): void {
  const row = list?.querySelectorAll<HTMLElement>('[data-row]')[to];
  if (!row) return;
  event.preventDefault();
  row.focus();
}

type Props = {
  readonly rows: readonly ClientRow[];
  /** Called when the coach moves up from the first row. */
  readonly onAbove?: () => void;
  readonly ref?: Ref<HTMLDivElement>;
};

/** Clients as rows to open; arrow keys move along them. */
export function ClientList({ rows, onAbove, ref }: Props) {
  const [all, setAll] = useState(false);
  const shown = all ? rows : rows.slice(0, FIRST_ROWS);
  const heed = (event: KeyboardEvent<HTMLDivElement>) => {
    const list = event.currentTarget;
    const at = [...list.querySelectorAll('[data-row]')].indexOf(document.activeElement as Element);
    if (at < 0) return;
    if (event.key === 'ArrowDown') moveAlongRows(list, event, at + 1);
    if (event.key === 'ArrowUp' && at > 0) moveAlongRows(list, event, at - 1);
    if (event.key === 'ArrowUp' && at === 0) onAbove?.();
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: arrow keys only move between the links inside
    <div ref={ref} className={style.list} onKeyDown={heed}>
      <table>
        <thead>
          <tr>
            <th scope="col">Name</th>
            <th scope="col">Born</th>
            <th scope="col">Last screening</th>
            <th scope="col">Programme</th>
            <th scope="col">Retest</th>
          </tr>
        </thead>
        <tbody>
          {shown.map((row) => (
            <Row key={row.id} row={row} now={today()} />
          ))}
        </tbody>
      </table>
      {shown.length < rows.length ? (
        <Button variant="subtle" onClick={() => setAll(true)}>
          Show all {rows.length}
        </Button>
      ) : null}
    </div>
  );
}

function Row({ row, now }: { readonly row: ClientRow; readonly now: IsoDate }) {
  const { lastScreening: last, retestOn, lastProgrammeOn } = row;
  const due = retestOn !== null && daysBetween(now, retestOn) <= 7;
  return (
    <tr>
      <th scope="row">
        <Link to="/clients/$id" params={{ id: row.id }} className={style.name} data-row>
          {row.name}
        </Link>
      </th>
      <td>{row.birthYear ?? <span className={style.none}>–</span>}</td>
      <td>
        {last ? (
          <>
            <time dateTime={last.date}>{shortDay(last.date)}</time>{' '}
            {last.status === 'open' ? <StatusTag tone="accent">Draft</StatusTag> : null}
          </>
        ) : (
          <span className={style.none}>none yet</span>
        )}
      </td>
      <td>{lastProgrammeOn ? shortDay(lastProgrammeOn) : <span className={style.none}>–</span>}</td>
      <td>
        {retestOn ? (
          <>
            {shortDay(retestOn)}{' '}
            {due ? <StatusTag tone="warn">{distanceInWords(daysBetween(now, retestOn))}</StatusTag> : null}
          </>
        ) : (
          <span className={style.none}>–</span>
        )}
      </td>
    </tr>
  );
}
