import type { PrintSize } from '../../../shared/report/print-size';
import { type ClientWords, english } from '../../../shared/words/english';
import type { Faces } from '../ink/faces';
import { type Palette, paletteOf } from '../ink/palette';

export type TypeSize = 'title' | 'heading' | 'lead' | 'body' | 'small' | 'tiny';

/** Type sizes in points. */
export type TypeScale = Readonly<Record<TypeSize, number>>;

/** What every block is set with: the fonts, the sizes of type and the colours. */
export type Setting = {
  readonly faces: Faces;
  readonly scale: TypeScale;
  readonly palette: Palette;
  /** What the client reads, in their language. */
  readonly words: ClientWords;
  readonly print: PrintSize;
  /** How much larger than usual things that are drawn, not set, must be: 1, or more in large print. */
  readonly grow: number;
};

/** The client's sheet: body 12 point, 16 in large print; notes to an exercise are smaller, so that its card holds them all. */
const CLIENT: Readonly<Record<PrintSize, TypeScale>> = {
  normal: { title: 16, heading: 13, lead: 13, body: 12, small: 9.75, tiny: 9 },
  large: { title: 20, heading: 17, lead: 17, body: 16, small: 12.5, tiny: 11 },
  compact: { title: 14, heading: 11, lead: 11, body: 10, small: 8.25, tiny: 7.25 },
};
const COACH: TypeScale = { title: 16, heading: 12, lead: 10.5, body: 9, small: 8, tiny: 7.5 };
const COACH_LARGE: TypeScale = { title: 21, heading: 16, lead: 14, body: 12, small: 10.5, tiny: 10 };

/** How much larger than usual drawings are in each print. */
const GROWTH: Readonly<Record<PrintSize, number>> = { normal: 1, large: 4 / 3, compact: 5 / 6 };

type Choice = { readonly kind: 'client' | 'coach'; readonly print: PrintSize; readonly mono: boolean };

/** What a report of this kind is set with; only the client's sheet has a compact print. */
export function settingOf(faces: Faces, { kind, print: asked, mono }: Choice): Setting {
  const print = kind === 'coach' && asked === 'compact' ? 'normal' : asked;
  const scale = kind === 'client' ? CLIENT[print] : print === 'large' ? COACH_LARGE : COACH;
  return { faces, scale, palette: paletteOf(mono), words: english, print, grow: GROWTH[print] };
}
