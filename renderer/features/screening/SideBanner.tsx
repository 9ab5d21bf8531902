import type { MissingTrials } from '../../../shared/screening/missing-trials';
import type { Screening, Side } from '../../../shared/screening/screening';
import style from './capture.module.css';
import { type Place, standingOf } from './steps';

const WORD = { left: 'Left', right: 'Right', both: 'Whole body' } as const;

const progressOf = ({ state, counted, of }: MissingTrials): string => {
  switch (state) {
    case 'to-do':
      return of === 1 ? (counted === 0 ? 'one trial' : 'done') : `trial ${counted + 1} of ${of}`;
    case 'trials-apart':
      return 'the trials disagree: one more';
    case 'even-up':
      return 'one more, as on the other side';
    case 'still-apart':
      return 'more today will not help';
    case 'at-cap':
      return 'full time reached';
    case 'pain':
      return 'stopped: pain';
    case 'not-tested':
      return 'not tested';
    default:
      return `${counted} of ${of} done`;
  }
};

/** The side to test now in letters one can read across the room, and which trial it is. */
export function SideBanner({
  screening,
  place,
  onSide,
}: {
  readonly screening: Screening;
  readonly place: Place;
  readonly onSide: (side: Side) => void;
}) {
  return (
    <fieldset className={style['side-banner']}>
      <legend className="only-heard">Side to test now</legend>
      {standingOf(screening, place.test).map((standing) => (
        <button
          key={standing.side}
          type="button"
          className={style['side-choice']}
          data-side={standing.side}
          aria-pressed={standing.side === place.side}
          onClick={() => onSide(standing.side)}
        >
          <span className={style['side-word']}>{WORD[standing.side]}</span>
          <span className={style['side-count']}>{progressOf(standing)}</span>
        </button>
      ))}
    </fieldset>
  );
}
