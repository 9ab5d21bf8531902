/** A point or direction: x forwards, y up, z to the right of a person who faces forwards. */
export type Vector = readonly [x: number, y: number, z: number];

/** Three axes of a body part: its front, its top and its right. */
export type Axes = { readonly front: Vector; readonly up: Vector; readonly right: Vector };

export const WORLD: Axes = { front: [1, 0, 0], up: [0, 1, 0], right: [0, 0, 1] };

/** a + b. */
export const add = (a: Vector, b: Vector): Vector => [a[0] + b[0], a[1] + b[1], a[2] + b[2]];
/** a − b. */
export const minus = (a: Vector, b: Vector): Vector => [a[0] - b[0], a[1] - b[1], a[2] - b[2]];
/** a, k times as long. */
export const times = (a: Vector, k: number): Vector => [a[0] * k, a[1] * k, a[2] * k];
/** The scalar product. */
export const dot = (a: Vector, b: Vector): number => a[0] * b[0] + a[1] * b[1] + a[2] * b[2];
/** The vector product: front × up is right. */
export const cross = (a: Vector, b: Vector): Vector => [
  a[1] * b[2] - a[2] * b[1],
  a[2] * b[0] - a[0] * b[2],
  a[0] * b[1] - a[1] * b[0],
];
/** The length of a vector. */
export const lengthOf = (a: Vector): number => Math.hypot(...a);
/** The distance between two points. */
export const between = (a: Vector, b: Vector): number => lengthOf(minus(a, b));
/** The vector made one unit long; a zero vector stays zero. */
export const unit = (a: Vector): Vector => times(a, 1 / (lengthOf(a) || 1));
/** The point a share of the way from a to b. */
export const along = (a: Vector, b: Vector, share: number): Vector => add(a, times(minus(b, a), share));

/** The point that lies so far in front of, above and to the right of `origin` along these axes. */
export const local = (origin: Vector, axes: Axes, front: number, up: number, right: number): Vector =>
  add(origin, add(times(axes.front, front), add(times(axes.up, up), times(axes.right, right))));

function turned(v: Vector, axis: Vector, degrees: number): Vector {
  const angle = (degrees * Math.PI) / 180;
  const [c, s] = [Math.cos(angle), Math.sin(angle)];
  return add(add(times(v, c), times(cross(axis, v), s)), times(axis, dot(axis, v) * (1 - c)));
}

/** The axes turned about one of themselves, right-handed, in degrees. */
export function turnedAbout(axes: Axes, about: keyof Axes, degrees: number): Axes {
  const axis = axes[about];
  return {
    front: turned(axes.front, axis, degrees),
    up: turned(axes.up, axis, degrees),
    right: turned(axes.right, axis, degrees),
  };
}

/** Axes whose top is `up` and whose front is as near to `front` as can be. */
export function axesFrom(up: Vector, front: Vector): Axes {
  const top = unit(up);
  const right = unit(cross(front, top));
  return { front: cross(top, right), up: top, right };
}
