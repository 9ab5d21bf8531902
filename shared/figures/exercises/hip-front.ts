import type { Movement } from '../movement';
import type { Pose } from '../pose';
import { HIPS, kneel, palmOn, SEAT, SIDE, seated, standing, supine } from '../poses';
import { anchor, block, cord, mat, ring, seat, wall, wallBetween } from '../props';

/** Half-kneeling on the trained right knee. */
const kneeling = (thigh: number): Pose => ({
  pin: { joint: 'rKnee', at: [-20, 3.3, 5] },
  r: kneel(thigh),
  l: { foot: [8, 0, -5.5] },
  ra: { shoulder: [-16, 8, 0], elbow: 16 },
  la: { hand: ['lKnee', [-5, 5.4, 0]], fingers: [1, -0.2, 0], palm: [0, -1, 0] },
});
const shinUp = (lean: number, thigh: number): Pose => ({
  pin: { joint: 'rKnee', at: [-14, 3.3, 5] },
  pelvis: [lean, 0, 0],
  head: [-lean * 0.5, 0, 0],
  r: { hip: [thigh + lean, 0, 0], knee: 176 + thigh, point: -64 },
  l: { foot: [22, 0, -5.5], knee: [0.6, 1, 0] },
  ra: { hand: ['lKnee', [-2, 5.4, 5]], fingers: [1, -0.3, -0.3], palm: [0, -1, 0] },
  la: { hand: ['lKnee', [-6, 5.4, 0]], fingers: [1, -0.3, 0], palm: [0, -1, 0] },
});
const wide = (right: number): Pose => ({
  ...supine,
  r: { foot: [26, 0, 15], knee: right ? [0, 0.7, -0.7] : [0, 1, 0.12] },
  l: { foot: [26, 0, -15], knee: [0, 1, -0.1] },
  ra: { shoulder: [0, 30, 0], elbow: 4, palm: [0, -1, 0] },
  la: { shoulder: [0, 30, 0], elbow: 4, palm: [0, -1, 0] },
});
/** A wall beside the standing leg, its face at z. */
const WALL = -29;
const BESIDE = wallBetween([-16, 0, WALL - 7], [34, 100, WALL]);
const march = (lifted: boolean): Pose => ({
  ...standing,
  pin: { joint: 'pelvis', at: [0, HIPS - 0.2, -0.8] },
  l: { foot: [0, 0, -4] },
  r: lifted ? { hip: [88, 0, 0], knee: 90, point: 8 } : { foot: [0, 0, 5] },
  ra: { shoulder: [-14, 10, 0], elbow: 16 },
  la: palmOn([5, 62, WALL + 1.1], [0.3, 1, 0], [0, 0, -1], [-0.5, -1, -0.2]),
});
const banded = (lifted: boolean): Pose => ({
  ...march(lifted),
  r: lifted ? { hip: [98, 0, 0], knee: 92, point: 10 } : { foot: [1, 0, 5] },
});

