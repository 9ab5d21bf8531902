import { Link } from '@tanstack/react-router';
import { distanceInWords } from '../../ui/day-words';
import { StatusTag } from '../../ui/StatusTag';
import type { Due } from './agenda';
import style from './TodayScreen.module.css';

const retestWords = (inDays: number): string =>
  inDays < 0 ? `retest was due ${distanceInWords(inDays)}` : `retest ${distanceInWords(inDays)}`;

const endWords = (inDays: number): string =>
  inDays < 0 ? `programme ended ${distanceInWords(inDays)}` : `programme ends ${distanceInWords(inDays)}`;

const logWords = (sessions: number): string =>
  sessions === 1 ? 'Type back 1 session' : `Type back ${sessions} sessions`;

/** Clients whose retest or end of programme is near or past, or whose log waits to be typed back. */
export function DueList({ due }: { readonly due: readonly Due[] }) {
  if (due.length === 0)
    return (
      <p className={style.quiet}>
        Nobody in the next two weeks. When you issue a programme, its retest, its end and its log put the
        client here.
      </p>
    );
  return (
    <ul className={style.list}>
      {due.map(({ client, retestInDays, endsInDays, log }) => (
        <li key={client.id} className={`${style.entry} ${style.due}`}>
          <Link to="/clients/$id" params={{ id: client.id }} className={style.name}>
            {client.name}
          </Link>
          {log ? (
            <Link to="/programme/$id/following" params={{ id: log.programmeId }} className={style.act}>
              {logWords(log.sessions)}
            </Link>
          ) : null}
          <span className={style.tags}>
            {retestInDays === null ? null : (
              <StatusTag tone={retestInDays < 0 ? 'warn' : 'accent'}>{retestWords(retestInDays)}</StatusTag>
            )}
            {endsInDays === null ? null : <StatusTag tone="quiet">{endWords(endsInDays)}</StatusTag>}
          </span>
        </li>
      ))}
    </ul>
  );
}
