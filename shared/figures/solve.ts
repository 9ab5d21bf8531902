import { fleshOf } from './flesh/flesh';
import { blobsOf, type Group } from './flesh/group';
import type { Leg, Pose } from './pose';
import { type Skeleton, skeletonAt } from './skeleton';
import { dot, minus, type Vector } from './vector';

/** A posed body: its skeleton and the flesh on it. */
export type Body = { readonly skeleton: Skeleton; readonly groups: readonly Group[] };

const domeOf = (leg: Leg): number | null => ('foot' in leg ? (leg.dome ?? null) : null);

function bodyAt(pose: Pose, pelvis: Vector, barefoot: boolean): Body {
  const skeleton = skeletonAt(pose, pelvis);
  const fists = { r: pose.ra.fist === true, l: pose.la.fist === true };
  const domes = { r: domeOf(pose.r), l: domeOf(pose.l) };
  return { skeleton, groups: fleshOf(skeleton, { barefoot, fists, domes }) };
}

/** The height of the lowest point of these groups. */
export function lowestOf(groups: readonly Group[]): number {
  const heights = groups.flatMap((group) =>
    blobsOf(group).map(({ at, axes, half }) => {
      const reach = [axes.front, axes.up, axes.right].map(
        (axis, index) => dot(axis, [0, 1, 0]) * (half[index] ?? 0),
      );
      return at[1] - Math.hypot(...reach);
    }),
  );
  return Math.min(...heights);
}

/** The body of a pose, placed so that what the pose pins is where it says. */
export function bodyOf(pose: Pose, barefoot = false): Body {
  const loose = bodyAt(pose, [0, 0, 0], barefoot);
  if ('joint' in pose.pin)
    return bodyAt(pose, minus(pose.pin.at, loose.skeleton.joints[pose.pin.joint]), barefoot);
  const resting = loose.groups.filter(
    ({ name }) =>
      name === 'hips' ||
      name === 'trunk' ||
      (name === 'rLeg' && 'hip' in pose.r) ||
      (name === 'lLeg' && 'hip' in pose.l),
  );
  const [x, z] = pose.pin.rest;
  return bodyAt(pose, [x, (pose.pin.height ?? 0) - lowestOf(resting), z], barefoot);
}
