import type { Spot } from './camera';

type Outline = readonly Spot[];
type Stretch = { readonly from: Spot; readonly to: Spot };

/** Edges two outlines share are kept by the first of them only: the others look slightly larger to it, or smaller. */
const MARGIN = 1e-3;
/** Two ends this near are one point. */
const JOIN = 0.12;
/** Loops smaller than this are slivers. */
const SLIVER = 0.05;

const areaOf = (outline: Outline): number =>
  outline.reduce((sum, [x, y], index) => {
    const [x2, y2] = outline[(index + 1) % outline.length] as Spot;
    return sum + (x * y2 - x2 * y) / 2;
  }, 0);

const apart = ([x1, y1]: Spot, [x2, y2]: Spot): number => Math.hypot(x1 - x2, y1 - y2);

const edgesOf = (outline: Outline): readonly Stretch[] =>
  outline.flatMap((from, index) => {
    const to = outline[(index + 1) % outline.length] as Spot;
    return apart(from, to) > 1e-6 ? [{ from, to }] : [];
  });

/** The straight edge of a half-plane: how far inside it (x, y) lies is across·x + down·y + base. */
type Side = { readonly across: number; readonly down: number; readonly base: number };

const sidesOf = (edges: readonly Stretch[]): readonly Side[] =>
  edges.map(({ from, to }) => {
    const length = apart(from, to);
    const [across, down] = [-(to[1] - from[1]) / length, (to[0] - from[0]) / length];
    return { across, down, base: -across * from[0] - down * from[1] };
  });

/** The part of a stretch inside a convex outline that goes round with its inside on the left, as shares of the stretch. */
function shareInside(
  { from, to }: Stretch,
  sides: readonly Side[],
  margin: number,
): readonly [number, number] | null {
  const [x, y] = from;
  const [dx, dy] = [to[0] - x, to[1] - y];
  let enter = 0;
  let leave = 1;
  for (const { across, down, base } of sides) {
    const depth = across * x + down * y + base - margin;
    const rate = across * dx + down * dy;
    if (Math.abs(rate) < 1e-9) {
      if (depth < 0) return null;
    } else if (rate > 0) enter = Math.max(enter, -depth / rate);
    else leave = Math.min(leave, -depth / rate);
    if (enter >= leave) return null;
  }
  return [enter, leave];
}

type Box = readonly [left: number, top: number, right: number, bottom: number];

function boxOf(outline: Outline): Box {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [x, y] of outline) {
    if (x < left) left = x;
    if (x > right) right = x;
    if (y < top) top = y;
    if (y > bottom) bottom = y;
  }
  return [left, top, right, bottom];
}

/** Whether a stretch lies wholly to one side of a box. */
const misses = ({ from, to }: Stretch, [left, top, right, bottom]: Box): boolean =>
  Math.max(from[0], to[0]) < left - MARGIN ||
  Math.min(from[0], to[0]) > right + MARGIN ||
  Math.max(from[1], to[1]) < top - MARGIN ||
  Math.min(from[1], to[1]) > bottom + MARGIN;

/** What is left of a stretch outside all the shares taken from it. */
function leftOver({ from, to }: Stretch, taken: readonly (readonly [number, number])[]): readonly Stretch[] {
  const at = (share: number): Spot => [
    from[0] + (to[0] - from[0]) * share,
    from[1] + (to[1] - from[1]) * share,
  ];
  const left: Stretch[] = [];
  let reached = 0;
  for (const [enter, leave] of taken.toSorted((a, b) => a[0] - b[0])) {
    if (enter > reached) left.push({ from: at(reached), to: at(enter) });
    reached = Math.max(reached, leave);
  }
  if (reached < 1) left.push({ from: at(reached), to });
  return left.filter((stretch) => apart(stretch.from, stretch.to) > 1e-4);
}

/** The stretches joined end to start into closed loops, or null where one cannot be closed. */
function loopsOf(stretches: readonly Stretch[]): readonly Outline[] | null {
  const open = new Set(stretches);
  const loops: Outline[] = [];
  for (const first of stretches) {
    if (!open.delete(first)) continue;
    const loop: Spot[] = [first.from];
    let end = first.to;
    while (apart(end, first.from) > 1e-6) {
      let next: Stretch | null = null;
      let near = JOIN;
      for (const one of open) {
        const gap = apart(one.from, end);
        if (gap < near) [next, near] = [one, gap];
      }
      if (!next || apart(end, first.from) < near) break;
      open.delete(next);
      loop.push(next.from);
      end = next.to;
    }
    if (apart(end, first.from) > JOIN) return null;
    loops.push(loop);
  }
  return loops;
}

/** The outline without points that lie on the line of their neighbours. */
const withoutFlat = (outline: Outline): Outline =>
  outline.filter((point, index) => {
    const [a, b] = [outline.at(index - 1) as Spot, outline[(index + 1) % outline.length] as Spot];
    const span = apart(a, b) || 1;
    const off = Math.abs((b[0] - a[0]) * (point[1] - a[1]) - (b[1] - a[1]) * (point[0] - a[0])) / span;
    return off > 0.01;
  });

/** What of the edge of one outline lies outside all the others. */
function bare(edge: Stretch, own: number, all: readonly Round[]): readonly Stretch[] {
  const taken: (readonly [number, number])[] = [];
  for (const [index, { sides, box }] of all.entries()) {
    if (index === own || misses(edge, box)) continue;
    const share = shareInside(edge, sides, index > own ? MARGIN : -MARGIN);
    if (!share) continue;
    if (share[0] === 0 && share[1] === 1) return [];
    taken.push(share);
  }
  return taken.length === 0 ? [edge] : leftOver(edge, taken);
}

type Round = { readonly edges: readonly Stretch[]; readonly sides: readonly Side[]; readonly box: Box };

/** The common outline of convex outlines that overlap, or null when it is not a single one without holes. */
export function unionOf(outlines: readonly Outline[]): Outline | null {
  const all = outlines.map((outline): Round => {
    const edges = edgesOf(areaOf(outline) < 0 ? outline.toReversed() : outline);
    return { edges, sides: sidesOf(edges), box: boxOf(outline) };
  });
  const stretches = all.flatMap(({ edges }, own) => edges.flatMap((edge) => bare(edge, own, all)));
  const loops = loopsOf(stretches)?.filter((loop) => Math.abs(areaOf(loop)) > SLIVER) ?? [];
  const [only, ...more] = loops;
  return only && more.length === 0 ? withoutFlat(only) : null;
}
