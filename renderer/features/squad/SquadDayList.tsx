import { Link } from '@tanstack/react-router';
import type { SquadDaySummary } from '../../bridge/call';
import { today } from '../../ui/day-words';
import style from './squad.module.css';
import { dayLine } from './squad-words';

/** Squad days to open, with when they are and how many come. */
export function SquadDayList({ days }: { readonly days: readonly SquadDaySummary[] }) {
  return (
    <ul className={style.list}>
      {days.map((day) => (
        <li key={day.id} className={style.entry}>
          <Link to="/squads/$id" params={{ id: day.id }} className={style.link}>
            {day.name}
          </Link>
          <span className={style.progress}>{dayLine(day, day.people, today())}</span>
        </li>
      ))}
    </ul>
  );
}
