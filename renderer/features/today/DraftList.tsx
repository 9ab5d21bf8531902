import { Link } from '@tanstack/react-router';
import { daysBetween } from '../../../shared/basics/dates';
import { distanceInWords, today } from '../../ui/day-words';
import type { Draft } from './agenda';
import style from './TodayScreen.module.css';

const trialWords = (trials: number): string =>
  trials === 0 ? 'no trial yet' : trials === 1 ? '1 trial' : `${trials} trials`;

/** Screenings begun and not finished; each opens where it was left. */
export function DraftList({ drafts }: { readonly drafts: readonly Draft[] }) {
  return (
    <ul className={style.list}>
      {drafts.map(({ screening, name }) => (
        <li key={screening.id} className={style.entry}>
          <Link to="/screening/$id" params={{ id: screening.id }} className={style.name}>
            {name}
          </Link>
          <span className={style.detail}>
            begun {distanceInWords(daysBetween(today(), screening.date))} · {trialWords(screening.trials)}
          </span>
        </li>
      ))}
    </ul>
  );
}
