import { Link } from '@tanstack/react-router';
import { daysBetween } from '../../../shared/basics/dates';
import { distanceInWords, today } from '../../ui/day-words';
import type { Seen } from './agenda';
import style from './TodayScreen.module.css';

/** The clients screened last. */
export function RecentList({ recent }: { readonly recent: readonly Seen[] }) {
  if (recent.length === 0)
    return <p className={style.quiet}>Nobody was screened yet. Open a client and start a screening.</p>;
  return (
    <ul className={style.list}>
      {recent.map(({ client, screening }) => (
        <li key={client.id} className={style.entry}>
          <Link to="/clients/$id" params={{ id: client.id }} className={style.name}>
            {client.name}
          </Link>
          <span className={style.detail}>{distanceInWords(daysBetween(today(), screening.date))}</span>
        </li>
      ))}
    </ul>
  );
}
