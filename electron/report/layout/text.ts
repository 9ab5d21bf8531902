import type { Weight } from '../ink/faces';
import type { Colour } from '../ink/palette';
import type { Pen, TagAttributes } from '../ink/pen';
import type { Box } from './box';
import { type Line, linesOf, type Run } from './lines';
import type { Setting, TypeSize } from './setting';

export type TextLook = {
  readonly size?: TypeSize;
  readonly weight?: Weight;
  readonly colour?: Colour;
  readonly align?: 'left' | 'right' | 'centre';
  /** The structure tag; a paragraph when absent. */
  readonly tag?: string;
  readonly scope?: 'Column' | 'Row';
  /** Line height as a multiple of the type size. */
  readonly leading?: number;
  readonly withNext?: boolean;
  /** Lines of about one length, instead of a last one with a word or two. */
  readonly balanced?: boolean;
};

const LEADING = 1.32;
/** Noto Sans: half of ascent minus descent, as a share of the size; puts the letters in the middle of their line. */
const BASELINE = 0.388;

type Set = {
  readonly size: number;
  readonly leading: number;
  readonly width: number;
  readonly look: TextLook;
};

function drawLines(
  pen: Pen,
  lines: readonly Line[],
  { size, leading, width, look }: Set,
  x: number,
  y: number,
): void {
  lines.forEach((line, index) => {
    const spare = width - line.width;
    let at = x + (look.align === 'right' ? spare : look.align === 'centre' ? spare / 2 : 0);
    const baseline = y + leading * index + leading / 2 + BASELINE * size;
    for (const piece of line.pieces) {
      if (piece.text !== '') pen.letters(piece.text, at, baseline, piece.width, { size, ...piece });
      at += piece.width;
    }
  });
}

function linesBox(lines: readonly Line[], set: Set): Box {
  const { tag = 'P', scope, withNext = false } = set.look;
  const attributes: TagAttributes = scope ? { scope } : {};
  return {
    name: tag,
    width: set.width,
    height: lines.length * set.leading,
    withNext,
    draw: (pen, x, y, parent) => pen.write(parent, tag, attributes, () => drawLines(pen, lines, set, x, y)),
    split: (room) => {
      const count = Math.floor((room + 0.01) / set.leading);
      if (count < 1 || count >= lines.length) return null;
      return [linesBox(lines.slice(0, count), set), linesBox(lines.slice(count), set)];
    },
  };
}

/** The lines in the narrowest width, to a hundredth, that takes no more of them than the whole width. */
function balanced(within: (room: number) => readonly Line[], width: number): readonly Line[] {
  const widest = within(width);
  let [narrow, wide] = [width / 2, width];
  while (widest.length > 1 && wide - narrow > width / 100) {
    const middle = (narrow + wide) / 2;
    if (within(middle).length > widest.length) narrow = middle;
    else wide = middle;
  }
  return widest.length > 1 ? within(wide) : widest;
}

/** Text set in a width, as one paragraph (or what `tag` names); breaks between lines. */
export function text(
  setting: Setting,
  width: number,
  content: string | readonly Run[],
  look: TextLook = {},
): Box {
  const size = setting.scale[look.size ?? 'body'];
  const runs = typeof content === 'string' ? [{ text: content }] : content;
  const whole = {
    size,
    weight: look.weight ?? 'regular',
    colour: look.colour ?? setting.palette.ink,
  } as const;
  const within = (room: number) => linesOf(runs, setting.faces, whole, room);
  const lines = look.balanced ? balanced(within, width) : within(width);
  return linesBox(lines, { size, leading: size * (look.leading ?? LEADING), width, look });
}

/** How wide a text is on one line, in points. */
export const widthOfText = (
  setting: Setting,
  content: string,
  size: TypeSize,
  weight: Weight = 'regular',
): number =>
  (content.split(/(?<= )/u).reduce((sum, word) => sum + setting.faces[weight].widthOf(word), 0) *
    setting.scale[size]) /
  1000;

/** A heading of level 1 to 3; stays with what follows. */
export function heading(
  setting: Setting,
  width: number,
  level: 1 | 2 | 3,
  content: string,
  size?: TypeSize,
): Box {
  const chosen = size ?? (level === 1 ? 'title' : level === 2 ? 'heading' : 'body');
  return text(setting, width, content, {
    size: chosen,
    weight: 'bold',
    tag: `H${level}`,
    leading: 1.2,
    withNext: true,
  });
}
