import type { HTMLAttributes } from 'react';
import { DEMAND_WORDS, placeWords } from './block-words';
import style from './board.module.css';
import type { BoardBlock } from './board-blocks';

type Props = {
  readonly block: BoardBlock;
  readonly words: { readonly numbers: string; readonly minutes: string };
  readonly inHand: boolean;
  readonly handlers: HTMLAttributes<HTMLButtonElement>;
};

/** A block on the board: how demanding, which exercises, how long. A press picks it up; it can be dragged too. */
export function BlockCard({ block, words, inHand, handlers }: Props) {
  const { demand, at, move, key } = block;
  const where = at ? placeWords(at) : 'no place';
  return (
    <button
      type="button"
      className={style.block}
      data-block={key}
      data-demand={demand}
      data-in-hand={inHand || undefined}
      aria-pressed={inHand}
      {...handlers}
    >
      <span className="only-heard">
        {DEMAND_WORDS[demand]} block, {where}
        {move ? ', moved by you' : ''}. Exercises {words.numbers || 'none'}, {words.minutes}
      </span>
      <strong aria-hidden="true">
        {DEMAND_WORDS[demand]}
        {move ? ' •' : ''}
      </strong>
      <span aria-hidden="true">{words.numbers || 'open'}</span>
      <small aria-hidden="true">{words.minutes}</small>
    </button>
  );
}
