import type { Movement } from '../movement';
import type { Pose } from '../pose';
import { BACK, ballAt, HIPS, halfKneel, kneel, onWall, SIDE, SIDE_BACK, standing, tiptoe } from '../poses';
import { anchor, ball, block, cord, mat, ring, wall } from '../props';

const WALL = 18;
const atWall = (thigh: number, lean: number): Pose => ({
  ...halfKneel,
  pelvis: [lean, 0, 0],
  l: kneel(thigh, lean),
  ra: onWall(WALL, 58, 9),
  la: onWall(WALL, 58, -9),
});
const glide = (thigh: number, lean: number): Pose => ({
  ...halfKneel,
  pelvis: [lean, 0, 0],
  l: kneel(thigh, lean),
  ra: { hand: ['rKnee', [-3, 5.4, -0.5]], fingers: [1, -0.3, 0], palm: [0, -1, 0] },
  la: { hand: ['rKnee', [-9, 5.2, -2]], fingers: [1, -0.1, 0.4], palm: [0, -1, 0] },
});

const lowerLeg = (dome: number): Pose => ({
  ...standing,
  pin: { joint: 'pelvis', at: [-24, 28, 0] },
  r: { foot: [0, 0, 5], dome },
});
const sweep = (out: number): Pose => ({
  ...standing,
  pin: { joint: 'pelvis', at: [-25, 28.4, 0] },
  r: { foot: [0, 0, 7], out, knee: [0.2, 1, 0.06] },
  l: { foot: [-1, 0, -7], out: 6, knee: [0.2, 1, -0.06] },
});

const onToes = (heel: number): Pose => ({
  ...standing,
  pin: { joint: 'rBall', at: ballAt(0, 0, 5) },
  r: tiptoe(heel),
  l: heel ? { foot: [0, 0, -5], heel, knee: [1, 0, 0] } : tiptoe(0),
});
/** On the right foot; up on its ball the heel swings inwards and the inner edge lifts, the ball stays where it is. */
const tipped = (up: boolean): Pose => ({
  ...standing,
  pin: { joint: 'pelvis', at: up ? [3.4, 56.5, -0.6] : [0, HIPS, -0.6] },
  pelvis: [0, 2, 0],
  r: up
    ? { foot: [0.4, 0, 2], heel: 40, roll: -5, out: 10, knee: [1, 0, 0] }
    : { foot: [0, 0, 3], out: 5, knee: [1, 0, 0] },
  l: { hip: [42, 2, 0], knee: 54, flat: 0 },
});

/** Ankle mobility and the muscles that hold the arch. */
export const ankleAndFootFigures = {
  'mob-ankle-wall-rock': {
    view: SIDE_BACK,
    positions: [
      { pose: atWall(-3, 4), touch: ['lKnee', 'rHeel', 'rBall', 'rPalm'] },
      { pose: atWall(-24, 0), touch: ['lKnee', 'rHeel', 'rBall', 'rPalm', 'rKnee'] },
    ],
    props: [wall(WALL, 7, 86), mat(-46, -12)],
    trained: ['r.ankle', 'r.soleus'],
    ways: [{ follow: 'rKnee', off: [-2, -8], bow: 0 }],
  },
  'mob-ankle-band-glide': {
    view: SIDE,
    positions: [
      { pose: glide(-2, 6), touch: ['lKnee', 'rHeel', 'rBall'] },
      { pose: glide(-25, 2), touch: ['lKnee', 'rHeel', 'rBall'] },
    ],
    props: [
      mat(-46, -12),
      block([-62, 0, 2], [-58, 22, 6], 'prop-dark'),
      cord(
        [
          [-58, 6, 5.5],
          ['rAnkle', [-2.2, 1.6, 0.6]],
        ],
        'before',
        1.6,
      ),
      ring('rShank', ['rAnkle', [0.2, 1.6, 0]], [2.5, 2.5]),
      anchor([-58.6, 6, 7]),
    ],
    trained: ['r.ankle', 'r.soleus'],
    ways: [{ follow: 'rKnee', off: [4, -8] }],
  },
  'act-short-foot': {
    view: { turn: 180, tilt: 4 },
    positions: [
      { pose: lowerLeg(0.1), touch: ['rHeel', 'rBall', 'rToe'] },
      { pose: lowerLeg(2.4), touch: ['rHeel', 'rBall', 'rToe'] },
    ],
    trained: ['r.arch'],
    barefoot: true,
    close: { around: 'rAnkle', reach: [17, 15, 12, 8.5], only: ['rLeg'] },
    ways: [
      {
        through: [
          ['rAnkle', [5.4, 1.6, 0]],
          ['rAnkle', [5.4, 6.6, 0]],
        ],
      },
      {
        through: [
          ['rBall', [1.5, -3.4, 0]],
          ['rBall', [-6, -3.4, 0]],
        ],
      },
    ],
  },
  'act-band-inversion': {
    view: { turn: 90, tilt: 52 },
    positions: [
      { pose: sweep(26), touch: ['rHeel', 'rBall'] },
      { pose: sweep(-22), touch: ['rHeel', 'rBall'] },
    ],
    props: [
      block([4, 0, 31], [7, 40, 34], 'prop', 'behind', false),
      cord(
        [
          [5.5, 3, 31],
          ['rBall', [0, 0.6, 2.6]],
        ],
        'before',
        1.6,
      ),
      ring('rFoot', ['rBall', [0, 0, 0]], [1.8, 2.9], 'front'),
    ],
    trained: ['r.tibialis', 'r.arch'],
    close: { around: 'rAnkle', reach: [29, 18, 22, 18], only: ['rLeg', 'lLeg'] },
    ways: [
      {
        through: [
          ['rToe', [4, 0, 13]],
          ['rToe', [5.5, 0, 7]],
          ['rToe', [4, 0, 1]],
        ],
      },
    ],
  },
  'str-tibpost-ball': {
    view: BACK,
    positions: [
      { pose: onToes(0), touch: ['rHeel', 'rBall', 'lHeel', 'lBall'] },
      { pose: onToes(42), touch: ['rBall', 'lBall'] },
    ],
    props: [ball(['rHeel', [-1.2, 0.8, -4.2]], 2.3)],
    trained: ['r.tibialis', 'l.tibialis', 'r.arch', 'l.arch'],
    close: { around: 'pelvis', reach: [18, -22, 18, 56] },
    ways: [
      {
        through: [
          ['rHeel', [0, -3, 6]],
          ['rHeel', [0, 6, 6]],
        ],
      },
      {
        through: [
          ['lHeel', [0, -3, -6]],
          ['lHeel', [0, 6, -6]],
        ],
      },
    ],
  },
  'str-tibpost-single': {
    view: { turn: -134, tilt: 6 },
    positions: [
      { pose: tipped(false), touch: ['rHeel', 'rBall'] },
      { pose: tipped(true), touch: ['rBall'] },
    ],
    trained: ['r.tibialis'],
    barefoot: true,
    close: { around: 'pelvis', reach: [26, -24, 17, 58], only: ['rLeg', 'lLeg'] },
    ways: [
      {
        through: [
          ['rHeel', [0, 5, 8]],
          ['rHeel', [0, 15, 8]],
        ],
      },
      {
        through: [
          ['rHeel', [0, 0, 12]],
          ['rHeel', [0, 0, 4]],
        ],
      },
    ],
  },
} as const satisfies Record<string, Movement>;
