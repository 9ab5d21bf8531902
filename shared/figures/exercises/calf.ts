import type { Movement } from '../movement';
import type { Pose } from '../pose';
import { ballAt, onRight, onWall, SIDE_BACK, standing, tiptoe } from '../poses';
import { block, step, wall, weight } from '../props';

const rise = (heel: number): Pose => ({
  ...standing,
  pin: { joint: 'rBall', at: ballAt(0, 0, 5) },
  r: tiptoe(heel),
  l: heel ? { foot: [0, 0, -5], heel, knee: [1, 0, 0] } : tiptoe(0),
  ra: onWall(26, 70, 8),
  la: onWall(26, 70, -8),
});
const riseOne = (heel: number): Pose => ({
  ...onRight,
  pin: { joint: 'rBall', at: ballAt(0, 0, 3.5) },
  r: tiptoe(heel),
  l: { hip: [14, 2, 0], knee: 74, point: -8 },
  ra: onWall(26, 70, 8),
  la: onWall(26, 70, -8),
});
const STEP = 14;
const onStep = (heel: number): Pose => ({
  ...onRight,
  pin: { joint: 'rBall', at: ballAt(0, STEP, 3.5) },
  r: tiptoe(heel),
  l: { hip: [16, 2, 0], knee: 80, point: -8 },
  ra: { shoulder: [14, 8, 0], elbow: 20 },
  la: {
    hand: [22, 62.5 + STEP, -7.4],
    fingers: [0.4, -0.2, -0.6],
    palm: [0, -1, 0],
    elbow: [-0.6, -1, -0.2],
    fist: true,
  },
});
const loaded = (heel: number): Pose => ({
  ...onStep(heel),
  ra: { shoulder: [0, 9, 0], elbow: 8, fist: true },
});
const stepRail = [
  block([24, STEP, -8], [25.4, 74, -6.6], 'prop-dark', 'behind', false),
  block([16, 74, -8.4], [34, 76, -6.2], 'prop-dark', 'behind', false),
];

/** Calf stretches and heel raises with a straight knee. */
export const calfFigures = {
  'mob-calf-straight-stretch': {
    view: SIDE_BACK,
    positions: [
      {
        pose: {
          ...standing,
          pin: { joint: 'pelvis', at: [0, 52.3, 0] },
          r: { foot: [0, 0, 5.2] },
          l: { foot: [0, 0, -5.2] },
          ra: onWall(30, 72, 8),
          la: onWall(30, 72, -8),
        },
        touch: ['rHeel', 'rBall', 'lHeel', 'lBall', 'rPalm'],
      },
      {
        pose: {
          ...standing,
          pin: { joint: 'pelvis', at: [-7, 48.4, 0] },
          pelvis: [15, 0, 0],
          head: [-10, 0, 0],
          r: { foot: [-28, 0, 5.2] },
          l: { foot: [4, 0, -5.2] },
          ra: onWall(30, 68, 8),
          la: onWall(30, 68, -8),
        },
        touch: ['rHeel', 'rBall', 'lHeel', 'lBall', 'rPalm'],
      },
    ],
    props: [wall(30)],
    trained: ['r.calf'],
    ways: [
      {
        through: [
          ['rHeel', [-7, 12, 0]],
          ['rHeel', [-7, 1, 0]],
        ],
      },
      {
        through: [
          ['pelvis', [-16, 9, 0]],
          ['pelvis', [-6.5, 6.5, 0]],
        ],
      },
    ],
  },
  'mob-soleus-bent-stretch': {
    view: SIDE_BACK,
    positions: [
      {
        pose: {
          ...standing,
          pin: { joint: 'pelvis', at: [-5, 51, 0] },
          pelvis: [4, 0, 0],
          r: { foot: [-12, 0, 5.2] },
          l: { foot: [5, 0, -5.2] },
          ra: onWall(28, 68, 8),
          la: onWall(28, 68, -8),
        },
        touch: ['rHeel', 'rBall', 'lHeel', 'lBall', 'rPalm'],
      },
      {
        pose: {
          ...standing,
          pin: { joint: 'pelvis', at: [-8, 42, 0] },
          pelvis: [8, 0, 0],
          r: { foot: [-12, 0, 5.2] },
          l: { foot: [5, 0, -5.2] },
          ra: onWall(28, 62, 8),
          la: onWall(28, 62, -8),
        },
        touch: ['rHeel', 'rBall', 'lHeel', 'lBall', 'rPalm'],
      },
    ],
    props: [wall(28)],
    trained: ['r.soleus'],
    ways: [
      {
        through: [
          ['pelvis', [-12, 12, 0]],
          ['pelvis', [-12, 0, 0]],
        ],
      },
    ],
  },
  'str-heel-raise-double': {
    view: SIDE_BACK,
    positions: [
      { pose: rise(0), touch: ['rHeel', 'rBall', 'lHeel', 'lBall', 'rPalm'] },
      { pose: rise(42), touch: ['rBall', 'lBall', 'rPalm'] },
    ],
    props: [wall(26)],
    trained: ['r.calf', 'l.calf'],
    ways: [
      {
        through: [
          ['rHeel', [-6, -3, 0]],
          ['rHeel', [-6, 8, 0]],
        ],
      },
    ],
  },
  'str-heel-raise-single': {
    view: SIDE_BACK,
    positions: [
      { pose: riseOne(0), touch: ['rHeel', 'rBall', 'rPalm'] },
      { pose: riseOne(42), touch: ['rBall', 'rPalm'] },
    ],
    props: [wall(26)],
    trained: ['r.calf'],
    ways: [
      {
        through: [
          ['rHeel', [-6, -3, 0]],
          ['rHeel', [-6, 8, 0]],
        ],
      },
    ],
  },
  'str-heel-raise-step': {
    view: SIDE_BACK,
    positions: [
      { pose: onStep(-22), touch: ['rBall'] },
      { pose: onStep(42), touch: ['rBall'] },
    ],
    props: [step(5.6, 34, STEP), ...stepRail],
    trained: ['r.calf'],
    ways: [
      {
        through: [
          ['rHeel', [-6, -6, 0]],
          ['rHeel', [-6, 7, 0]],
        ],
      },
    ],
  },
  'str-heel-raise-load': {
    view: SIDE_BACK,
    positions: [
      { pose: loaded(-22), touch: ['rBall'] },
      { pose: loaded(42), touch: ['rBall'] },
    ],
    props: [step(5.6, 34, STEP), ...stepRail, weight('rPalm')],
    trained: ['r.calf'],
    ways: [
      {
        through: [
          ['rHeel', [-6, -6, 0]],
          ['rHeel', [-6, 7, 0]],
        ],
      },
    ],
  },
} as const satisfies Record<string, Movement>;
