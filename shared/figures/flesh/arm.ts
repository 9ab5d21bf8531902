import { LENGTHS } from '../body';
import type { Skeleton } from '../skeleton';
import { along, local } from '../vector';
import { type Blob, ball, chain, type Link, limb, type Profile, sideOf } from './blob';
import type { Group } from './group';

const UPPER: Profile = [
  [0.02, 0, 2.75],
  [0.35, 0.2, 2.55],
  [0.7, 0.1, 2.15],
  [1, 0, 1.9],
];
const FOREARM: Profile = [
  [0, 0, 1.9],
  [0.25, 0.1, 2.1],
  [0.6, 0, 1.75],
  [1, 0, 1.3],
];
const SLEEVE: Profile = [
  [0.02, 0, 2.85],
  [0.2, 0.1, 2.85],
  [0.42, 0.2, 2.8],
];

function handLinks(skeleton: Skeleton, s: 'r' | 'l', fist: boolean): readonly Link[] {
  const { joint, axesOf } = sideOf(skeleton, s);
  const side = s === 'r' ? 1 : -1;
  const [fore, hand] = [axesOf('Forearm'), axesOf('Hand')];
  const wrist = ball(joint('Wrist'), fore, 1.3);
  if (fist) return [[wrist, { at: joint('Palm'), axes: hand, half: [1.9, 2.1, 2.1] }]];
  const at = (front: number, up: number, out: number) => local(joint('Wrist'), hand, front, up, side * out);
  const palm: Blob = { at: at(0, -3.2, 0), axes: hand, half: [1.1, 2.3, 2] };
  const fingers: Blob = { at: at(0, -6.9, -0.1), axes: hand, half: [0.85, 1.2, 1.85] };
  const tip: Blob = { at: at(0, 1.5 - LENGTHS.hand, -0.2), axes: hand, half: [0.75, 1.5, 1.35] };
  const thumb = ball(at(0.3, -2.6, 1.5), hand, 0.85);
  const thumbTip = ball(at(0.7, -5.6, 2.9), hand, 0.7);
  return [
    [wrist, palm],
    [palm, fingers],
    [fingers, tip],
    [thumb, thumbTip],
  ];
}

/** An arm with its sleeve. */
export function armGroup(skeleton: Skeleton, s: 'r' | 'l', fist: boolean): Group {
  const { joint, axesOf } = sideOf(skeleton, s);
  const [shoulder, elbow, wrist] = [joint('Shoulder'), joint('Elbow'), joint('Wrist')];
  const [upper, fore] = [axesOf('UpperArm'), axesOf('Forearm')];
  const { joints, axes } = skeleton;
  return {
    name: `${s}Arm`,
    sections: [
      {
        pieces: [
          { cloth: 'skin', links: chain(limb(shoulder, elbow, upper, UPPER)) },
          { cloth: 'shirt', links: chain(limb(shoulder, elbow, upper, SLEEVE, 0.2)) },
        ],
      },
      {
        pieces: [
          {
            cloth: 'skin',
            links: [...chain(limb(elbow, wrist, fore, FOREARM)), ...handLinks(skeleton, s, fist)],
          },
        ],
        weld: {
          before: [ball(elbow, upper, 1.5), ball(along(elbow, shoulder, 0.2), upper, 1.6)],
          own: [ball(elbow, fore, 1.5), ball(along(elbow, wrist, 0.18), fore, 1.5)],
        },
      },
    ],
    root: {
      cloth: 'shirt',
      blobs: [
        ball(shoulder, upper, 2.5),
        ball(local(along(shoulder, joints.neck, 0.35), axes.chest, 0, -0.6, 0), axes.chest, 1.9),
      ],
    },
  };
}
