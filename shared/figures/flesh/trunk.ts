import type { Skeleton } from '../skeleton';
import { type Axes, along, local, type Vector } from '../vector';
import { type Blob, ball, chain } from './blob';
import type { Group } from './group';

type Half = Blob['half'];
const blob = (from: Vector, axes: Axes, [front, up, right]: Half, half: Half): Blob => ({
  at: local(from, axes, front, up, right),
  axes,
  half,
});

/** Hips in their shorts. */
export function hipsGroup({ joints: { pelvis }, axes }: Skeleton): Group {
  const low = blob(pelvis, axes.pelvis, [-0.3, -0.5, 0], [5, 4.6, 8.5]);
  const high = blob(pelvis, axes.pelvis, [-0.2, 3.4, 0], [4.8, 3.2, 8]);
  const seats = [1, -1].map((side) => blob(pelvis, axes.pelvis, [-2.2, -0.6, side * 4.2], [4.2, 4.4, 4.2]));
  const links = [[low, high] as const, ...seats.map((seat) => [seat, high] as const)];
  return { name: 'hips', sections: [{ pieces: [{ cloth: 'shorts', links }] }] };
}

/** Neck, and chest and waist in their shirt. */
export function trunkGroup({ joints, axes }: Skeleton): Group {
  const { pelvis, waist, chest, neck, head } = joints;
  const hem = blob(pelvis, axes.pelvis, [-0.1, 5.6, 0], [5, 2.6, 8.5]);
  const middle = blob(waist, axes.waist, [0.2, 3, 0], [4.5, 4, 7.3]);
  const ribs = blob(chest, axes.chest, [0.5, 4, 0], [5.5, 5, 8.4]);
  const upper = blob(chest, axes.chest, [0.1, 9, 0], [4.9, 4, 9.4]);
  const yoke = blob(neck, axes.chest, [-0.3, -1, 0], [3.2, 2.5, 10.6]);
  const collar = blob(neck, axes.chest, [-0.4, 2.4, 0], [2.9, 1.6, 3.1]);
  const slopes = [1, -1].map((side) => blob(neck, axes.chest, [-0.4, -0.4, side * 8.6], [2.4, 2.2, 2.4]));
  const throat = ball(along(neck, head, 0.05), axes.head, 2.8);
  const chin = ball(along(neck, head, 0.66), axes.head, 2.7);
  const shirt = [
    ...chain([hem, middle, ribs, upper, yoke]),
    ...slopes.map((slope) => [slope, collar] as const),
  ];
  return {
    name: 'trunk',
    sections: [
      {
        pieces: [
          { cloth: 'skin', links: [[throat, chin]] },
          { cloth: 'shirt', links: shirt },
        ],
      },
    ],
  };
}