/** The muscles that lift the knee: stretched, then worked. */
export const hipFrontFigures = {
  'mob-hipflexor-halfkneel': {
    view: SIDE,
    positions: [
      { pose: kneeling(3), touch: ['rKnee', 'lHeel', 'lBall'] },
      {
        pose: { ...kneeling(-25), pelvis: [-4, 0, 0], r: kneel(-25, -4) },
        touch: ['rKnee', 'lHeel', 'lBall'],
      },
    ],
    props: [mat(-50, -10)],
    trained: ['r.hip-front'],
    ways: [
      {
        through: [
          ['pelvis', [-15, 3, 0]],
          ['pelvis', [-5, 2, 0]],
        ],
        off: [-2, 0],
      },
    ],
  },
  'mob-couch-stretch': {
    view: SIDE,
    positions: [
      { pose: shinUp(36, -16), touch: ['rKnee', 'lHeel', 'lBall'] },
      { pose: shinUp(2, -24), touch: ['rKnee', 'lHeel', 'lBall'] },
    ],
    props: [wall(-18, -7, 84), mat(-17, 12)],
    trained: ['r.quads', 'r.hip-front'],
    ways: [
      {
        through: [
          ['neck', [18, -2, 0]],
          ['neck', [12, -1, 0]],
          ['neck', [6, 3, 0]],
        ],
      },
    ],
  },
  'mob-hip-ir-drop': {
    view: { turn: 33, tilt: 33 },
    positions: [
      { pose: wide(0), touch: ['rHeel', 'rBall', 'lHeel', 'lBall'] },
      { pose: wide(1), touch: ['rBall', 'lHeel', 'lBall'] },
    ],
    props: [mat(-50, 39, 25)],
    trained: ['r.deep-hip', 'r.adductors'],
    ways: [{ follow: 'rKnee', off: [0, -4], bow: 0.25 }],
  },
  'act-seated-hipflexor': {
    view: SIDE,
    positions: [
      { pose: seated, touch: ['rHeel', 'rBall', 'lHeel', 'lBall', 'pelvis'] },
      {
        pose: {
          ...seated,
          r: { hip: [112, 0, 0], knee: 100, point: 6 },
          ra: { hand: [-6, SEAT + 1, 13], fingers: [1, -0.4, 0], elbow: [-1, 0, 0.3] },
          la: { hand: [-6, SEAT + 1, -13], fingers: [1, -0.4, 0], elbow: [-1, 0, -0.3] },
        },
        touch: ['lHeel', 'lBall', 'pelvis'],
      },
    ],
    props: seat(-10, 13, SEAT, -12),
    trained: ['r.hip-front'],
    ways: [{ follow: 'rKnee', off: [7, 0] }],
  },
  'str-hipflexor-march': {
    view: SIDE,
    positions: [
      { pose: march(false), touch: ['rHeel', 'rBall', 'lHeel', 'lBall', 'lPalm'] },
      { pose: march(true), touch: ['lHeel', 'lBall', 'lPalm'] },
    ],
    props: [
      BESIDE,
      cord(
        [
          ['rBall', [-3.4, -0.6, 0.4]],
          ['lBall', [-3.6, 1.2, 0]],
        ],
        'before',
        1.3,
      ),
      cord(
        [
          ['rBall', [-0.4, -0.6, 0.4]],
          ['lBall', [-0.8, 1.2, 0]],
        ],
        'before',
        1.3,
      ),
      ring('rFoot', ['rBall', [-1.9, 0.2, 0]], [1.9, 2.7], 'front', 3),
      ring('lFoot', ['lBall', [-2.1, 0.2, 0]], [1.9, 2.7], 'front', 3),
    ],
    trained: ['r.hip-front'],
    ways: [
      {
        through: [
          ['rKnee', [8, -18, 0]],
          ['rKnee', [8, -2, 0]],
        ],
      },
    ],
  },
  'str-hipflexor-iso': {
    view: SIDE,
    positions: [
      { pose: banded(false), touch: ['rHeel', 'rBall', 'lHeel', 'lBall', 'lPalm'] },
      { pose: banded(true), touch: ['lHeel', 'lBall', 'lPalm'] },
    ],
    props: [
      BESIDE,
      block([-36, 0, 3], [-32, 16, 7], 'prop-dark'),
      cord(
        [
          [-32, 4, 5],
          ['rBall', [-3, -0.4, 1]],
        ],
        'before',
        1.6,
      ),
      ring('rFoot', ['rBall', [-2, 0.2, 0]], [1.9, 2.7], 'front'),
      anchor([-33, 4, 7.2]),
    ],
    trained: ['r.hip-front'],
    ways: [
      {
        through: [
          ['rKnee', [8, -18, 0]],
          ['rKnee', [8, -2, 0]],
        ],
      },
    ],
  },
} as const satisfies Record<string, Movement>;
