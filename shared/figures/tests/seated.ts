import { EXERCISE_MOVEMENTS } from '../exercises';
import type { Movement, Position } from '../movement';
import type { Pose } from '../pose';
import { CROSSED, HIPS, SEAT, SEATED_HIPS, SIDE, seated } from '../poses';
import {
  angle,
  backRest,
  ball,
  block,
  clock,
  cord,
  dynamometer,
  mat,
  measure,
  seat,
  wall,
  word,
} from '../props';

const at = (id: keyof typeof EXERCISE_MOVEMENTS, index: number): Position =>
  EXERCISE_MOVEMENTS[id].positions[index] as Position;
const tall: Pose = { ...seated, ...CROSSED };
const HIGH = 33;
const onTable: Pose = {
  ...seated,
  pin: { joint: 'pelvis', at: [0, HIGH + 5.2, 0] },
  r: { hip: [90, 0, 0], knee: 80, point: 0 },
  l: { hip: [90, 0, 0], knee: 88, point: -6 },
  ...CROSSED,
};
const TABLE = seat(-26, 15, HIGH, undefined, 15);
const sitToStand = (low: boolean): Pose => ({
  ...CROSSED,
  pin: { joint: 'pelvis', at: low ? [-19, SEATED_HIPS, 0] : [-0.6, HIPS - 0.3, 0.8] },
  pelvis: [low ? 16 : 2, 0, 0],
  head: [low ? -12 : 0, 0, 0],
  r: { foot: [0, 0, 3.5], knee: [1, 0.2, 0.05] },
  l: low ? { hip: [94, 0, 0], knee: 22, point: 4 } : { hip: [36, 0, 0], knee: 20, point: 0 },
});

