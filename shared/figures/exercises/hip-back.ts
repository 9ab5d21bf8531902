import type { Movement } from '../movement';
import type { Arm, Pose } from '../pose';
import { bridge, HANG, LYING, SIDE, supine } from '../poses';
import { mat, weight } from '../props';

const HEELS = { r: { foot: [20, 0, 5.5] }, l: { foot: [20, 0, -5.5] } } as const;
const down: Pose = { ...supine, r: { foot: [25, 0, 5.5] }, l: { foot: [25, 0, -5.5] } };
const up: Pose = { ...bridge, pelvis: [-33, 0, 0], ...HEELS };

const hinge = (lean: number): Pose => ({
  pin: { joint: 'rSole', at: [0, 0, 5.2] },
  pelvis: [lean, 0, 0],
  head: [-lean * 0.3, 0, 0],
  r: { hip: [lean + (lean ? 14 : 1), 0, 0], knee: lean ? 22 : 2, flat: 0 },
  l: { hip: [lean + (lean ? 14 : 1), 0, 0], knee: lean ? 22 : 2, flat: 0 },
  ra: hanging(lean),
  la: hanging(lean),
});
function hanging(lean: number): Arm {
  return lean
    ? { shoulder: [lean - 4, 2, 0], elbow: 2, fist: true }
    : { shoulder: [2, 7, 0], elbow: 6, fist: true };
}
const hingeOne = (lean: number): Pose => ({
  ...hinge(lean),
  pin: { joint: 'rSole', at: [0, 0, 3.5] },
  r: { hip: [lean + (lean ? 8 : 1), 0, 0], knee: lean ? 18 : 2, flat: 0 },
  l: lean ? { hip: [-2, 0, 0], knee: 6, point: 4 } : { hip: [16, 0, 0], knee: 58, point: -4 },
  ra: lean ? { shoulder: [-10, 24, 0], elbow: 8 } : HANG,
});

/** The buttocks and the back of the hip: bridges, then hinges. */
export const hipBackFigures = {
  'act-glute-bridge': {
    view: LYING,
    positions: [
      { pose: down, touch: ['rHeel', 'rBall', 'lHeel', 'lBall'] },
      { pose: up, touch: ['rHeel', 'rBall', 'lHeel', 'lBall'] },
    ],
    props: [mat(-56, 38)],
    trained: ['r.buttock'],
    ways: [
      {
        through: [
          ['pelvis', [2, 8, 0]],
          ['pelvis', [2, 18, 0]],
        ],
      },
    ],
  },
  'act-bridge-march': {
    view: LYING,
    positions: [
      { pose: up, touch: ['rHeel', 'rBall', 'lHeel', 'lBall'] },
      {
        pose: { ...up, r: { ankle: [17, 13.5, 5.5], knee: [0.4, 1, 0], point: -4 } },
        touch: ['lHeel', 'lBall'],
      },
    ],
    props: [mat(-56, 38)],
    trained: ['r.buttock', 'tummy'],
    ways: [
      {
        through: [
          ['rBall', [6, -10, 0]],
          ['rBall', [6, 1, 0]],
        ],
      },
    ],
  },
  'str-sl-bridge': {
    view: LYING,
    positions: [
      { pose: { ...down, l: { hip: [92, 0, 0], knee: 70, point: 0 } }, touch: ['rHeel', 'rBall'] },
      { pose: { ...up, l: { hip: [58, 0, 0], knee: 56, point: 0 } }, touch: ['rHeel', 'rBall'] },
    ],
    props: [mat(-56, 38)],
    trained: ['r.buttock', 'r.hamstrings'],
    ways: [
      {
        through: [
          ['pelvis', [-6, 9, 0]],
          ['pelvis', [-6, 19, 0]],
        ],
      },
    ],
  },
  'str-rdl-double': {
    view: SIDE,
    positions: [
      { pose: hinge(0), touch: ['rHeel', 'rBall', 'lHeel', 'lBall'] },
      { pose: hinge(66), touch: ['rHeel', 'rBall', 'lHeel', 'lBall'] },
    ],
    props: [weight('rPalm'), weight('lPalm')],
    trained: ['r.hamstrings', 'r.buttock'],
    ways: [
      {
        through: [
          ['pelvis', [2, 9, 0]],
          ['pelvis', [-10, 6, 0]],
        ],
        off: [0, -4],
      },
    ],
  },
  'str-rdl-single': {
    view: SIDE,
    positions: [
      { pose: hingeOne(0), touch: ['rHeel', 'rBall'] },
      { pose: hingeOne(74), touch: ['rHeel', 'rBall'] },
    ],
    props: [weight('lPalm')],
    trained: ['r.hamstrings', 'r.buttock'],
    ways: [
      {
        through: [
          ['lAnkle', [3, -19, 0]],
          ['lAnkle', [0, -4, 0]],
        ],
        bow: -0.2,
        off: [-4, 0],
      },
    ],
  },
} as const satisfies Record<string, Movement>;
