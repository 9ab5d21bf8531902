import type { Blob } from './flesh/blob';
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

type Round = { readonly centre: Spot; readonly shadow: readonly [Spot, Spot, Spot] };

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

/** Round by round in each direction: the outermost point of its ellipse, which is the shadow of an ellipsoid. */
function hullOf(rounds: readonly Round[], steps: number, grow: number): readonly Spot[] {
  const points: Spot[] = [];
  for (let step = 0; step < steps; step += 1) {
    const angle = (2 * Math.PI * step) / steps;
    const [ux, uy] = [Math.cos(angle), Math.sin(angle)];
    let [bestX, bestY, best] = [0, 0, -Infinity];
    for (const { centre, shadow } of rounds) {
      const [[ax, ay], [bx, by], [cx, cy]] = shadow;
      const [a, b, c] = [ax * ux + ay * uy, bx * ux + by * uy, cx * ux + cy * uy];
      const reach = Math.hypot(a, b, c) || 1;
      const x = centre[0] + (ax * a + bx * b + cx * c) / reach;
      const y = centre[1] + (ay * a + by * b + cy * c) / reach;
      const out = x * ux + y * uy;
      if (out > best) [bestX, bestY, best] = [x, y, out];
    }
    points.push([bestX + ux * grow, bestY + uy * grow]);
  }
  return points;
}
