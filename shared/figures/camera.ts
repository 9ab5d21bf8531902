import type { Blob } from './flesh';
import { dot, times, type Vector } from './vector';

/** A point of the drawing, y downwards, in hundredths of body height. */
export type Spot = readonly [x: number, y: number];

/** Where it is looked at from: `turn` 0 from the right, 90 from the front, −90 from behind; `tilt` from above. Degrees. */
export type View = { readonly turn: number; readonly tilt: number };

export type Camera = {
  readonly spot: (point: Vector) => Spot;
  /** How near a point is to the eye. */
  readonly nearness: (point: Vector) => number;
  /** The common outline of some blobs, going round once in so many steps, `grow` further out. */
  readonly hull: (blobs: readonly Blob[], steps: number, grow?: number) => readonly Spot[];
};

type Round = { readonly centre: Spot; readonly shadow: readonly Spot[] };

/** An eye so far away that lines stay parallel. */
export function cameraOf({ turn, tilt }: View): Camera {
  const [a, b] = [(turn * Math.PI) / 180, (tilt * Math.PI) / 180];
  const eye: Vector = [Math.sin(a) * Math.cos(b), Math.sin(b), Math.cos(a) * Math.cos(b)];
  const across: Vector = [Math.cos(a), 0, -Math.sin(a)];
  const upwards: Vector = [-Math.sin(a) * Math.sin(b), Math.cos(b), -Math.cos(a) * Math.sin(b)];
  const spot = (point: Vector): Spot => [dot(point, across), -dot(point, upwards)];
  const roundOf = ({ at, axes, half }: Blob): Round => ({
    centre: spot(at),
    shadow: [
      spot(times(axes.front, half[0])),
      spot(times(axes.up, half[1])),
      spot(times(axes.right, half[2])),
    ],
  });
  return {
    spot,
    nearness: (point) => dot(point, eye),
    hull: (blobs, steps, grow = 0) => hullOf(blobs.map(roundOf), steps, grow),
  };
}

/** The outermost point of an ellipse (the shadow of an ellipsoid) in a direction, and how far out it is. */
function furthest({ centre, shadow }: Round, [ux, uy]: Spot): { readonly at: Spot; readonly out: number } {
  const parts = shadow.map(([x, y]) => x * ux + y * uy);
  const reach = Math.hypot(...parts) || 1;
  let [x, y] = centre;
  shadow.forEach(([sx, sy], index) => {
    x += (sx * (parts[index] ?? 0)) / reach;
    y += (sy * (parts[index] ?? 0)) / reach;
  });
  return { at: [x, y], out: x * ux + y * uy };
}

function hullOf(rounds: readonly Round[], steps: number, grow: number): readonly Spot[] {
  return Array.from({ length: steps }, (_, index) => {
    const angle = (2 * Math.PI * index) / steps;
    const way: Spot = [Math.cos(angle), Math.sin(angle)];
    const reached = rounds.map((round) => furthest(round, way));
    const [x, y] = reached.reduce((best, one) => (one.out > best.out ? one : best)).at;
    return [x + way[0] * grow, y + way[1] * grow];
  });
}
