import { type KeyboardEvent, useEffect, useMemo, useRef, useState } from 'react';
import { type BlockMove, samePlace } from '../../../shared/week/block-move';
import type { Board } from '../../../shared/week/board';
import { judgeMove } from '../../../shared/week/judge-move';
import { DEMAND_WORDS, judgementWords, placeWords } from './block-words';
import type { BoardBlock } from './board-blocks';
import { type Spot, spotName, stepFrom, type Verdicts, verdictsOn } from './board-places';
import { useCarry } from './use-carry';

/** How the sentence of a move that is not kept begins. */
export const REFUSED = 'Not kept.';

const FIRST_SPOT = { day: 'mon', slot: 'am' } as const;

/** What is to have the focus: a spot at once, or a block as soon as it stands where it was put. */
type Wanted = { readonly spot: Spot } | { readonly block: string; readonly at: BoardBlock['at'] };

export type BoardProps = {
  readonly board: Board;
  readonly blocks: readonly BoardBlock[];
  readonly onMove: (move: BlockMove, before: BlockMove | null) => void;
};

/** Puts the focus where it is wanted, once what is wanted is there. */
function useWantedFocus(blocks: readonly BoardBlock[]) {
  const root = useRef<HTMLDivElement>(null);
  const [wanted, want] = useState<Wanted | null>(null);
  // Asked after every drawing: what is wanted may not be on the screen yet.
  useEffect(() => {
    if (wanted === null) return;
    const isThere =
      'spot' in wanted || blocks.some(({ key, at }) => key === wanted.block && samePlace(at, wanted.at));
    const what =
      'spot' in wanted ? `button[data-spot="${spotName(wanted.spot)}"]` : `[data-block="${wanted.block}"]`;
    const found = isThere ? root.current?.querySelector<HTMLElement>(what) : null;
    if (!found) return;
    found.focus();
    want(null);
  });
  return { root, want };
}

/** Blocks carried about on the board of a week: what each place would mean, what was done, and where the focus goes. */
export function useBoard({ board, blocks, onMove }: BoardProps) {
  const [said, setSaid] = useState('');
  const { root, want } = useWantedFocus(blocks);
  const pick = ({ demand, at }: BoardBlock) => {
    want({ spot: at ?? FIRST_SPOT });
    const name = `${DEMAND_WORDS[demand]} block`;
    setSaid(`${name} picked up. Arrows lead to a place, Enter puts it down, Escape lets it be.`);
  };
  const drop = (block: BoardBlock, spot: Spot): boolean => {
    const { key, week, demand, from, at, move } = block;
    const to = spot === 'out' ? null : spot;
    const name = `${DEMAND_WORDS[demand]} block`;
    if (samePlace(at, to)) {
      want({ block: key, at });
      setSaid('Put back.');
      return true;
    }
    const judged = judgeMove(board, week, demand, at, to);
    if (!judged || judged.broken.length > 0) {
      const why = judged ? judgementWords(judged) : '';
      setSaid(`${REFUSED} ${name} on ${to ? placeWords(to) : 'no day'} ${why}.`);
      return false;
    }
    onMove({ week, demand, from, to }, move);
    want({ block: key, at: to });
    setSaid(`${name}: ${to ? placeWords(to) : 'taken out of the week'}, ${judgementWords(judged)}.`);
    return true;
  };
  const carry = useCarry(pick, drop);
  const { carried, letGo } = carry;
  const verdicts: Verdicts = useMemo(
    () => (carried ? verdictsOn(board, carried.block) : new Map()),
    [board, carried],
  );
  const picked = carried && !carried.dragged ? carried.block : null;
  const onSpotKey = (spot: Spot, event: KeyboardEvent) => {
    if (!picked) return;
    const next = stepFrom(spot, event.key);
    if (next) want({ spot: next });
    else if (event.key === 'Escape') {
      letGo();
      want({ block: picked.key, at: picked.at });
      setSaid('Not moved.');
    } else return;
    event.preventDefault();
  };
  /** A key pressed on the block in hand before the focus has left it leads on from where the block stands. */
  const onBlockKey = ({ at }: BoardBlock, event: KeyboardEvent) => onSpotKey(at ?? FIRST_SPOT, event);
  return { ...carry, verdicts, said, root, onSpotKey, onBlockKey };
}
