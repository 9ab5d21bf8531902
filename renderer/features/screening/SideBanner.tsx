import { testOf } from '../../../shared/catalogue/tests';
import type { MissingTrials } from '../../../shared/screening/missing-trials';
import type { Side } from '../../../shared/screening/screening';
import { KeyHint } from '../../ui/KeyHint';
import style from './side-banner.module.css';
import { progressOf, SIDE_WORD } from './standing-words';
import type { Place } from './steps';

const KEY = { left: 'l', right: 'r', both: '' } as const;

type Props = {
  readonly standings: readonly MissingTrials[];
  readonly place: Place;
  readonly onSide: (side: Side) => void;
};

/** The side to test now in huge letters, and which trial it is; the other side waits beside it. */
export function SideBanner({ standings, place, onSide }: Props) {
  const { sideIs } = testOf(place.test);
  return (
    <fieldset className={style.frame}>
      <legend className="only-heard">Side to test now{sideIs ? `: ${sideIs}` : ''}</legend>
      {/* A fieldset does not stretch what it holds; the row inside it does. */}
      <div className={style.banner}>
        {standings.map((standing) => {
          const { side } = standing;
          const now = side === place.side;
          return (
            <button
              key={side}
              type="button"
              className={style.side}
              data-side={side}
              aria-pressed={now}
              onClick={() => onSide(side)}
            >
              <span className={style.word}>{SIDE_WORD[side]}</span>
              <span className={style.detail}>
                <span>{progressOf(standing)}</span>
                {now && sideIs ? <span>{sideIs}</span> : null}
              </span>
              {now || KEY[side] === '' ? null : <KeyHint keys={KEY[side]} />}
            </button>
          );
        })}
      </div>
    </fieldset>
  );
}

/** The same while a stopwatch or counter runs: the side fills the window's width, and nothing else can be chosen. */
export function SideUnderWay({ id, place, standing }: UnderWayProps) {
  return (
    <header className={style['under-way']}>
      <p className={style.huge}>{SIDE_WORD[place.side]}</p>
      <p className={style['what']}>
        <span id={id}>{testOf(place.test).name}</span>
        {standing ? <span>{progressOf(standing)}</span> : null}
      </p>
    </header>
  );
}

type UnderWayProps = {
  readonly id: string;
  readonly place: Place;
  readonly standing: MissingTrials | undefined;
};
