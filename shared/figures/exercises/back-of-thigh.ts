import type { Movement } from '../movement';
import type { Pose } from '../pose';
import { bridge, kneel, LYING, SIDE, SUPINE, supine } from '../poses';
import { anchor, ball, block, cord, mat, type Prop, ring } from '../props';

const strapped = (angle: number): Pose => ({
  ...supine,
  pin: { joint: 'pelvis', at: [0, SUPINE, 0] },
  r: { hip: [angle, 0, 0], knee: 6, point: 4 },
  l: { hip: [-2, 3, 0], knee: 0, point: -16 },
  ra: { hand: [-8, 26 + angle * 0.06, 7], elbow: [-0.4, -0.6, 1], fist: true },
  la: { hand: [-7, 27 + angle * 0.06, 1], elbow: [-0.4, -0.6, -1], fist: true },
});
const long = (up: number): Pose =>
  up
    ? {
        ...bridge,
        pin: { joint: 'neck', at: [-28, 5, 0] },
        pelvis: [-24, 0, 0],
        head: [20, 0, 0],
        r: { ankle: [44, 4.7, 5], knee: [0, 1, 0], point: 8 },
        l: { ankle: [44, 4.7, -5], knee: [0, 1, 0], point: 8 },
        ra: { shoulder: [-16, 16, 0], elbow: 2, palm: [0, -1, 0] },
        la: { shoulder: [-16, 16, 0], elbow: 2, palm: [0, -1, 0] },
      }
    : {
        ...supine,
        r: { ankle: [45, 4.6, 5], knee: [0, 1, 0], point: 8 },
        l: { ankle: [45, 4.6, -5], knee: [0, 1, 0], point: 8 },
      };
const slide = (x: number, tilt: number, y: number): Pose => ({
  ...bridge,
  pelvis: [-tilt, 0, 0],
  head: [tilt, 0, 0],
  r: { ankle: [x, y, 5], knee: [0, 1, 0], point: 10 },
  l: { ankle: [x, y, -5], knee: [0, 1, 0], point: 10 },
  ra: { shoulder: [-tilt + 8, 16, 0], elbow: 2, palm: [0, -1, 0] },
  la: { shoulder: [-tilt + 8, 16, 0], elbow: 2, palm: [0, -1, 0] },
});
const nordic = (lean: number): Pose => ({
  pin: { joint: 'rKnee', at: [0, 3.3, 5] },
  pelvis: [lean, 0, 0],
  r: kneel(-lean, lean),
  l: kneel(-lean, lean),
  ra:
    lean > 20
      ? { shoulder: [64, 8, 0], elbow: 62, fingers: [0.8, 0.6, 0] }
      : { shoulder: [16, 10, 0], elbow: 92 },
  la:
    lean > 20
      ? { shoulder: [64, 8, 0], elbow: 62, fingers: [0.8, 0.6, 0] }
      : { shoulder: [16, 10, 0], elbow: 92 },
});

const sliders = (x: number): readonly Prop[] =>
  [5, -5].map((z) => block([x - 5, 0, z - 4], [x + 6, 1, z + 4], 'prop-dark', 'behind', true));

/** Hamstrings: stretched, then worked from lying and kneeling. */
export const backOfThighFigures = {
  'mob-hamstring-strap': {
    view: LYING,
    positions: [
      { pose: strapped(38), touch: ['lHeel'] },
      { pose: strapped(80), touch: ['lHeel'] },
    ],
    props: [
      mat(-56, 52),
      cord(['rPalm', ['rBall', [-1.5, 0.5, 1]], ['rBall', [-1.2, 1, -1.5]], 'lPalm'], 'before', 1.3),
    ],
    trained: ['r.hamstrings'],
    ways: [
      {
        through: [
          ['rAnkle', [14, -16, 0]],
          ['rAnkle', [12, -6, 0]],
          ['rAnkle', [6, 2, 0]],
        ],
      },
    ],
  },
  'str-ham-bridge-long': {
    view: LYING,
    positions: [
      { pose: long(0), touch: ['rHeel', 'lHeel'] },
      { pose: long(1), touch: ['rHeel', 'lHeel'] },
    ],
    props: [mat(-56, 60)],
    trained: ['r.hamstrings', 'l.hamstrings'],
    ways: [
      {
        through: [
          ['pelvis', [4, 8, 0]],
          ['pelvis', [4, 18, 0]],
        ],
      },
    ],
  },
  'str-ham-slide': {
    view: LYING,
    positions: [
      { pose: slide(20, 32, 5.3), touch: ['rHeel', 'lHeel'], props: sliders(18.6) },
      { pose: slide(40, 22, 5.8), touch: ['rHeel', 'lHeel'], props: sliders(38.6) },
    ],
    props: [mat(-54, 6)],
    trained: ['r.hamstrings', 'l.hamstrings'],
    ways: [{ follow: 'rHeel', off: [4, 7] }],
  },
  'str-nordic-assist': {
    view: SIDE,
    positions: [
      { pose: nordic(4), touch: ['rKnee', 'lKnee'] },
      { pose: nordic(44), touch: ['rKnee', 'lKnee'] },
    ],
    props: [
      mat(-34, 40),
      block([-45, 0, -3], [-42, 86, 3], 'prop', 'behind', false),
      cord(
        [
          [-42, 82, 0],
          ['chest', [-5.4, 7, 4]],
        ],
        'before',
        1.6,
      ),
      ring('chest', ['chest', [0.4, 6, 0]], [6, 9.6], 'up', 2),
      anchor([-42.6, 82, 3]),
      block([-24.9, 0, 9], [-23.3, 7, 10.4], 'prop-dark', 'before', false),
      ball(['rAnkle', [1, 4.4, 4]], 2.7, 'before', 'prop-dark'),
    ],
    trained: ['r.hamstrings', 'l.hamstrings'],
    ways: [
      {
        through: [
          ['neck', [-9, 13, 0]],
          ['head', [-2, 14, 0]],
          ['head', [10, 5, 0]],
        ],
      },
    ],
  },
} as const satisfies Record<string, Movement>;
