import { exerciseOf } from '../../../shared/catalogue/exercises';
import type { Prescription } from '../../../shared/programme/programme';
import { dayNames, inARow } from '../../../shared/week/day-words';
import type { ProgrammeWeek } from '../../../shared/week/programme-week';
import { FIRST_WEEKS_WORDS } from '../../../shared/words/first-weeks';
import { shortDay } from '../../ui/day-words';
import { byTime, DEMAND_WORDS, minutesWords, placeWords, STAGE_WORDS } from './block-words';
import lists from './lists.module.css';
import style from './programme.module.css';

type Props = { readonly weeks: readonly ProgrammeWeek[]; readonly prescriptions: readonly Prescription[] };

/** The weeks of an issued programme as they were placed; nothing when no running week was known. */
export function PlacedWeeks({ weeks, prescriptions }: Props) {
  if (weeks.length === 0) return null;
  const numbers = new Map(prescriptions.map(({ exercise }, index) => [exercise, index + 1]));
  return (
    <>
      <h2 className={style.section}>Weeks</h2>
      <p className={`${style.quiet} ${lists.expect}`}>{FIRST_WEEKS_WORDS}</p>
      <ol className={lists.placed} aria-label="Weeks of the programme">
        {weeks.map((week) => (
          <li key={week.start}>
            <h3>
              From {shortDay(week.start)} <span className={style.quiet}>{STAGE_WORDS[week.stage]}</span>
            </h3>
            <ul>
              {week.blocks
                .filter(({ exercises }) => exercises.length > 0)
                .toSorted(byTime)
                .map((block) => {
                  const held = prescriptions.filter(({ exercise }) => block.exercises.includes(exercise));
                  const names = inARow(held.map(({ exercise }) => exerciseOf(exercise).name));
                  return (
                    <li key={`${block.day} ${block.slot}`} title={names}>
                      {placeWords(block)}: {held.map(({ exercise }) => numbers.get(exercise)).join(' · ')}{' '}
                      <span className={style.quiet}>({minutesWords(block)})</span>
                    </li>
                  );
                })}
              {week.drills
                .filter(({ days }) => days.length > 0)
                .map(({ exercise, days }) => (
                  <li key={exercise} title={exerciseOf(exercise).name}>
                    In the run, {dayNames(days)}: {numbers.get(exercise)}
                  </li>
                ))}
              {[
                ...new Set(week.unplaced.map(({ demand, why }) => `${DEMAND_WORDS[demand]} block: ${why}`)),
              ].map((words) => (
                <li key={words} className={style.quiet}>
                  {words}
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ol>
    </>
  );
}
