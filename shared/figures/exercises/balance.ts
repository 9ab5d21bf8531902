import type { Movement } from '../movement';
import type { Arm, Pose } from '../pose';
import { CORNER, HANDS_ON_HIPS, HANG, HIPS, onRight, SIDE, standing } from '../poses';
import { foam, tape, wallBetween } from '../props';

/** A wall within reach on the left. */
const WALL = wallBetween([-22, 0, -35.4], [34, 100, -28.4]);
const READY: Arm = { hand: [3, 60, -27], fingers: [0.3, 1, -0.1], palm: [0, 0, -1], elbow: [-0.4, -1, -0.2] };
const OUT: Arm = { shoulder: [4, 32, 0], elbow: 12 };

const both: Pose = { ...standing, la: READY };
const one: Pose = { ...onRight, la: { shoulder: [4, 24, 0], elbow: 14 }, ra: OUT };
const lifted = (head: number): Pose => ({ ...one, head: [0, 0, head] });

const tandem = (hand: Arm): Pose => ({
  ...standing,
  pin: { joint: 'pelvis', at: [7.4, HIPS - 1.4, 0] },
  r: { foot: [0, 0, 0.4], knee: [1, 0, 0.1] },
  l: { foot: [15.8, 0, -0.4], knee: [1, 0, -0.1] },
  ra: { shoulder: [26, 24, 0], elbow: 30 },
  la: hand,
});
const PAD = 7;
const onPad = (up: boolean): Pose => ({
  ...onRight,
  pin: { joint: 'pelvis', at: [-0.4, HIPS - 0.5 + PAD, up ? 0.8 : -1] },
  r: { foot: [0, PAD, 3.5], knee: [1, 0, 0] },
  l: up ? { hip: [22, 2, 0], knee: 62, point: -8 } : { hip: [28, 4, 0], knee: 50, point: -4 },
  ra: OUT,
  la: { shoulder: [4, 32, 0], elbow: 12 },
});

const tap = (x: number, z: number, lean: number, heel: number): Pose => ({
  ...HANDS_ON_HIPS,
  pin: { joint: 'pelvis', at: [-6, 43, 1.5] },
  pelvis: [lean, 0, 0],
  chest: [lean * 0.3, 0, 0],
  head: [-lean * 0.8, 0, 0],
  r: { foot: [0, 0, 3], knee: [1, 0, 0.1] },
  l: { foot: [x, 0, z], heel, knee: [1, 0.2, z > 3 ? 0.2 : -0.4] },
});
const Y = [
  tape([4, 0, 3], [40, 0, 3], 2.6),
  tape([-2, 0, 5], [-27, 0, 30], 2.6),
  tape([-2, 0, 1], [-27, 0, -24], 2.6),
];

const bow = (lean: number): Pose => ({
  pin: { joint: 'rSole', at: [0, 0, 3.5] },
  pelvis: [lean, 0, 0],
  head: [-lean * 0.25, 0, 0],
  r: { hip: [lean + (lean ? 2 : 1), 0, 0], knee: lean ? 14 : 3, flat: 0 },
  l: lean ? { hip: [-2, 0, 0], knee: 4, point: 0 } : { hip: [16, 0, 0], knee: 58, point: -4 },
  ra: lean ? { shoulder: [168, 6, 0], elbow: 4 } : HANG,
  la: lean ? { shoulder: [168, 6, 0], elbow: 4 } : HANG,
});

