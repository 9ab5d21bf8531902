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

const CLIENT: TypeScale = { title: 16, heading: 13, lead: 13, body: 12, small: 10, tiny: 9 };
const COACH: TypeScale = { title: 16, heading: 12, lead: 10.5, body: 9, small: 8, tiny: 7.5 };

/** How much larger than usual each print size is; large print is 16 point in the client's text. */
const GROWTH: Readonly<Record<PrintSize, number>> = { normal: 1, large: 4 / 3, compact: 5 / 6 };

const grown = (scale: TypeScale, growth: number): TypeScale =>
  Object.fromEntries(Object.entries(scale).map(([name, size]) => [name, size * growth])) as TypeScale;

type Choice = { readonly kind: 'client' | 'coach'; readonly print: PrintSize; readonly mono: boolean };

/** What a report of this kind is set with; only the client's sheet has a compact print. */
export function settingOf(faces: Faces, { kind, print: asked, mono }: Choice): Setting {
  const print = kind === 'coach' && asked === 'compact' ? 'normal' : asked;
  const grow = GROWTH[print];
  const scale = grown(kind === 'client' ? CLIENT : COACH, grow);
  return { faces, scale, palette: paletteOf(mono), words: english, print, grow };
}
