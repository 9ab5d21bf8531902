import { type PointerEvent, useRef, useState } from 'react';
import type { BoardBlock } from './board-blocks';
import { type Spot, spotNamed } from './board-places';

/** A pointer that moved less far only pressed. */
const DRAG_FROM_PX = 6;

/** The block in hand; `dragged` when a pointer holds it, else it was picked up and waits for a place. */
export type Carried = { readonly block: BoardBlock; readonly dragged: boolean };

type Pressed = { readonly x: number; readonly y: number; readonly block: BoardBlock };

const spotUnder = (x: number, y: number): Spot | null =>
  spotNamed(document.elementFromPoint(x, y)?.closest<HTMLElement>('[data-spot]')?.dataset['spot']);

/** Carrying a block about: dragged by mouse, finger or pen, or picked up by a press and put down by another. */
export function useCarry(
  onPick: (block: BoardBlock) => void,
  onDrop: (block: BoardBlock, spot: Spot) => boolean,
) {
  const [carried, setCarried] = useState<Carried | null>(null);
  const [over, setOver] = useState<Spot | null>(null);
  const pressed = useRef<Pressed | null>(null);
  const wasDragged = useRef(false);

  const letGo = () => {
    setCarried(null);
    setOver(null);
  };
  const drop = (spot: Spot): boolean => {
    if (!carried || !onDrop(carried.block, spot)) return false;
    letGo();
    return true;
  };
  const handlersOf = (block: BoardBlock) => ({
    onPointerDown: (event: PointerEvent<HTMLElement>) => {
      wasDragged.current = false;
      if (event.button !== 0) return;
      pressed.current = { x: event.clientX, y: event.clientY, block };
      // At once: the first move of a quick hand is already off the block.
      event.currentTarget.setPointerCapture(event.pointerId);
    },
    onPointerMove: (event: PointerEvent<HTMLElement>) => {
      const start = pressed.current;
      if (!start) return;
      const far = Math.hypot(event.clientX - start.x, event.clientY - start.y) >= DRAG_FROM_PX;
      if (!wasDragged.current && !far) return;
      if (!wasDragged.current) {
        wasDragged.current = true;
        setCarried({ block, dragged: true });
      }
      setOver(spotUnder(event.clientX, event.clientY));
    },
    onPointerUp: (event: PointerEvent<HTMLElement>) => {
      const held = pressed.current;
      pressed.current = null;
      if (!held || !wasDragged.current) return;
      const spot = spotUnder(event.clientX, event.clientY);
      if (spot !== null) onDrop(held.block, spot);
      letGo();
    },
    onPointerCancel: () => {
      pressed.current = null;
      letGo();
    },
    onClick: () => {
      // The press that ends a drag is no press.
      if (wasDragged.current) return;
      if (carried?.block.key === block.key) return letGo();
      setCarried({ block, dragged: false });
      onPick(block);
    },
  });
  return { carried, over, setOver, drop, letGo, handlersOf };
}
