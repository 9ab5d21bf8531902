import type { Faces } from '../ink/faces';
import type { Palette } from '../ink/palette';

export type TypeSize = 'title' | 'heading' | 'lead' | 'body' | 'small' | 'tiny';

/** Type sizes in points. */
export type TypeScale = Readonly<Record<TypeSize, number>>;

/** What every block is set with: the fonts, the sizes of type and the colours. */
export type Setting = {
  readonly faces: Faces;
  readonly scale: TypeScale;
  readonly palette: Palette;
  /** How much larger than usual things that are drawn, not set, must be: 1, or more in large print. */
  readonly grow: number;
};

const CLIENT: TypeScale = { title: 18, heading: 13, lead: 13, body: 12, small: 10, tiny: 9 };
const COACH: TypeScale = { title: 16, heading: 12, lead: 10.5, body: 9, small: 8, tiny: 7.5 };
export const LARGE = 4 / 3;

/** The sizes of a report; large print is a third larger, 16 point in the client's text. */
export function scaleOf(kind: 'client' | 'coach', large: boolean): TypeScale {
  const scale = kind === 'client' ? CLIENT : COACH;
  if (!large) return scale;
  const larger = Object.entries(scale).map(([name, size]) => [name, size * LARGE] as const);
  return Object.fromEntries(larger) as TypeScale;
}
