import { EXERCISE_MOVEMENTS } from '../exercises';
import type { Movement, Position } from '../movement';
import type { Pose } from '../pose';
import { CROSSED, HANDS_ON_HIPS, onRight } from '../poses';
import { clock, measure, type Prop, step } from '../props';

const alone: Pose = { ...onRight, ...CROSSED };
const reaching = EXERCISE_MOVEMENTS['bal-y-reach'];
const [forwards, backAndIn, backAndOut] = reaching.positions as readonly [Position, Position, Position];
const Y = reaching.props ?? [];
/** As in the exercise: from the front, the reaching leg pale. */
const REACH = { view: reaching.view, pale: reaching.pale ?? [] } as const;
/** What is watched: hip, knee and foot in one line. */
const LEG_LINE: readonly Prop[] = [
  { kind: 'guide', from: ['rHip', [3, 4, 0]], to: ['rKnee', [4, 0, 0]] },
  { kind: 'guide', from: ['rKnee', [4, 0, 0]], to: ['rToe', [2, 0, 0]] },
];
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
    barefoot: true,
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
    barefoot: true,
  },
  'ybt-ant': {
    ...REACH,
    positions: [forwards],
    props: [...Y, measure([6, 0, 9], [32, 0, 9], 'cm')],
    trained: STANDING_LEG,
    barefoot: true,
  },
  'ybt-pm': {
    ...REACH,
    positions: [backAndIn],
    props: [...Y, measure([-6, 0, -11], [-25, 0, -30], 'cm', [0, 6])],
    trained: STANDING_LEG,
    barefoot: true,
  },
  'ybt-pl': {
    ...REACH,
    positions: [backAndOut],
    props: [...Y, measure([-2, 0, 14], [-21, 0, 33], 'cm', [3, 0])],
    trained: STANDING_LEG,
    barefoot: true,
  },
  'sl-squat': {
    view: { turn: 98, tilt: 6 },
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
    props: [step(-8, 14, 11.6, 9, 4), ...LEG_LINE],
    trained: ['r.quads'],
  },
  'lat-step-down': {
    view: { turn: 100, tilt: 8 },
    positions: [
      {
        pose: {
          ...HANDS_ON_HIPS,
          pin: { joint: 'pelvis', at: [-9, 49.1, -0.6] },
          pelvis: [24, 0, 0],
          chest: [4, 0, 0],
          head: [-18, 0, 0],
          r: { foot: [0, 11.6, 4.4], out: 4, knee: [1, 0, 0.07] },
          l: { foot: [3, 0, -11], heel: -14, knee: [1, 0, -0.1] },
        },
        touch: [...FOOT, 'lHeel'],
      },
    ],
    props: [step(-12, 18, 11.6, 8, 6), measure([8, 0, 18], [8, 11.6, 18], '20 cm', [-4, 0]), ...LEG_LINE],
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
