import { EXERCISE_MOVEMENTS } from '../exercises';
import type { Movement, Position } from '../movement';
import { SIDE, standing } from '../poses';
import { angle, clock, tape, word } from '../props';

const at = (id: keyof typeof EXERCISE_MOVEMENTS, index: number): Position =>
  EXERCISE_MOVEMENTS[id].positions[index] as Position;
const folded = { ...at('tec-heel-lift-400', 1), props: [] };
const driving = at('tec-hip-drive-skip', 0);

/** What is watched in running. */
export const runningTests = {
  'run-heel-lift': {
    view: SIDE,
    positions: [folded],
    props: [angle('rKnee', 'rHip', 'rAnkle', 9, '')],
    trained: ['r.hamstrings'],
    ways: [
      {
        through: [
          ['rAnkle', [-12, -12, 0]],
          ['rAnkle', [-11, -3, 0]],
          ['rAnkle', [-5, 7, 0]],
        ],
      },
    ],
  },
  'run-arm-swing': {
    view: SIDE,
    positions: [at('tec-arm-drive-run', 0), at('tec-arm-drive-run', 1)],
    trained: ['r.arm'],
    ways: [
      {
        through: [
          ['rElbow', [-3, 0, 0]],
          ['rElbow', [-15, 3, 0]],
        ],
      },
    ],
  },
  'run-hip-drive': {
    view: SIDE,
    positions: [driving],
    props: [angle('rHip', ['rHip', [0, -10, 0]], 'rKnee', 16)],
    trained: ['r.hip-front'],
    ways: [
      {
        through: [
          ['rKnee', [8, -20, 0]],
          ['rKnee', [8, -3, 0]],
        ],
      },
    ],
  },
  'run-pelvic-drop': {
    view: { turn: -90, tilt: 4 },
    positions: [
      {
        pose: {
          ...standing,
          pin: { joint: 'rSole', at: [0, 0, 2] },
          pelvis: [6, -13, 0],
          chest: [0, 12, 0],
          r: { hip: [18, -12, 0], knee: 30, flat: 0 },
          l: { hip: [6, 6, 0], knee: 84, point: -20 },
          ra: { shoulder: [10, 24, 0], elbow: 96, fist: true },
          la: { shoulder: [-20, 30, 0], elbow: 96, fist: true },
        },
        touch: ['rHeel', 'rBall'],
      },
    ],
    props: [
      { kind: 'guide', from: ['rHip', [-6, 4, 4]], to: ['lHip', [-6, 4, -4]] },
      angle(['rHip', [-6, 4, 4]], ['rHip', [-6, 4, -40]], ['lHip', [-6, 4, -4]], 21),
    ],
    trained: ['r.side-hip'],
  },
  'run-cadence': {
    view: { turn: 14, tilt: 18 },
    positions: [{ ...at('tec-cadence-5', 0), props: [] }],
    props: [
      ...[-2, -1, 0, 1, 2].map((index) => tape([index * 16 - 3, 0, 15], [index * 16 + 3, 0, 15], 4)),
      clock([30, 92, 0]),
      word('1, 2, 3 …', [0, -14, 15]),
    ],
    trained: [],
  },
} as const satisfies Record<string, Movement>;
