import { Link } from '@tanstack/react-router';
import { distanceInWords } from '../../ui/day-words';
import { StatusTag } from '../../ui/StatusTag';
import type { Due } from './agenda';
import style from './TodayScreen.module.css';

/** Clients whose retest is near or past. */
export function DueList({ due }: { readonly due: readonly Due[] }) {
  if (due.length === 0)
    return (
      <p className={style.quiet}>
        Nobody in the next two weeks. When you issue a programme, its retest day puts the client here.
      </p>
    );
  return (
    <ul className={style.list}>
      {due.map(({ client, inDays }) => (
        <li key={client.id} className={style.entry}>
          <Link to="/clients/$id" params={{ id: client.id }} className={style.name}>
            {client.name}
          </Link>
          <StatusTag tone={inDays < 0 ? 'warn' : 'accent'}>
            {inDays < 0 ? `was due ${distanceInWords(inDays)}` : distanceInWords(inDays)}
          </StatusTag>
        </li>
      ))}
    </ul>
  );
}
