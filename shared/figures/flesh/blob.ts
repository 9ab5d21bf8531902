import type { Joint } from '../pose';
import type { Part, Skeleton } from '../skeleton';
import { type Axes, along, local, type Vector } from '../vector';

/** A rounded piece of the body: a centre and half its size to the front, top and right of its axes. */
export type Blob = {
  readonly at: Vector;
  readonly axes: Axes;
  readonly half: readonly [front: number, up: number, right: number];
};
/** Two blobs joined by their common hull. */
export type Link = readonly [Blob, Blob];

/** A ball of flesh. */
export const ball = (at: Vector, axes: Axes, radius: number): Blob => ({
  at,
  axes,
  half: [radius, radius, radius],
});

/** Each blob linked to the next. */
export const chain = (blobs: readonly Blob[]): readonly Link[] =>
  blobs.slice(1).map((blob, index) => [blobs[index] as Blob, blob] as const);

/** Spots along a limb: share of its length, how far to its front, and the radius there. */
export type Profile = readonly (readonly [share: number, front: number, radius: number])[];

/** The blobs of a limb between two joints, `grow` thicker. */
export const limb = (from: Vector, to: Vector, axes: Axes, profile: Profile, grow = 0): readonly Blob[] =>
  profile.map(([share, front, radius]) =>
    ball(local(along(from, to, share), axes, front, 0, 0), axes, radius + grow),
  );

/** A reader of a skeleton's joints and axes on one side. */
export function sideOf({ joints, axes }: Skeleton, s: 'r' | 'l') {
  return {
    joint: (name: string): Vector => joints[`${s}${name}` as Joint],
    axesOf: (name: string): Axes => axes[`${s}${name}` as Part],
  };
}