/** Balance, from two feet in a line to taps and bows on one leg. */
export const balanceFigures = {
  'bal-tandem': {
    view: { turn: 38, tilt: 18 },
    positions: [
      { pose: tandem({ ...READY, hand: [10, 60, -27] }), touch: ['rHeel', 'rBall', 'lHeel', 'lBall'] },
      { pose: tandem({ shoulder: [0, 24, 0], elbow: 10 }), touch: ['rHeel', 'rBall', 'lHeel', 'lBall'] },
    ],
    props: [WALL, tape([-14, 0, 0], [38, 0, 0], 2.2)],
    trained: ['r.ankle', 'r.side-hip'],
    ways: [],
  },
  'bal-sl-stance': {
    view: CORNER,
    positions: [
      { pose: both, touch: ['rHeel', 'rBall', 'lHeel', 'lBall'] },
      { pose: one, touch: ['rHeel', 'rBall'] },
    ],
    props: [WALL],
    trained: ['r.ankle', 'r.side-hip'],
    ways: [
      {
        through: [
          ['lBall', [4, -8, -6]],
          ['lBall', [4, 4, -6]],
        ],
      },
    ],
  },
  'bal-sl-headturn': {
    view: { turn: 88, tilt: 5 },
    positions: [
      { pose: lifted(68), touch: ['rHeel', 'rBall'] },
      { pose: lifted(-68), touch: ['rHeel', 'rBall'] },
    ],
    props: [],
    trained: ['r.ankle', 'r.side-hip'],
    ways: ([1, -1] as const).map((way, on) => ({
      on,
      through: [
        ['head', [6, 10, way * 9]],
        ['head', [9, 11, 0]],
        ['head', [6, 10, way * -9]],
      ],
    })),
  },
  'bal-sl-eyesclosed': {
    view: { turn: 76, tilt: 5 },
    positions: [
      {
        pose: one,
        touch: ['rHeel', 'rBall'],
        eyes: 'open',
        props: [{ kind: 'eye', at: ['head', [0, 4, -17]], open: true }],
      },
      {
        pose: one,
        touch: ['rHeel', 'rBall'],
        eyes: 'closed',
        props: [{ kind: 'eye', at: ['head', [0, 4, -17]], open: false }],
      },
    ],
    props: [],
    trained: ['r.ankle', 'r.side-hip'],
    ways: [],
  },
  'bal-sl-foam': {
    view: CORNER,
    positions: [
      { pose: onPad(false), touch: ['rHeel', 'rBall'] },
      { pose: onPad(true), touch: ['rHeel', 'rBall'] },
    ],
    props: [foam(-10, 18, PAD, 3.5)],
    trained: ['r.ankle', 'r.side-hip'],
    ways: [
      {
        through: [
          ['lBall', [4, -8, -6]],
          ['lBall', [4, 4, -6]],
        ],
      },
    ],
  },
  'bal-y-reach': {
    view: { turn: 96, tilt: 34 },
    pale: ['lLeg'],
    positions: [
      { pose: tap(22, 1, 12, 0), touch: ['rHeel', 'rBall'] },
      { pose: tap(-27, -21, 34, 46), touch: ['rHeel', 'rBall'] },
      { pose: tap(-25, 21, 34, 46), touch: ['rHeel', 'rBall'] },
    ],
    props: Y,
    trained: ['r.quads', 'r.side-hip'],
    ways: [
      {
        on: 0,
        through: [
          ['lToe', [3, 0, 0]],
          ['lToe', [16, 0, 0]],
        ],
      },
      {
        on: 1,
        through: [
          ['lToe', [-6, -1, -6]],
          ['lToe', [-15, -1, -15]],
        ],
      },
      {
        on: 2,
        through: [
          ['lToe', [-6, -1, 6]],
          ['lToe', [-15, -1, 15]],
        ],
      },
    ],
  },
  'bal-sl-rdl-reach': {
    view: SIDE,
    positions: [
      { pose: bow(0), touch: ['rHeel', 'rBall'] },
      { pose: bow(82), touch: ['rHeel', 'rBall'] },
    ],
    trained: ['r.hamstrings', 'r.buttock'],
    ways: [
      {
        through: [
          ['head', [-11, 17, 0]],
          ['head', [-1, 15, 0]],
          ['head', [8, 8, 0]],
        ],
      },
    ],
  },
} as const satisfies Record<string, Movement>;
