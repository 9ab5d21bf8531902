/** One thing on a page of a report, in points, y downwards from the top left corner. */
export type Drawn =
  | {
      readonly kind: 'text';
      readonly text: string;
      readonly x: number;
      readonly baseline: number;
      readonly width: number;
      readonly size: number;
      readonly bold: boolean;
      readonly colour: string;
    }
  | {
      readonly kind: 'path';
      /** As the `d` of an SVG path. */
      readonly way: string;
      readonly fill: string | null;
      readonly line: string | null;
      readonly lineWidth: number;
      readonly dash: number | null;
      readonly round: boolean;
    }
  | {
      readonly kind: 'picture';
      readonly bytes: Uint8Array;
      readonly x: number;
      readonly y: number;
      readonly width: number;
      readonly height: number;
    };

/** A page as it comes out of the printer, to be shown and printed by the window; `said` is what a screen reader says of it. */
export type DrawnPage = {
  readonly width: number;
  readonly height: number;
  readonly drawn: readonly Drawn[];
  readonly said: readonly string[];
};