/** Tests seated, against a wall, and pulls. */
export const seatedTests = {
  'hip-flex-str': {
    view: SIDE,
    positions: [{ pose: { ...tall, r: { hip: [92, 0, 0], knee: 84, point: 0 } } }],
    props: [
      ...seat(-12, 12, SEAT),
      ...dynamometer(['rKnee', [-4, 5.6, 1]], ['rKnee', [-4, -26, 1]]),
      measure('rHip', ['rKnee', [-4, 0, 0]], 'm', [0, 10]),
    ],
    trained: ['r.hip-front'],
    ways: [
      {
        through: [
          ['rKnee', [-4, 9, 0]],
          ['rKnee', [-4, 20, 0]],
        ],
      },
    ],
  },
  'hipflexor-hold': {
    view: SIDE,
    positions: [{ pose: { ...tall, r: { hip: [108, 0, 0], knee: 96, point: 6 } } }],
    props: [
      ...seat(-12, 12, SEAT),
      clock(['rKnee', [8, 24, 0]]),
      measure(['rHeel', [6, -2, 0]], ['rHeel', [6, -10.7, 0]], '15 cm', [12, 0]),
    ],
    trained: ['r.hip-front'],
  },
  'knee-ext': {
    view: SIDE,
    positions: [{ pose: onTable }],
    props: [
      ...TABLE,
      ...dynamometer(['rAnkle', [2.4, 4, 1]], ['rAnkle', [-22, 4, 1]]),
      measure('rKnee', ['rAnkle', [0, 4, 0]], 'm', [9, 0]),
    ],
    trained: ['r.quads'],
    ways: [
      {
        through: [
          ['rToe', [1, -2, 0]],
          ['rToe', [12, 4, 0]],
        ],
        bow: -0.12,
      },
    ],
  },
  'knee-flex': {
    view: SIDE,
    positions: [{ pose: onTable }],
    props: [
      ...TABLE,
      ...dynamometer(['rAnkle', [-2.4, 4, 1]], ['rAnkle', [26, 4, 1]]),
      measure('rKnee', ['rAnkle', [0, 4, 0]], 'm', [9, 0]),
    ],
    trained: ['r.hamstrings'],
    ways: [
      {
        through: [
          ['rHeel', [-3, -2, 0]],
          ['rHeel', [-14, 2, 0]],
        ],
        bow: 0.12,
      },
    ],
  },
  'trunk-flexor': {
    view: SIDE,
    positions: [
      {
        pose: {
          pin: { joint: 'pelvis', at: [0, 6, 0] },
          pelvis: [-30, 0, 0],
          head: [8, 0, 0],
          r: { foot: [26, 0, 5.2], knee: [0.2, 1, 0] },
          l: { foot: [26, 0, -5.2], knee: [0.2, 1, 0] },
          ra: { hand: ['neck', [4, -7, -6]], elbow: [0.6, -0.6, 0.5], fingers: [0, 0.5, -1] },
          la: { hand: ['neck', [3, -8, 6]], elbow: [0.6, -0.6, -0.5], fingers: [0, 0.5, 1] },
        },
        touch: ['rHeel', 'rBall'],
      },
    ],
    props: [
      mat(-46, 44),
      backRest(-3.2, 60, 44),
      angle('pelvis', ['pelvis', [-10, 0, 0]], 'neck', 20, '60°'),
      clock([34, 50, 0]),
      cord(
        [
          [36, 0, 9],
          ['rBall', [-2, 2, 1]],
          ['lBall', [-2, 2, -1]],
          [36, 0, -9],
        ],
        'before',
        1.6,
      ),
    ],
    trained: ['tummy'],
  },
  'wall-sit-2': {
    view: SIDE,
    positions: [{ ...at('str-wall-sit', 1), pose: { ...at('str-wall-sit', 1).pose, ...CROSSED } }],
    props: [wall(-6.6, -7, 82), clock([34, 62, 0]), angle('rKnee', 'rHip', 'rAnkle', 8, '90°')],
    trained: ['r.quads', 'l.quads'],
  },
  'wall-sit-1': {
    view: SIDE,
    positions: [
      { ...at('str-wall-sit-single', 1), pose: { ...at('str-wall-sit-single', 1).pose, ...CROSSED } },
    ],
    props: [wall(-6.6, -7, 82), clock([34, 62, 0]), angle('rKnee', 'rHip', 'rAnkle', 8, '90°')],
    trained: ['r.quads'],
  },
  'sls-sts-30': {
    view: SIDE,
    positions: [
      { pose: sitToStand(true), touch: ['rHeel', 'rBall'] },
      {
        pose: sitToStand(false),
        touch: ['rHeel', 'rBall'],
        props: [clock([30, 84, 0]), word('30 s', [30, 67, 0])],
      },
    ],
    props: seat(-31, -10, SEAT, -33),
    trained: ['r.quads', 'r.buttock'],
    ways: [
      {
        through: [
          ['pelvis', [-12, -22, 0]],
          ['pelvis', [-10, -4, 0]],
        ],
      },
    ],
  },
  grip: {
    view: SIDE,
    positions: [{ pose: { ...seated, ra: { shoulder: [0, 4, 0], elbow: 88, fist: true } } }],
    props: [
      ...seat(-9, 14, SEAT, -11),
      ball(['rPalm', [0.5, 4.6, 0]], 3.2, 'before', 'prop-dark'),
      word('kg', ['rPalm', [0, 14, 0]]),
    ],
    trained: ['r.arm'],
  },
  'imtp-sl': {
    view: { turn: 48, tilt: 8 },
    positions: [
      {
        pose: {
          pin: { joint: 'rSole', at: [0, 1.6, 3] },
          pelvis: [14, 0, 0],
          r: { hip: [36, 0, 0], knee: 40, flat: 0 },
          l: { hip: [20, 2, 0], knee: 74, point: -8 },
          ra: { shoulder: [10, 2, 0], elbow: 2, fist: true },
          la: { shoulder: [10, 2, 0], elbow: 2, fist: true },
        },
      },
    ],
    props: [
      block([-8, 0, -10], [16, 1.6, 14], 'prop-dark'),
      { kind: 'bar', at: ['rPalm', [0, 0, -10]], half: [0, 0, 17], layer: 'before' },
      word('N', ['rPalm', [2, 2, 16]]),
    ],
    trained: ['r.quads', 'r.buttock'],
    ways: [
      {
        through: [
          ['rPalm', [2, -14, 9]],
          ['rPalm', [2, -3, 9]],
        ],
      },
    ],
  },
} as const satisfies Record<string, Movement>;
