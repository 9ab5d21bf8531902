import type { Movement } from '../movement';
import type { Arm, Pose } from '../pose';
import { allFours, LYING, onFloor, PRONE, palmOn, SIDE, SUPINE, supine } from '../poses';
import { cord, mat, seat } from '../props';

const book = (open: boolean): Pose => ({
  lie: 'on-left',
  pin: { joint: 'pelvis', at: [0, 9.9, 0] },
  pelvis: [0, 7, 0],
  chest: [0, 0, open ? -52 : 0],
  head: [0, -6, open ? -42 : 0],
  r: { hip: [88, 0, 0], knee: 88, point: -30 },
  l: { hip: [88, -7, 0], knee: 88, point: -30 },
  ra: { shoulder: [86, open ? 104 : -2, 0], elbow: 4 },
  la: open
    ? { hand: [36, 1.9, 43.4], elbow: [0.6, 1, 0], fingers: [0.1, 0, 1], palm: [0, 1, 0] }
    : { shoulder: [88, 2, 0], elbow: 4 },
});

const reaching = (out: number): Pose => ({
  ...allFours,
  pin: { joint: 'lKnee', at: [0, 3.3, -5] },
  r: out ? { hip: [-2, 0, 0], knee: 4, point: -10 } : { hip: [80, 0, 0], knee: 93, point: -84 },
  la: out ? { shoulder: [172, 2, 0], elbow: 4 } : onFloor(31, -10),
  ra: onFloor(31, 10),
});

const bug = (away: boolean): Pose => ({
  ...supine,
  pin: { joint: 'pelvis', at: [0, SUPINE, 0] },
  r: { hip: [90, 0, 0], knee: 90, point: 0 },
  l: away ? { hip: [16, 0, 0], knee: 8, point: -10 } : { hip: [90, 0, 0], knee: 90, point: 0 },
  ra: away ? { shoulder: [162, 4, 0], elbow: 4 } : { shoulder: [90, 0, 0], elbow: 2 },
  la: { shoulder: [90, 0, 0], elbow: 2 },
});

const curl = (up: number): Pose => ({
  ...supine,
  chest: [up, 0, 0],
  head: [up * 0.4 + 4, 0, 0],
  r: { foot: [28, 0, 5.5] },
  l: { hip: [-2.6, 2, 0], knee: 0, point: -14 },
  ra: underBack(1),
  la: underBack(-1),
});
/** A hand slid flat under the hollow of the back, where it stays; the elbow rests beside the ribs. */
function underBack(side: 1 | -1): Arm {
  return palmOn([-9.5, 1.1, side * 5.2], [0.35, 0, -side], [0, -1, 0], [-0.2, 0.12, side]);
}

/** On forearms and toes, or face down before it. */
const plank = (up: boolean): Pose =>
  up
    ? {
        lie: 'prone',
        pin: { joint: 'rElbow', at: [0, 2.1, 10.4] },
        pelvis: [-8.1, 0, 0],
        head: [-6, 0, 0],
        r: { hip: [0, 0, 0], knee: 0, point: 6, toes: 60 },
        l: { hip: [0, 0, 0], knee: 0, point: 6, toes: 60 },
        ra: { shoulder: [81.9, 0, 0], elbow: 90, fist: true },
        la: { shoulder: [81.9, 0, 0], elbow: 90, fist: true },
      }
    : {
        lie: 'prone',
        pin: { joint: 'pelvis', at: [-26, PRONE, 0] },
        pelvis: [-7, 0, 0],
        chest: [-36, 0, 0],
        head: [16, 0, 0],
        r: { hip: [-6, 2, 0], knee: 0, point: -70 },
        l: { hip: [-6, 2, 0], knee: 0, point: -70 },
        ra: { hand: [24, 2.2, 8], elbow: [-0.2, -1, 0.5], fist: true },
        la: { hand: [24, 2.2, -8], elbow: [-0.2, -1, -0.5], fist: true },
      };

const faceDown = (up: number): Pose => ({
  lie: 'prone',
  pin: { joint: 'pelvis', at: [0, PRONE, 0] },
  chest: [-up, 0, 0],
  head: [-16 + up * 0.8, 0, 0],
  r: { hip: [-2, 3, 0], knee: 0, point: -62 },
  l: { hip: [-2, 3, 0], knee: 0, point: -62 },
  ra: { shoulder: [up * -0.62, 14, 0], elbow: 4, palm: [0, -1, 0] },
  la: { shoulder: [up * -0.62, 14, 0], elbow: 4, palm: [0, -1, 0] },
});

