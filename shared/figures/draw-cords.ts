import type { Camera, Spot } from './camera';
import type { Mark } from './figure';
import { pointOf } from './place';
import type { Prop } from './props';
import type { Skeleton } from './skeleton';
import { add, times, type Vector } from './vector';

const STEPS = 40;

/** A band or rope as a line with a paper edge, so that it stands off the body. */
const strand = (points: readonly Spot[], width: number): readonly Mark[] => [
  { kind: 'line', points, line: 'paper', width: width + 0.9 },
  { kind: 'line', points, line: 'band', width },
];

/** A band, strap or rope through some places. */
export const cordMarks = (
  { through, width }: Extract<Prop, { kind: 'cord' }>,
  camera: Camera,
  skeleton: Skeleton,
  size: number,
): readonly Mark[] =>
  strand(
    through.map((place) => camera.spot(pointOf(place, skeleton))),
    width * size,
  );

/** The half of a loop round a part of the body that looks at us. */
export function ringMarks(
  { at, around, along, half, width }: Extract<Prop, { kind: 'ring' }>,
  camera: Camera,
  skeleton: Skeleton,
  size: number,
): readonly Mark[] {
  const axes = skeleton.axes[around];
  const [u, v] = along === 'up' ? [axes.front, axes.right] : [axes.up, axes.right];
  const middle = pointOf(at, skeleton);
  const out = (angle: number): Vector =>
    add(times(u, Math.cos(angle) * half[0]), times(v, Math.sin(angle) * half[1]));
  const turn = (2 * Math.PI) / STEPS;
  const seen = Array.from({ length: STEPS }, (_, step) => camera.nearness(out(step * turn)) >= 0);
  const first = seen.findIndex((near, step) => near && !seen.at(step - 1));
  const points = Array.from({ length: STEPS / 2 + 1 }, (_, step) =>
    camera.spot(add(middle, out((Math.max(first, 0) + step) * turn))),
  );
  return strand(points, width * size);
}
