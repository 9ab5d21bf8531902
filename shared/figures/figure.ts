import type { Side } from '../screening/screening';
import type { Spot } from './camera';

/** What a mark is, not its colour: screen, paper and grey paper each have their own. */
export type Tone =
  | 'near'
  | 'shirt'
  | 'shorts'
  | 'shoe'
  | 'far'
  | 'far-shirt'
  | 'far-shorts'
  | 'far-shoe'
  | 'hair'
  | 'outline'
  | 'far-outline'
  | 'floor'
  | 'wall'
  | 'wall-edge'
  | 'mat'
  | 'mat-edge'
  | 'foam'
  | 'foam-edge'
  | 'prop'
  | 'prop-light'
  | 'prop-dark'
  | 'prop-outline'
  | 'band'
  | 'paper'
  | 'trained'
  | 'left'
  | 'right'
  | 'arrow'
  | 'measure'
  | 'ink';

/** One piece of a drawing, in hundredths of body height, y downwards from the top left corner. */
export type Mark =
  | {
      readonly kind: 'polygon';
      readonly points: readonly Spot[];
      readonly fill: Tone | null;
      readonly line: Tone | null;
      readonly width: number;
    }
  | {
      readonly kind: 'line';
      readonly points: readonly Spot[];
      readonly line: Tone;
      readonly width: number;
      readonly dash?: number;
    }
  | {
      readonly kind: 'arrow';
      readonly points: readonly Spot[];
      readonly heads: readonly (readonly [Spot, Spot, Spot])[];
      readonly tone: Tone;
      readonly width: number;
      /** A path travelled, not a movement of a part. */
      readonly dash?: number;
    }
  | {
      readonly kind: 'hatch';
      readonly points: readonly Spot[];
      readonly lines: readonly (readonly [Spot, Spot])[];
      readonly tone: Tone;
      readonly width: number;
    }
  | {
      readonly kind: 'ellipse';
      readonly at: Spot;
      readonly rx: number;
      readonly ry: number;
      readonly fill: Tone | null;
      readonly line: Tone | null;
      readonly width: number;
    }
  | {
      /** Set centred on `at`. */
      readonly kind: 'text';
      readonly at: Spot;
      readonly text: string;
      readonly size: number;
      readonly tone: Tone;
    };

/** One position, drawn. */
export type Frame = { readonly width: number; readonly height: number; readonly marks: readonly Mark[] };

/** The positions of one movement, all in one scale and height; `side` is the side trained. */
export type Figure = { readonly side: Side; readonly frames: readonly Frame[] };
