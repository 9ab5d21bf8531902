import type { Colour } from '../ink/palette';
import { type Box, place } from './box';
import type { Points } from './points';

export type PanelLook = {
  readonly padding: Points;
  readonly fill?: Colour;
  readonly line?: Colour;
  readonly lineWidth?: Points;
  readonly radius?: Points;
  /** A stripe down the left edge. */
  readonly stripe?: { readonly width: Points; readonly colour: Colour };
};

/** A box on a background, with padding; split parts each get their own background. */
export function panel(inner: Box, look: PanelLook): Box {
  const { padding, stripe } = look;
  const before = padding + (stripe?.width ?? 0);
  return {
    name: `${inner.name} panel`,
    width: inner.width + before + padding,
    height: inner.height + 2 * padding,
    ...(inner.flowsFrom === undefined ? {} : { flowsFrom: inner.flowsFrom + 2 * padding }),
    draw: (pen, x, y, tag) => {
      const size = [inner.width + before + padding, inner.height + 2 * padding] as const;
      pen.artifact(() => {
        if (look.fill || look.line) pen.rectangle(x, y, ...size, look);
        if (stripe) pen.rectangle(x, y, stripe.width, size[1], { fill: stripe.colour });
      });
      place(pen, inner, x + before, y + padding, tag);
    },
    split: (room, fresh) => {
      const parts = inner.split?.(room - 2 * padding, fresh);
      return parts ? [panel(parts[0], look), panel(parts[1], look)] : null;
    },
  };
}

/** The width left for what is inside a panel of the given outer width. */
export const insideWidth = (width: number, look: PanelLook): number =>
  width - 2 * look.padding - (look.stripe?.width ?? 0);
