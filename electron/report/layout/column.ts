import { type Box, place } from './box';
import type { Points } from './points';

const heightOf = (boxes: readonly Box[], gap: number): number =>
  boxes.reduce((sum, box) => sum + box.height, 0) + gap * Math.max(0, boxes.length - 1);

/** How many leading boxes fit into the room, never ending on one that must stay with the next. */
function fitting(boxes: readonly Box[], gap: number, room: number): { count: number; used: number } {
  let used = 0;
  let count = 0;
  for (const box of boxes) {
    const next = used + (count === 0 ? 0 : gap) + box.height;
    if (next > room + 0.01) break;
    used = next;
    count += 1;
  }
  return { count, used };
}

const withoutLoneHeadings = (boxes: readonly Box[]): number => {
  let count = boxes.length;
  while (count > 0 && boxes[count - 1]?.withNext) count -= 1;
  return count;
};

/** Boxes one under the other; breaks between them, or inside the one that crosses the edge. */
export function column(name: string, boxes: readonly Box[], gap: Points): Box {
  const width = boxes.reduce((most, box) => Math.max(most, box.width), 0);
  return {
    name,
    width,
    height: heightOf(boxes, gap),
    draw: (pen, x, y, tag) => {
      let at = y;
      for (const box of boxes) {
        place(pen, box, x, at, tag);
        at += box.height + gap;
      }
    },
    split: (room, fresh) => {
      const { count, used } = fitting(boxes, gap, room);
      const crossing = boxes[count];
      const left = room - used - (count === 0 ? 0 : gap);
      const mayBreak = crossing?.flowsFrom === undefined ? fresh && count === 0 : crossing.flowsFrom <= left;
      const parts = mayBreak ? crossing?.split?.(left, fresh && count === 0) : null;
      if (parts) {
        const first = [...boxes.slice(0, count), parts[0]];
        return [column(name, first, gap), column(name, [parts[1], ...boxes.slice(count + 1)], gap)];
      }
      const kept = withoutLoneHeadings(boxes.slice(0, count));
      if (kept === 0 || kept === boxes.length) return null;
      return [column(name, boxes.slice(0, kept), gap), column(name, boxes.slice(kept), gap)];
    },
  };
}
