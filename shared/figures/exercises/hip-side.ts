import type { Movement } from '../movement';
import type { Pose } from '../pose';
import { FRONT, HANDS_ON_HIPS, standing } from '../poses';
import { block, cord, mat, type Prop, step, wallBetween } from '../props';

/** On the left side, head to the right, facing the viewer. */
const onSide: Pose = {
  lie: 'on-left',
  pin: { joint: 'pelvis', at: [0, 9.9, 0] },
  pelvis: [0, 7, 0],
  head: [0, -14, 0],
  r: { hip: [0, 0, 0], knee: 0 },
  l: { hip: [0, 0, 0], knee: 0 },
  ra: { hand: [18, 1.3, 20], elbow: [0.2, 1, 0.4], fingers: [1, 0, 0.4], palm: [0, -1, 0] },
  la: { shoulder: [156, 3, 0], elbow: 40 },
};
/** The top ankle rests on the lower one while the knee opens about it. */
const clam = (open: boolean): Pose => ({
  ...onSide,
  r: { ankle: [-35, 8.4, 6.6], knee: open ? [0, 0.86, 0.5] : [0, 0.1, 1], point: -6 },
  l: { hip: [52, -6, 0], knee: 84, point: -6 },
});
const lift = (up: number): Pose => ({
  ...onSide,
  r: { hip: [-4, up, -6], knee: 0, point: -4 },
  l: { hip: [18, -6, 0], knee: 26, point: -8 },
});
const STEP = 12;
const hitch = (drop: number): Pose => ({
  ...standing,
  pin: { joint: 'rSole', at: [0, STEP, 3.6] },
  pelvis: [0, -drop, 0],
  chest: [0, drop, 0],
  r: { hip: [0, -drop, 0], knee: 0, flat: 0 },
  l: { hip: [0, drop, 0], knee: 0, flat: 0 },
  ra: { hand: [4, 66, 21], elbow: [-0.6, -0.6, 0.4], fingers: [1, -0.1, 0], fist: true },
  la: { shoulder: [0, 10, 0], elbow: 10 },
});
const side = (z: number, spread: number): Pose => ({
  ...HANDS_ON_HIPS,
  pin: { joint: 'pelvis', at: [-9, 43, z] },
  pelvis: [18, 0, 0],
  chest: [4, 0, 0],
  head: [-16, 0, 0],
  r: { foot: [0, 0, z + spread], knee: [1, 0, 0.16] },
  l: { foot: [0, 0, z - spread], knee: [1, 0, -0.16] },
});
const LOOP = cord(
  [
    ['rKnee', [1, 4.6, 4]],
    ['rKnee', [4, 4.6, 0]],
    ['lKnee', [4, 4.6, 0]],
    ['lKnee', [1, 4.6, -4]],
  ],
  'before',
  1.8,
);

/** A rail beside the step. */
const RAIL: readonly Prop[] = [
  block([4, 0, 20.2], [5.6, 64, 21.8], 'prop-dark', 'behind', false),
  block([-12, 63.2, 20], [20, 65.2, 22], 'prop-dark', 'behind', false),
];

/** The side of the hip: lying, on a step, and walking sideways. */
export const hipSideFigures = {
  'act-clamshell': {
    view: { turn: 6, tilt: 24 },
    positions: [{ pose: clam(false) }, { pose: clam(true) }],
    props: [mat(-36, 54, 24)],
    trained: ['r.side-hip'],
    ways: [{ follow: 'rKnee', off: [-8, -4], bow: 0.15 }],
  },
  'act-side-abduction': {
    view: { turn: 6, tilt: 16 },
    positions: [{ pose: lift(4) }, { pose: lift(38) }],
    props: [wallBetween([-64, 0, -15], [60, 46, -8]), mat(-60, 56, 12)],
    trained: ['r.side-hip'],
    ways: [{ follow: 'rAnkle', off: [-6, 3], bow: 0.15 }],
  },
  'act-hip-hitch': {
    view: { turn: -78, tilt: 7 },
    positions: [
      { pose: hitch(15), touch: ['rHeel', 'rBall'] },
      { pose: hitch(-6), touch: ['rHeel', 'rBall'] },
    ],
    props: [
      { kind: 'guide', from: ['rHip', [-6, 4, 9]], to: ['lHip', [-6, 4, -9]] },
      step(-14, 16, STEP, 9, 9),
      ...RAIL,
    ],
    trained: ['r.side-hip'],
    ways: [
      {
        through: [
          ['lSole', [0, -5, -7]],
          ['lSole', [0, 6, -7]],
        ],
      },
    ],
  },
  'act-band-sidestep': {
    view: FRONT,
    positions: [
      { pose: side(0, 6.5), touch: ['rHeel', 'rBall', 'lHeel', 'lBall'] },
      { pose: side(9, 15), touch: ['rHeel', 'rBall', 'lHeel', 'lBall'] },
    ],
    props: [LOOP],
    trained: ['r.side-hip', 'l.side-hip'],
    ways: [
      {
        through: [
          ['rSole', [8, -1.5, -14]],
          ['rSole', [8, -1.5, 4]],
        ],
        off: [0, 3],
      },
    ],
  },
} as const satisfies Record<string, Movement>;