const BENCH = 31;
const overBench = (lean: number): Pose => ({
  lie: 'prone',
  pin: { joint: 'pelvis', at: [0, BENCH + PRONE, 0] },
  pelvis: [lean * 0.35, 0, 0],
  chest: [lean * 0.65, 0, 0],
  head: [-8, 0, 0],
  r: { hip: [lean * 0.35, 0, 0], knee: 0, point: -50 },
  l: { hip: [lean * 0.35, 0, 0], knee: 0, point: -50 },
  ra:
    lean > 10
      ? onFloor(26, 9)
      : { hand: ['neck', [-4, -6, -7]], elbow: [-0.6, -0.6, 0.8], fingers: [0.3, 0.2, -1] },
  la:
    lean > 10
      ? onFloor(26, -9)
      : { hand: ['neck', [-5, -7, 7]], elbow: [-0.6, -0.6, -0.8], fingers: [0.3, 0.2, 1] },
});

/** The trunk: turned, held long, held from the front and from the back. */
export const trunkFigures = {
  'mob-open-book': {
    view: { turn: 8, tilt: 54 },
    positions: [{ pose: book(false) }, { pose: book(true) }],
    props: [mat(-26, 50, 20)],
    trained: ['chest-turn'],
    ways: [
      {
        through: [
          [36, 4, 38],
          [62, 10, 6],
          [44, 12, -34],
        ],
      },
    ],
  },
  'act-bird-dog': {
    view: SIDE,
    positions: [
      { pose: reaching(0), touch: ['rKnee', 'lKnee', 'rPalm', 'lPalm'] },
      { pose: reaching(1), touch: ['lKnee', 'rPalm'] },
    ],
    props: [mat(-26, 42)],
    trained: ['r.buttock', 'back'],
    ways: [
      {
        through: [
          ['rAnkle', [10, 8, 0]],
          ['rAnkle', [-6, 8, 0]],
        ],
      },
      {
        through: [
          ['lWrist', [-14, 8, 0]],
          ['lWrist', [2, 8, 0]],
        ],
      },
    ],
  },
  'act-dead-bug': {
    view: LYING,
    positions: [{ pose: bug(false) }, { pose: bug(true) }],
    props: [mat(-56, 52)],
    trained: ['tummy'],
    ways: [
      {
        through: [
          ['rBall', [4, 5, 0]],
          ['lBall', [2, 7, 0]],
        ],
        bow: 0.12,
      },
      {
        through: [
          ['lTip', [-4, 1, 0]],
          ['rTip', [2, 7, 0]],
        ],
        bow: -0.12,
      },
    ],
  },
  'core-curl-up': {
    view: LYING,
    positions: [
      { pose: curl(0), touch: ['rHeel', 'rBall', 'rPalm', 'lPalm'] },
      { pose: curl(26), touch: ['rHeel', 'rBall', 'rPalm', 'lPalm'] },
    ],
    props: [mat(-54, 52)],
    trained: ['tummy'],
    ways: [
      {
        through: [
          ['head', [-3, 2.5, 0]],
          ['head', [-3, 13, 0]],
        ],
        off: [-4, 0],
      },
    ],
  },
  'core-front-plank': {
    view: SIDE,
    positions: [{ pose: plank(false) }, { pose: plank(true), touch: ['rElbow', 'lElbow', 'rToe', 'lToe'] }],
    props: [mat(-92, 22)],
    trained: ['tummy'],
    ways: [
      {
        through: [
          ['pelvis', [0, -13, 4]],
          ['pelvis', [0, -5, 4]],
        ],
      },
    ],
  },
  'core-back-ext-floor': {
    view: LYING,
    positions: [{ pose: faceDown(0) }, { pose: faceDown(34) }],
    props: [mat(-66, 52)],
    trained: ['back', 'r.buttock', 'l.buttock'],
    ways: [
      {
        through: [
          ['head', [10, -4, 0]],
          ['head', [9, 9, 0]],
        ],
      },
    ],
  },
  'core-back-ext-bench': {
    view: SIDE,
    positions: [{ pose: overBench(56), touch: ['rPalm', 'lPalm'] }, { pose: overBench(0) }],
    props: [
      ...seat(-62, 3, BENCH),
      cord(
        [
          [-43.6, BENCH - 2.6, 12.4],
          [-43.6, BENCH + 4.8, 9],
          [-43.4, BENCH + 6.2, 4],
        ],
        'before',
        3,
      ),
    ],
    trained: ['back', 'r.buttock', 'l.buttock'],
    ways: [
      {
        through: [
          ['head', [6, -15, 0]],
          ['head', [11, -8, 0]],
          ['head', [11, 1, 0]],
        ],
      },
    ],
  },
} as const satisfies Record<string, Movement>;
