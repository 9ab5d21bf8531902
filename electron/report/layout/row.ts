import { type Box, emptyBox, place } from './box';
import type { Points } from './points';

/** Boxes side by side from the left, tops aligned (or middles); breaks when each of them can. */
export function row(name: string, boxes: readonly Box[], gap: Points, align: 'top' | 'middle' = 'top'): Box {
  const height = boxes.reduce((most, box) => Math.max(most, box.height), 0);
  const width = boxes.reduce((sum, box) => sum + box.width, 0) + gap * Math.max(0, boxes.length - 1);
  return {
    name,
    width,
    height,
    draw: (pen, x, y, tag) => {
      let at = x;
      for (const box of boxes) {
        place(pen, box, at, align === 'middle' ? y + (height - box.height) / 2 : y, tag);
        at += box.width + gap;
      }
    },
    split: (room, fresh) => {
      const parts = boxes.map((box): readonly [Box, Box] | null =>
        box.height <= room ? [box, emptyBox(box.width)] : (box.split?.(room, fresh) ?? null),
      );
      if (parts.some((pair) => pair === null)) return null;
      const pairs = parts.filter((pair) => pair !== null);
      return [
        row(
          name,
          pairs.map(([first]) => first),
          gap,
        ),
        row(
          name,
          pairs.map(([, rest]) => rest),
          gap,
        ),
      ];
    },
  };
}
