import type { Spot } from './camera';
import type { Mark } from './figure';
import type { Bounds } from './mark-geometry';

/** One straight edge of a box: how far inside it a spot lies. */
type Edge = (spot: Spot) => number;

const edgesOf = ({ left, top, right, bottom }: Bounds): readonly Edge[] => [
  ([x]) => x - left,
  ([x]) => right - x,
  ([, y]) => y - top,
  ([, y]) => bottom - y,
];

const crossing = (a: Spot, b: Spot, edge: Edge): Spot => {
  const share = edge(a) / (edge(a) - edge(b));
  return [a[0] + (b[0] - a[0]) * share, a[1] + (b[1] - a[1]) * share];
};

/** The part of an outline inside some straight edges (Sutherland & Hodgman 1974). */
function clippedOutline(points: readonly Spot[], edges: readonly Edge[]): readonly Spot[] {
  return edges.reduce<readonly Spot[]>(
    (kept, edge) =>
      kept.flatMap((point, index) => {
        const before = kept.at(index - 1) as Spot;
        const inside = edge(point) >= 0;
        const cut = inside === edge(before) >= 0 ? [] : [crossing(before, point, edge)];
        return inside ? [...cut, point] : cut;
      }),
    points,
  );
}

/** The part of an outline inside a convex one that goes round as hulls do. */
export const clippedTo = (points: readonly Spot[], convex: readonly Spot[]): readonly Spot[] =>
  clippedOutline(
    points,
    convex.map(([x1, y1], index): Edge => {
      const [x2, y2] = convex[(index + 1) % convex.length] as Spot;
      return ([x, y]) => (x2 - x1) * (y - y1) - (y2 - y1) * (x - x1);
    }),
  );

function clippedSegment(from: Spot, to: Spot, box: Bounds): readonly [Spot, Spot] | null {
  let [a, b] = [from, to];
  for (const edge of edgesOf(box)) {
    if (edge(a) < 0 && edge(b) < 0) return null;
    if (edge(a) < 0) a = crossing(a, b, edge);
    else if (edge(b) < 0) b = crossing(a, b, edge);
  }
  return [a, b];
}

/** What of a mark lies inside a box; arrows, badges and letters are placed inside to begin with. */
export function clipped(mark: Mark, box: Bounds): readonly Mark[] {
  switch (mark.kind) {
    case 'polygon': {
      const points = clippedOutline(mark.points, edgesOf(box));
      return points.length > 2 ? [{ ...mark, points }] : [];
    }
    case 'hatch': {
      const points = clippedOutline(mark.points, edgesOf(box));
      const lines = mark.lines.flatMap(([a, b]) => {
        const kept = clippedSegment(a, b, box);
        return kept ? [kept] : [];
      });
      return points.length > 2 ? [{ ...mark, points, lines }] : [];
    }
    case 'line':
      return mark.points.slice(1).flatMap((to, index) => {
        const kept = clippedSegment(mark.points[index] as Spot, to, box);
        return kept ? [{ ...mark, points: kept }] : [];
      });
    default:
      return [mark];
  }
}
