import type { Movement } from '../movement';
import type { Arm, Pose } from '../pose';
import { halfKneel, kneel, SIDE_BACK, standing } from '../poses';
import { anchor, cord, mat, wall, wallBetween } from '../props';

const child = (side: number): Pose => ({
  lie: 'prone',
  pin: { joint: 'pelvis', at: [-14, 12.9, 0] },
  pelvis: [-25, 0, 0],
  chest: [44, -side, 0],
  head: [-6, 0, 0],
  r: { hip: [133, 6, 0], knee: 157, point: -80 },
  l: { hip: [133, 6, 0], knee: 157, point: -80 },
  ra: {
    hand: [44 - side * 0.28, 1.2, 8 - side * 0.95],
    fingers: [1, 0, -side * 0.02],
    palm: [0, -1, 0],
    elbow: [-0.2, 1, 0.5],
  },
  la: {
    hand: [44 - side * 0.28, 1.2, -8 - side * 0.95],
    fingers: [1, 0, -side * 0.02],
    palm: [0, -1, 0],
    elbow: [-0.2, 1, -0.5],
  },
});

const atWall = (up: number, off: number): Pose => ({
  ...standing,
  pin: { joint: 'pelvis', at: [-1, 52.2, 0] },
  r: { foot: [3, 0, 6], out: 6 },
  l: { foot: [3, 0, -6], out: 6 },
  ra: slideArm(up, off),
  la: slideArm(up, off),
});
function slideArm(up: number, off: number): Arm {
  return up ? { shoulder: [off, 152, 90], elbow: 22 } : { shoulder: [0, 84, 90], elbow: 92 };
}

const ANCHOR = 52;
const row = (pulled: boolean): Pose => ({
  ...standing,
  pin: { joint: 'pelvis', at: [0, 51.6, 0] },
  r: { foot: [1, 0, 6] },
  l: { foot: [1, 0, -6] },
  ra: pulled
    ? { shoulder: [-38, 4, 0], elbow: 112, fist: true }
    : { shoulder: [62, 0, 0], elbow: 8, fist: true },
  la: pulled
    ? { shoulder: [-38, 4, 0], elbow: 112, fist: true }
    : { shoulder: [62, 0, 0], elbow: 8, fist: true },
});
const pull = (down: boolean): Pose => ({
  ...halfKneel,
  pin: { joint: 'rKnee', at: [-20, 3.3, 5] },
  r: kneel(2),
  l: { foot: [2, 0, -5.5] },
  ra: down
    ? { shoulder: [-14, 6, 0], elbow: 118, fist: true }
    : { shoulder: [150, 4, 0], elbow: 8, fist: true },
  la: { hand: ['lKnee', [-7, 5.6, 0]], fingers: [1, -0.2, 0], palm: [0, -1, 0] },
});

/** The shoulder and the back muscles that swing the arm. */
export const shoulderFigures = {
  'mob-lat-childpose': {
    view: { turn: 14, tilt: 46 },
    positions: [
      { pose: child(0), touch: ['rPalm', 'lPalm'] },
      { pose: child(17), touch: ['rPalm', 'lPalm'] },
    ],
    props: [mat(-35, 57, 27)],
    trained: ['r.lat'],
    ways: [
      {
        through: [
          [51, 0, 6],
          [50, 0, -9],
        ],
      },
    ],
  },
  'mob-lat-wall-slide': {
    view: { turn: 50, tilt: 6 },
    positions: [
      { pose: atWall(0, 0), touch: ['rHeel', 'lHeel'] },
      { pose: atWall(1, 0), touch: ['rHeel', 'lHeel'] },
      { pose: atWall(1, -24), touch: ['rHeel', 'lHeel'], view: { turn: 2, tilt: 4 } },
    ],
    props: [wallBetween([-13.6, 0, -31], [-7.6, 122, 31])],
    trained: ['r.lat-edge', 'l.lat-edge'],
    ways: [
      {
        on: 1,
        through: [
          ['rElbow', [0, -14, 6]],
          ['rElbow', [0, 0, 8]],
        ],
      },
      {
        on: 1,
        through: [
          ['lElbow', [0, -14, -6]],
          ['lElbow', [0, 0, -8]],
        ],
      },
      {
        on: 2,
        through: [
          ['rWrist', [-17, 4, 0]],
          ['rWrist', [-4, 2, 0]],
        ],
      },
    ],
  },
  'str-row-band': {
    view: SIDE_BACK,
    positions: [
      { pose: row(false), touch: ['rHeel', 'rBall', 'lHeel', 'lBall'] },
      { pose: row(true), touch: ['rHeel', 'rBall', 'lHeel', 'lBall'] },
    ],
    props: [
      wall(ANCHOR),
      cord(['rPalm', [ANCHOR, 62, 0], 'lPalm'], 'by-depth', 1.5),
      anchor([ANCHOR, 62, 0]),
    ],
    trained: ['upper-back', 'r.lat'],
    ways: [
      {
        through: [
          ['rElbow', [-3, 0, 0]],
          ['rElbow', [-15, 0, 0]],
        ],
      },
    ],
  },
  'str-pulldown-band': {
    view: SIDE_BACK,
    positions: [
      { pose: pull(false), touch: ['rKnee', 'lHeel', 'lBall'] },
      { pose: pull(true), touch: ['rKnee', 'lHeel', 'lBall'] },
    ],
    props: [
      mat(-46, -12),
      wall(24, 7, 110),
      cord(['rPalm', [24, 104, 3]], 'by-depth', 1.5),
      anchor([24, 104, 3]),
    ],
    trained: ['r.lat'],
    ways: [
      {
        through: [
          ['rPalm', [16, 24, 0]],
          ['rPalm', [8, 3, 0]],
        ],
      },
    ],
  },
} as const satisfies Record<string, Movement>;
