import type { KeyboardEvent } from 'react';
import type { MoveJudgement } from '../../../shared/week/judge-move';
import { judgementWords, placeWords, pointsWords } from './block-words';
import style from './board.module.css';
import { type Spot, spotName } from './board-places';

type Props = {
  readonly spot: Spot;
  readonly verdict: MoveJudgement;
  /** True where the block in hand stands now. */
  readonly home: boolean;
  readonly over: boolean;
  readonly onDrop: () => void;
  readonly onOver: () => void;
  readonly onKey: (event: KeyboardEvent) => void;
};

/** A place for the block in hand: the points it costs or gains there, or the rule it would break. */
export function DropSpot({ spot, verdict, home, over, onDrop, onOver, onKey }: Props) {
  const [plainest] = verdict.broken;
  const where = spot === 'out' ? 'Out of this week' : placeWords(spot);
  const says = home ? 'where it stands now' : judgementWords(verdict);
  return (
    <button
      type="button"
      className={style.spot}
      data-spot={spotName(spot)}
      data-forbidden={plainest !== undefined || undefined}
      data-home={home || undefined}
      data-over={over || undefined}
      aria-disabled={plainest !== undefined}
      onClick={onDrop}
      onFocus={onOver}
      onPointerEnter={onOver}
      onKeyDown={onKey}
    >
      <span className="only-heard">
        {where}: {says}
      </span>
      {spot === 'out' ? <span aria-hidden="true">Take it out</span> : null}
      <strong aria-hidden="true">
        {home ? 'here' : plainest ? plainest.rule : pointsWords(verdict.points)}
      </strong>
      {plainest ? <small aria-hidden="true">{plainest.words}</small> : null}
    </button>
  );
}
