import type { IsoDate } from '../../../shared/basics/dates';
import type { WeekDay } from '../../../shared/week/week';
import { dates } from '../../../shared/words/english/dates';
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

/** The head of a day's column: its name and date, and that it holds no run. */
export function DayHead({ name, date, day }: { name: string; date: IsoDate; day: WeekDay | undefined }) {
  const empty = day?.kind === 'rest' || day?.kind === 'free';
  return (
    <th scope="col" data-kind={day?.kind}>
      {name.slice(0, 3)} <time dateTime={date}>{dates.short(date)}</time>
      {empty && day ? <small className={style.kind}>{RUN_WORDS[day.kind]}</small> : null}
    </th>
  );
}

type RunProps = {
  readonly day: WeekDay | undefined;
  /** The numbers of the exercises done inside it; empty for none. */
  readonly drills: string;
};

/** The run of a day where it lies, with the drills inside it. */
export function Run({ day, drills }: RunProps) {
  return day ? (
    <span className={style.run} data-kind={day.kind}>
      {RUN_WORDS[day.kind]}
      {drills === '' ? null : <span className={style.drills}>with {drills}</span>}
    </span>
  ) : null;
}
