import type { Spot } from './camera';
import type { Mark } from './figure';

/** Every point a mark reaches to. */
export function spotsOf(mark: Mark): readonly Spot[] {
  switch (mark.kind) {
    case 'arrow':
      return [...mark.points, ...mark.heads.flat()];
    case 'ellipse':
      return [
        [mark.at[0] - mark.rx, mark.at[1] - mark.ry],
        [mark.at[0] + mark.rx, mark.at[1] + mark.ry],
      ];
    case 'text': {
      const half = mark.text.length * mark.size * 0.3;
      return [
        [mark.at[0] - half, mark.at[1] - mark.size * 0.6],
        [mark.at[0] + half, mark.at[1] + mark.size * 0.6],
      ];
    }
    default:
      return mark.points;
  }
}

/** The mark with each of its points put elsewhere; letters stay upright. */
export function moved(mark: Mark, to: (spot: Spot) => Spot): Mark {
  switch (mark.kind) {
    case 'arrow': {
      const heads = mark.heads.map(([a, b, c]) => [to(a), to(b), to(c)] as const);
      return { ...mark, points: mark.points.map(to), heads };
    }
    case 'hatch':
      return {
        ...mark,
        points: mark.points.map(to),
        lines: mark.lines.map(([a, b]) => [to(a), to(b)] as const),
      };
    case 'ellipse':
    case 'text':
      return { ...mark, at: to(mark.at) };
    default:
      return { ...mark, points: mark.points.map(to) };
  }
}

/** How far a spot is from the line through these ones. */
export const toPath = ([x, y]: Spot, path: readonly Spot[]): number =>
  path.reduce((nearest, [bx, by], index) => {
    const [ax, ay] = path[Math.max(index - 1, 0)] as Spot;
    const [dx, dy] = [bx - ax, by - ay];
    const share = ((x - ax) * dx + (y - ay) * dy) / (dx * dx + dy * dy || 1);
    const on = Math.min(1, Math.max(0, share));
    return Math.min(nearest, Math.hypot(x - ax - dx * on, y - ay - dy * on));
  }, Infinity);

/** Whether a spot lies inside a convex or simple outline. */
export function inside([x, y]: Spot, outline: readonly Spot[]): boolean {
  let odd = false;
  let before = outline.at(-1) ?? [0, 0];
  for (const spot of outline) {
    // Without taking the spots apart: this is asked thousands of times a figure.
    if (before[1] > y !== spot[1] > y) {
      const cut = spot[0] + ((y - spot[1]) / (before[1] - spot[1])) * (before[0] - spot[0]);
      if (x < cut) odd = !odd;
    }
    before = spot;
  }
  return odd;
}

export type Bounds = {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
};

/** The box around all these marks. */
export function boundsOf(marks: readonly Mark[]): Bounds {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const mark of marks)
    for (const [x, y] of spotsOf(mark)) {
      left = Math.min(left, x);
      right = Math.max(right, x);
      top = Math.min(top, y);
      bottom = Math.max(bottom, y);
    }
  return { left, top, right, bottom };
}
