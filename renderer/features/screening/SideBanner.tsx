import { firstSideOf } from '../../../shared/screening/first-side';
import type { Side } from '../../../shared/screening/screening';
import type { ScreeningRecord } from '../../bridge/call';
import style from './capture.module.css';
import { type Place, standingOf } from './steps';
import { progressOf } from './trial-words';

const WORD = { left: 'Left', right: 'Right', both: 'Whole body' } as const;

/** The side to test now in letters one can read across the room, and which trial it is. It stays while a clock runs. */
export function SideBanner({
  record,
  place,
  practice,
  fixed,
  onSide,
}: {
  readonly record: ScreeningRecord;
  readonly place: Place;
  /** The next trial is for practice. */
  readonly practice: boolean;
  readonly fixed: boolean;
  readonly onSide: (side: Side) => void;
}) {
  const { screening, earlierVisits } = record;
  const standings = standingOf(screening, place.test);
  const untouched = standings.every(({ counted }) => counted === 0);
  const first = earlierVisits > 0 && untouched ? firstSideOf(place.test, earlierVisits) : null;
  return (
    <fieldset className={style['side-banner']}>
      <legend className="only-heard">Side to test now</legend>
      {standings.map((standing) => {
        const now = standing.side === place.side;
        return (
          <button
            key={standing.side}
            type="button"
            className={style['side-choice']}
            data-side={standing.side}
            aria-pressed={now}
            aria-disabled={fixed}
            onClick={() => {
              if (!fixed) onSide(standing.side);
            }}
          >
            <span className={style['side-word']}>{WORD[standing.side]}</span>
            <span className={style['side-count']}>
              {now && practice ? 'practice, does not count' : progressOf(standing)}
            </span>
            {standing.side === first ? (
              <span className={style['side-first']}>{first} first this time</span>
            ) : null}
          </button>
        );
      })}
    </fieldset>
  );
}
