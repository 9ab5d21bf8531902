import type { Movement } from '../movement';
import type { Arm, Pose } from '../pose';
import { ballAt, HIPS, SIDE, standing } from '../poses';
import { tape } from '../props';

const BENT: Arm = { shoulder: [-6, 10, 0], elbow: 70 };
const SPREAD: Arm = { shoulder: [6, 22, 0], elbow: 40 };

const bounce = (height: number): Pose => ({
  ...standing,
  pin: { joint: 'rBall', at: height ? [7.2, 1.4 + height, 5] : ballAt(0, 0, 5) },
  r: height ? { hip: [4, 0, 0], knee: 8, point: -38 } : { hip: [14, 0, 0], knee: 24, flat: 14 },
  l: height ? { hip: [4, 0, 0], knee: 8, point: -38 } : { hip: [14, 0, 0], knee: 24, flat: 14 },
  ra: BENT,
  la: BENT,
});
const bounceOne = (height: number): Pose => ({
  ...bounce(height),
  pin: { joint: 'rBall', at: height ? [7.2, 1.4 + height, 3.5] : ballAt(0, 0, 3.5) },
  l: { hip: [26, 2, 0], knee: 78, point: -10 },
});
const overLine = (z: number, height: number): Pose => ({
  ...standing,
  pin: { joint: 'pelvis', at: [-2, HIPS - 2.6 + height + (height ? 3 : 0), z * 0.75] },
  pelvis: [6, 0, 0],
  r: height
    ? { ankle: [0, 7.6 + height, z + 3.6], knee: [1, 0, 0], point: -24 }
    : { foot: [0, 0, z + 3.6], knee: [1, 0, 0] },
  l: height
    ? { ankle: [0, 7.6 + height, z - 3.6], knee: [1, 0, 0], point: -24 }
    : { foot: [0, 0, z - 3.6], knee: [1, 0, 0] },
  ra: SPREAD,
  la: SPREAD,
});
const ready: Pose = {
  ...standing,
  pin: { joint: 'pelvis', at: [-5, 46.5, 0.8] },
  pelvis: [18, 0, 0],
  head: [-12, 0, 0],
  r: { foot: [0, 0, 3.5], knee: [1, 0, 0] },
  l: { hip: [44, 2, 0], knee: 84, point: -6 },
  ra: { shoulder: [-34, 8, 0], elbow: 30 },
  la: { shoulder: [-34, 8, 0], elbow: 30 },
};
const flying: Pose = {
  ...standing,
  pin: { joint: 'pelvis', at: [17, 60, 0.8] },
  pelvis: [10, 0, 0],
  r: { hip: [14, 0, 0], knee: 34, point: -36 },
  l: { hip: [44, 2, 0], knee: 74, point: -8 },
  ra: { shoulder: [52, 10, 0], elbow: 36 },
  la: { shoulder: [52, 10, 0], elbow: 36 },
};
const landed: Pose = {
  ...standing,
  pin: { joint: 'pelvis', at: [27, 43, 0.8] },
  pelvis: [26, 0, 0],
  head: [-18, 0, 0],
  r: { foot: [36, 0, 3.5], knee: [1, 0, 0] },
  l: { hip: [40, 2, 0], knee: 90, point: -4 },
  ra: { shoulder: [34, 26, 0], elbow: 24 },
  la: { shoulder: [34, 26, 0], elbow: 24 },
};
/** Bounding off the left foot: pushed off the ground, then afloat with the right knee driven up. */
const bound = (afloat: boolean): Pose => ({
  pin: { joint: 'pelvis', at: [0, afloat ? 59 : 51, 0] },
  pelvis: [afloat ? 6 : 13, 0, 0],
  head: [afloat ? -3 : -8, 0, 0],
  r: { hip: [afloat ? 84 : 74, 0, 0], knee: afloat ? 66 : 96, point: 6 },
  l: afloat
    ? { hip: [-34, 0, 0], knee: 22, point: -44 }
    : { foot: [-32, 0, -4.5], heel: 64, knee: [1, 0, 0] },
  ra: { shoulder: [-52, 8, 0], elbow: 72, fist: true },
  la: { shoulder: [54, 4, 0], elbow: 84, fist: true },
});

/** Springs, hops and bounds. */
export const jumpingFigures = {
  'ply-pogo-double': {
    view: SIDE,
    positions: [
      { pose: bounce(0), touch: ['rBall', 'lBall'] },
      { pose: bounce(9), flying: true },
    ],
    trained: ['r.calf', 'l.calf', 'r.soleus', 'l.soleus'],
    ways: [
      {
        through: [
          ['rToe', [8, -8, 0]],
          ['rToe', [8, 6, 0]],
        ],
        both: true,
      },
    ],
  },
  'ply-line-hop': {
    view: { turn: -90, tilt: 18 },
    positions: [
      { pose: overLine(11, 0), touch: ['rHeel', 'rBall', 'lHeel', 'lBall'] },
      { pose: overLine(0, 8), flying: true },
      { pose: overLine(-11, 0), touch: ['rHeel', 'rBall', 'lHeel', 'lBall'] },
    ],
    props: [tape([-32, 0, 0], [26, 0, 0], 3)],
    trained: ['r.calf', 'l.calf'],
    ways: [
      {
        on: 1,
        through: [
          [-14, 1, 14],
          [-14, 9, 0],
          [-14, 1, -14],
        ],
        path: true,
      },
    ],
  },
  'ply-pogo-single': {
    view: SIDE,
    positions: [
      { pose: bounceOne(0), touch: ['rBall'] },
      { pose: bounceOne(9), flying: true },
    ],
    trained: ['r.calf', 'r.soleus'],
    ways: [
      {
        through: [
          ['rToe', [8, -8, 0]],
          ['rToe', [8, 6, 0]],
        ],
        both: true,
      },
    ],
  },
  'ply-hop-stick': {
    view: { turn: 14, tilt: 14 },
    positions: [
      { pose: ready, touch: ['rHeel', 'rBall'] },
      { pose: flying, flying: true },
      { pose: landed, touch: ['rHeel', 'rBall'] },
    ],
    props: [tape([47, 0, -12], [47, 0, 18], 4)],
    trained: ['r.quads', 'r.calf'],
    ways: [
      {
        on: 1,
        through: [
          [-8, 6, 3],
          [8, 14, 3],
          [30, 8, 3],
        ],
        path: true,
      },
    ],
  },
  'ply-bound': {
    view: SIDE,
    positions: [
      { pose: bound(false), touch: ['lBall'] },
      { pose: bound(true), flying: true },
    ],
    trained: ['r.calf', 'r.quads', 'r.buttock', 'l.calf', 'l.quads'],
    ways: [
      {
        on: 0,
        through: [
          ['rKnee', [8, -16, 0]],
          ['rKnee', [8, 2, 0]],
        ],
      },
      {
        on: 1,
        through: [
          [-36, 3, 0],
          [-2, 14, 0],
          [38, 4, 0],
        ],
        path: true,
      },
    ],
  },
} as const satisfies Record<string, Movement>;
