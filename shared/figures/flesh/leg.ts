import type { Skeleton } from '../skeleton';
import { along, local } from '../vector';
import { type Blob, ball, chain, type Link, limb, type Profile, sideOf } from './blob';
import type { Group, Piece } from './group';

const THIGH: Profile = [
  [0, -0.3, 5],
  [0.18, 0.1, 5.15],
  [0.42, 0.6, 4.75],
  [0.68, 0.5, 3.85],
  [0.88, 0.3, 3.15],
  [1, 0.15, 3],
];
const SHANK: Profile = [
  [0, 0.15, 2.95],
  [0.1, -0.2, 2.9],
  [0.27, -0.9, 3.3],
  [0.44, -0.75, 2.9],
  [0.7, -0.2, 2],
  [0.97, 0, 1.6],
];
/** How far down the thigh the shorts reach. */
const HEM = 0.44;
const SHORTS: Profile = [
  [0, -0.3, 5],
  [0.18, 0.1, 5.15],
  [HEM, 0.5, 5.05],
];

type Foot = { readonly barefoot: boolean; readonly dome: number | null };

function footPiece(skeleton: Skeleton, s: 'r' | 'l', { barefoot, dome }: Foot): Piece {
  const { joint, axesOf } = sideOf(skeleton, s);
  const [foot, toes] = [axesOf('Foot'), axesOf('Toes')];
  const ankle = ball(local(joint('Ankle'), foot, -0.2, 0.1, 0), foot, barefoot ? 1.75 : 2);
  const heel: Blob = { at: joint('Heel'), axes: foot, half: [2, 2, 1.9] };
  const ballOfFoot: Blob = { at: joint('Ball'), axes: foot, half: [1.8, 1.4, 2.6] };
  const arch: Blob = {
    at: local(joint('Ankle'), foot, 3.4, -1.2 + 0.75 * (dome ?? 0), 0),
    axes: foot,
    half: [1.6, 1.35 - 0.15 * (dome ?? 0), 2],
  };
  const toe: Blob = { at: joint('Toe'), axes: toes, half: [1.7, barefoot ? 0.9 : 1, 2.2] };
  const sole: readonly Link[] =
    dome === null
      ? [
          [heel, ballOfFoot],
          [heel, arch],
        ]
      : [[heel, arch]];
  return {
    cloth: barefoot ? 'skin' : 'shoe',
    links: [[ankle, heel], [ankle, arch], ...sole, [arch, ballOfFoot], [ballOfFoot, toe]],
  };
}

/** A leg with its shorts and its shoe. */
export function legGroup(skeleton: Skeleton, s: 'r' | 'l', feet: Foot): Group {
  const { joint, axesOf } = sideOf(skeleton, s);
  const side = s === 'r' ? 1 : -1;
  const [hip, knee, ankle] = [joint('Hip'), joint('Knee'), joint('Ankle')];
  const [thigh, shank] = [axesOf('Thigh'), axesOf('Shank')];
  const { joints, axes } = skeleton;
  const barefoot = {
    before: [ball(along(ankle, knee, 0.1), shank, 1.3), ball(ankle, shank, 1.1)],
    own: [ball(ankle, shank, 1.1)],
  };
  return {
    name: `${s}Leg`,
    sections: [
      {
        pieces: [
          { cloth: 'skin', links: chain(limb(hip, knee, thigh, THIGH)) },
          { cloth: 'shorts', links: chain(limb(hip, knee, thigh, SHORTS, 0.3)) },
        ],
      },
      {
        pieces: [{ cloth: 'skin', links: chain(limb(knee, ankle, shank, SHANK)) }],
        weld: {
          before: [ball(knee, thigh, 2.45), ball(local(along(knee, hip, 0.1), thigh, 0.2, 0, 0), thigh, 2.7)],
          own: [ball(knee, shank, 2.45), ball(along(knee, ankle, 0.1), shank, 2.45)],
        },
      },
      { pieces: [footPiece(skeleton, s, feet)], ...(feet.barefoot ? { weld: barefoot } : {}) },
    ],
    root: {
      cloth: 'shorts',
      blobs: [
        ball(hip, thigh, 4.6),
        ball(local(joints.pelvis, axes.pelvis, -0.2, 2.4, side * 3.4), axes.pelvis, 3.9),
        ball(local(joints.pelvis, axes.pelvis, -2.2, -0.6, side * 4.2), axes.pelvis, 3.9),
      ],
    },
  };
}
