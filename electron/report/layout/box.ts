import type { Pen, Tag } from '../ink/pen';

/**
 * A measured piece of a page. Drawn once, with its top left corner at (x, y), under the given tag.
 * What can be broken over pages has `split`: the part that fits into `room` points and the rest, or null when nothing fits.
 * `fresh` says that the room is a whole page, so that anything may be broken; else only where it reads well.
 */
export type Box = {
  readonly name: string;
  readonly width: number;
  readonly height: number;
  readonly draw: (pen: Pen, x: number, y: number, tag: Tag) => void;
  readonly split?: (room: number, fresh: boolean) => readonly [Box, Box] | null;
  /** The least room it begins in, for what is broken over pages though it would fit on the next one: long tables. */
  readonly flowsFrom?: number;
  /** Never last on a page: headings. */
  readonly withNext?: boolean;
};

/** Draws a box at a place and leaves a record of it. */
export function place(pen: Pen, box: Box, x: number, y: number, tag: Tag): void {
  pen.enter(box.name, { x, y, width: box.width, height: box.height });
  box.draw(pen, x, y, tag);
  pen.leave();
}

/** Nothing, of a given height. */
export const emptyBox = (width: number, height = 0): Box => ({
  name: 'space',
  width,
  height,
  draw: () => {},
});

/** The box in the middle of a taller room, which cannot be broken. */
export const centred = ({ name, width, height: own, draw }: Box, height: number): Box => ({
  name,
  width,
  height,
  draw: (pen, x, y, tag) => draw(pen, x, y + (height - own) / 2, tag),
});

/** The box under a structure tag of its own; when split over pages both parts share the one tag. */
export function tagged(type: string, box: Box, attributes: { readonly numbered?: boolean } = {}): Box {
  let own: Tag | null = null;
  const wrap = (inner: Box): Box => ({
    ...inner,
    draw: (pen, x, y, tag) => {
      own ??= pen.open(tag, type, attributes);
      inner.draw(pen, x, y, own);
    },
    ...(inner.split
      ? {
          split: (room, fresh) => {
            const parts = inner.split?.(room, fresh);
            return parts ? [wrap(parts[0]), wrap(parts[1])] : null;
          },
        }
      : {}),
  });
  return wrap(box);
}
