import type { IsoDate } from '../../../shared/basics/dates';
import type { WeekDay } from '../../../shared/week/week';
import style from './board.module.css';

const RUN_WORDS = {
  rest: 'Rest',
  free: 'No run',
  easy: 'Easy run',
  long: 'Long run',
  hard: 'Hard run',
  raceO: 'Race',
  raceT: 'Target race',
} as const;

const shortDate = (date: IsoDate): string => `${Number(date.slice(8))}.${Number(date.slice(5, 7))}.`;

/** The head of a day's column: its name and date, and that it holds no run. */
export function DayHead({ name, date, day }: { name: string; date: IsoDate; day: WeekDay | undefined }) {
  const empty = day?.kind === 'rest' || day?.kind === 'free';
  return (
    <th scope="col" data-kind={day?.kind}>
      {name.slice(0, 3)} <time dateTime={date}>{shortDate(date)}</time>
      {empty && day ? <small className={style.kind}>{RUN_WORDS[day.kind]}</small> : null}
    </th>
  );
}

/** The run of a day where it lies. */
export function Run({ day }: { readonly day: WeekDay | undefined }) {
  return day ? (
    <span className={style.run} data-kind={day.kind}>
      {RUN_WORDS[day.kind]}
    </span>
  ) : null;
}
