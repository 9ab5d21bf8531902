import type { Screening, Side } from '../../../shared/screening/screening';
import style from './capture.module.css';
import { countingTrials, measurementAt, type Place, sidesOf, trialsAsked } from './steps';

const WORD = { left: 'Left', right: 'Right', both: 'Both sides' } as const;

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
  const asked = trialsAsked(place.test);
  const trial = (side: Side) => countingTrials(measurementAt(screening, { test: place.test, side })).length;
  return (
    <fieldset className={style['side-banner']}>
      <legend className="only-heard">Side to test now</legend>
      {sidesOf(place.test).map((side) => (
        <button
          key={side}
          type="button"
          className={style['side-choice']}
          data-side={side}
          aria-pressed={side === place.side}
          onClick={() => onSide(side)}
        >
          <span className={style['side-word']}>{WORD[side]}</span>
          <span className={style['side-count']}>
            {side === place.side && trial(side) < asked
              ? `trial ${trial(side) + 1} of ${asked}`
              : `${trial(side)} of ${asked} done`}
          </span>
        </button>
      ))}
    </fieldset>
  );
}
