import type { Movement } from '../movement';
import type { Pose } from '../pose';
import { CROSSED, HANDS_ON_HIPS, onRight } from '../poses';
import { clock, cord, measure, step, tape } from '../props';

const alone: Pose = { ...onRight, ...CROSSED };
const reach = (x: number, z: number, lean: number, heel: number): Pose => ({
  ...HANDS_ON_HIPS,
  pin: { joint: 'pelvis', at: [-6, 43, 1.5] },
  pelvis: [lean, 0, 0],
  chest: [lean * 0.3, 0, 0],
  head: [-lean * 0.8, 0, 0],
  r: { foot: [0, 0, 3], knee: [1, 0, 0.1] },
  l: { foot: [x, 0, z], heel, knee: [1, 0.2, z > 3 ? 0.2 : -0.4] },
});
const Y = [
  tape([4, 0, 3], [46, 0, 3], 2.6),
  tape([-2, 0, 5], [-31, 0, 34], 2.6),
  tape([-2, 0, 1], [-31, 0, -28], 2.6),
];
const FROM_ABOVE = { turn: 78, tilt: 36 } as const;
const STANDING_LEG = ['r.ankle', 'r.side-hip'] as const;
const FOOT = ['rHeel', 'rBall'] as const;

/** Balance, reach and control on one leg. */
export const balanceTests = {
  'sls-eo': {
    view: { turn: 74, tilt: 5 },
    positions: [
      {
        pose: alone,
        touch: FOOT,
        eyes: 'open',
        props: [{ kind: 'eye', at: ['head', [0, 3, -18]], open: true }],
      },
    ],
    props: [clock(['head', [0, -22, -30]])],
    trained: STANDING_LEG,
  },
  'sls-ec': {
    view: { turn: 74, tilt: 5 },
    positions: [
      {
        pose: alone,
        touch: FOOT,
        eyes: 'closed',
        props: [{ kind: 'eye', at: ['head', [0, 3, -18]], open: false }],
      },
    ],
    props: [clock(['head', [0, -22, -30]])],
    trained: STANDING_LEG,
  },
  'ybt-ant': {
    view: FROM_ABOVE,
    positions: [{ pose: reach(22, 1, 12, 0), touch: FOOT }],
    props: [...Y, measure([10, 0, 12], [34, 0, 12], 'cm')],
    trained: STANDING_LEG,
  },
  'ybt-pm': {
    view: FROM_ABOVE,
    positions: [{ pose: reach(-27, -21, 34, 46), touch: FOOT }],
    props: [...Y, measure([2, 0, -9], [-20, 0, -31], 'cm')],
    trained: STANDING_LEG,
  },
  'ybt-pl': {
    view: FROM_ABOVE,
    positions: [{ pose: reach(-25, 21, 34, 46), touch: FOOT }],
    props: [...Y, measure([2, 0, 15], [-20, 0, 37], 'cm')],
    trained: STANDING_LEG,
  },
  'sl-squat': {
    view: { turn: 82, tilt: 6 },
    positions: [
      {
        pose: {
          ...alone,
          pin: { joint: 'pelvis', at: [-9, 50.6, 1] },
          pelvis: [22, 0, 0],
          head: [-16, 0, 0],
          r: { foot: [0, 11.6, 3.5], knee: [1, 0, 0.05] },
          l: { hip: [52, 4, 0], knee: 40, point: 0 },
          ra: { hand: ['neck', [5, -8, -5]], elbow: [0.6, -1, 0.6], fingers: [0, 0.5, -1] },
          la: { hand: ['neck', [4.4, -9, 5]], elbow: [0.6, -1, -0.6], fingers: [0, 0.5, 1] },
        },
        touch: FOOT,
      },
    ],
    props: [
      step(-8, 14, 11.6, 9, 4),
      cord(
        [
          ['rHip', [3, 4, 0]],
          ['rKnee', [4, 0, 0]],
          ['rToe', [2, 0, 0]],
        ],
        'before',
        0.9,
      ),
    ],
    trained: ['r.quads'],
  },
  'lat-step-down': {
    view: { turn: 70, tilt: 9 },
    positions: [
      {
        pose: {
          ...HANDS_ON_HIPS,
          pin: { joint: 'pelvis', at: [-9, 49.1, -1] },
          pelvis: [24, 0, 0],
          chest: [4, 0, 0],
          head: [-18, 0, 0],
          r: { foot: [0, 11.6, 4], knee: [1, 0, 0.06] },
          l: { foot: [3, 0, -12], heel: -14, knee: [1, 0, -0.1] },
        },
        touch: [...FOOT, 'lHeel'],
      },
    ],
    props: [
      step(-12, 18, 11.6, 8, 6),
      measure([8, 0, 18], [8, 11.6, 18], '20 cm', [-4, 0]),
      cord(
        [
          ['rHip', [3, 4, 0]],
          ['rKnee', [4, 0, 0]],
          ['rToe', [2, 0, 0]],
        ],
        'before',
        0.9,
      ),
    ],
    trained: ['r.quads'],
    ways: [
      {
        through: [
          ['lHeel', [0, 16, -9]],
          ['lHeel', [0, 5, -9]],
        ],
      },
    ],
  },
} as const satisfies Record<string, Movement>;
