import type { Training } from '../../shared/screening/screening';
import { WEEKDAYS } from '../../shared/screening/screening';
import { dayName } from '../../shared/week/day-words';
import style from './WeekStrip.module.css';

const KIND_WORDS = { rest: 'Rest', free: 'No run', easy: 'Easy', long: 'Long', hard: 'Hard' } as const;
const RUN_WORDS = { am: 'morning', mid: 'midday', pm: 'evening' } as const;

/** A running week in seven small boxes, Monday to Sunday: what is run and when. */
export function WeekStrip({ week }: Pick<Training, 'week'>) {
  return (
    <ol className={style.strip} aria-label="Running week">
      {WEEKDAYS.map((name) => {
        const said = week.find(({ day }) => day === name);
        return (
          <li key={name} data-kind={said?.kind}>
            <abbr title={dayName(name)}>{dayName(name).slice(0, 3)}</abbr>
            <span>{said ? KIND_WORDS[said.kind] : '–'}</span>
            <small>{said?.run ? RUN_WORDS[said.run] : ' '}</small>
          </li>
        );
      })}
    </ol>
  );
}
