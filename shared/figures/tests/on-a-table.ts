import type { Movement } from '../movement';
import type { Arm, Pose } from '../pose';
import { ALONG, LYING, PRONE, SIDE, SUPINE, supine } from '../poses';
import { angle, dynamometer, measure, type Prop, seat } from '../props';

const TABLE = 30;
const table = (from: number, to: number): readonly Prop[] => seat(from, to, TABLE, undefined, 15);

const onTable = (r: Pose['r'], l: Pose['l'], ra: Arm = ALONG, la: Arm = ALONG): Pose => ({
  ...supine,
  pin: { joint: 'pelvis', at: [0, TABLE + SUPINE, 0] },
  r,
  l,
  ra,
  la,
});
const FLAT = { hip: [-2, 2, 0], knee: 0, point: -16 } as const;
/** Rolled back at the edge of a table: the left knee hugged, the right leg let down. */
const hugging = onTable(
  { hip: [-14, 0, 0], knee: 58, point: -10 },
  { hip: [118, 0, 0], knee: 120, point: -10 },
  { hand: ['lKnee', [-2, 1, 5]], elbow: [-0.6, -0.4, 1] },
  { hand: ['lKnee', [-3, 1, -2]], elbow: [-0.6, -0.4, -1] },
);
const onSide: Pose = {
  lie: 'on-left',
  pin: { joint: 'pelvis', at: [0, TABLE + 9.9, 0] },
  pelvis: [0, 7, 0],
  head: [0, -14, 0],
  r: { hip: [0, 2, 0], knee: 0, point: -4 },
  l: { hip: [18, -6, 0], knee: 30, point: -8 },
  ra: { hand: [18, TABLE + 1.3, 20], elbow: [0.2, 1, 0.4], fingers: [1, 0, 0.4], palm: [0, -1, 0] },
  la: { shoulder: [156, 3, 0], elbow: 40 },
};
const faceDown = (r: Pose['r']): Pose => ({
  lie: 'prone',
  pin: { joint: 'pelvis', at: [0, TABLE + PRONE, 0] },
  head: [-16, 0, 0],
  r,
  l: { hip: [-2, 3, 0], knee: 0, point: -62 },
  ra: { shoulder: [0, 14, 0], elbow: 6 },
  la: { shoulder: [0, 14, 0], elbow: 6 },
});

/** Tests on a table: lengths, and strength against a belt. */
export const tableTests = {
  slr: {
    view: LYING,
    positions: [{ pose: onTable({ hip: [68, 0, 0], knee: 0, point: 0 }, FLAT) }],
    props: [...table(-52, 54), angle('rHip', ['rHip', [10, 0, 0]], 'rAnkle', 24)],
    trained: ['r.hamstrings'],
  },
  'mtt-hip': {
    view: SIDE,
    positions: [{ pose: hugging }],
    props: [...table(-54, 5), angle('rHip', ['rHip', [10, 0, 0]], 'rKnee', 29)],
    trained: ['r.hip-front'],
  },
  'mtt-knee': {
    view: SIDE,
    positions: [{ pose: hugging }],
    props: [...table(-54, 5), angle('rKnee', ['rKnee', [10, -1.4, 0]], 'rAnkle', 12)],
    trained: ['r.quads'],
  },
  'hip-abd': {
    view: { turn: 6, tilt: 14 },
    positions: [{ pose: onSide }],
    props: [
      ...table(-62, 62),
      ...dynamometer(['rAnkle', [3, 2.6, 1]], ['rAnkle', [3, -20, 1]]),
      measure('rHip', ['rAnkle', [3, 0, 0]], 'm', [0, -12]),
    ],
    trained: ['r.side-hip'],
    ways: [
      {
        through: [
          ['rAnkle', [3, 6, 0]],
          ['rAnkle', [3, 17, 0]],
        ],
      },
    ],
  },
  'hip-add': {
    view: { turn: 62, tilt: 34 },
    positions: [{ pose: onTable({ hip: [-2, 14, 0], knee: 0, point: -14 }, FLAT) }],
    props: [
      ...table(-52, 56),
      ...dynamometer(['rAnkle', [-2, 1, -3]], ['rAnkle', [-2, 0, 16]]),
      measure('rHip', ['rAnkle', [-2, 0, 0]], 'm', [-9, 0]),
    ],
    trained: ['r.adductors'],
    ways: [
      {
        through: [
          ['rAnkle', [-2, 3, 4]],
          ['rAnkle', [-2, 3, -7]],
        ],
      },
    ],
  },
  'hip-ext': {
    view: SIDE,
    positions: [{ pose: faceDown({ hip: [-3, 0, 0], knee: 88, point: 0 }) }],
    props: [
      ...table(-62, 50),
      ...dynamometer(['rKnee', [5, 4.6, 1]], ['rKnee', [5, -14, 1]]),
      measure('rHip', ['rKnee', [5, 0, 0]], 'm', [0, 9]),
    ],
    trained: ['r.buttock'],
    ways: [
      {
        through: [
          ['rKnee', [6, 9, 0]],
          ['rKnee', [6, 20, 0]],
        ],
      },
    ],
  },
  'hip-ir': {
    view: { turn: 90, tilt: 8 },
    positions: [{ pose: sittingHigh({ hip: [90, 0, -34], knee: 90, point: 0 }) }],
    props: [...table(-26, 14), angle('rKnee', ['rKnee', [0, -10, 0]], 'rAnkle', 15)],
    trained: ['r.deep-hip'],
    ways: [
      {
        through: [
          ['rToe', [3, -6, -12]],
          ['rToe', [3, -4, 0]],
        ],
        bow: -0.1,
      },
    ],
  },
  'hip-er': {
    view: { turn: 90, tilt: 8 },
    positions: [{ pose: sittingHigh({ hip: [90, 0, 32], knee: 90, point: 0 }) }],
    props: [...table(-26, 14), angle('rKnee', ['rKnee', [0, -10, 0]], 'rAnkle', 15)],
    trained: ['r.deep-hip'],
    ways: [
      {
        through: [
          ['rToe', [3, -6, 12]],
          ['rToe', [3, -4, 0]],
        ],
        bow: 0.1,
      },
    ],
  },
  'hip-er-str': {
    view: { turn: 90, tilt: 8 },
    positions: [{ pose: sittingHigh({ hip: [90, 0, 0], knee: 90, point: 0 }) }],
    props: [
      ...table(-26, 14),
      ...dynamometer(['rAnkle', [2, 3, -2.6]], ['rAnkle', [2, 3, 24]]),
      measure('rKnee', ['rAnkle', [0, 3, 0]], 'm', [-6, 0]),
    ],
    trained: ['r.deep-hip'],
    ways: [
      {
        through: [
          ['rToe', [3, -4, 2]],
          ['rToe', [3, -4, -8]],
        ],
      },
    ],
  },
} as const satisfies Record<string, Movement>;

/** Sitting on the edge of a table, the left leg hanging. */
function sittingHigh(r: Pose['r']): Pose {
  return {
    pin: { joint: 'pelvis', at: [0, TABLE + 5.2, 0] },
    r,
    l: { hip: [90, 0, 0], knee: 90, point: -6 },
    ra: { hand: [-5, TABLE + 1.4, 15], elbow: [-1, 0, 0.4], fingers: [0.6, -0.3, 0.4] },
    la: { hand: [-5, TABLE + 1.4, -15], elbow: [-1, 0, -0.4], fingers: [0.6, -0.3, -0.4] },
  };
}
