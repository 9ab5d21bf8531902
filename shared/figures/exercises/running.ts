import type { Movement } from '../movement';
import type { Arm, Leg, Pose } from '../pose';
import { SEAT, SIDE, seated } from '../poses';
import type { Prop } from '../props';
import { seat, tape, word } from '../props';

const FORE: Arm = { shoulder: [36, 4, 0], elbow: 104, fist: true };
const BACK: Arm = { shoulder: [-46, 10, 0], elbow: 88, fist: true };

type Stride = { readonly height: number; readonly lean: number; readonly ahead: Leg; readonly behind: Leg };
/** Running or marching with the right leg in front, or with the left. */
const stride = (
  { height, lean, ahead, behind }: Stride,
  right = true,
  arms: readonly [Arm, Arm] = [FORE, BACK],
): Pose => ({
  pin: { joint: 'pelvis', at: [0, height, 0] },
  pelvis: [lean, 0, 0],
  head: [-lean * 0.5, 0, 0],
  r: right ? ahead : behind,
  l: right ? behind : ahead,
  ra: right ? arms[1] : arms[0],
  la: right ? arms[0] : arms[1],
});
const stand = (x: number, z: number, heel = 0): Leg => ({ foot: [x, 0, z], heel, knee: [1, 0, 0] });
/** Pushing off the ground behind, the right leg in front or the left. */
const easy = (right: boolean): Stride => ({
  height: 52.4,
  lean: 7,
  ahead: { hip: [50, 0, 0], knee: 74, point: 2 },
  behind: stand(-27, right ? -4.5 : 4.5, 56),
});
const fast: Stride = {
  height: 52.6,
  lean: 9,
  ahead: { hip: [76, 0, 0], knee: 88, point: 6 },
  behind: stand(-28.8, -4.5, 62),
};
const folded: Stride = {
  height: 51.2,
  lean: 5,
  ahead: { hip: [25, 0, 0], knee: 138, point: -12 },
  behind: stand(3, -4),
};
/** The heel no higher than in an easy run. */
const usual: Stride = { ...folded, ahead: { hip: [25, 0, 0], knee: 100, point: -10 } };
/** How high the heel is to come: a line under the buttock. */
const TARGET: Prop = { kind: 'guide', from: [-33, 44.5, 5], to: [-5, 44.5, 5] };
const heelLift = (laps: 1 | 2): Movement => ({
  view: SIDE,
  positions: [
    { pose: stride(usual), touch: ['lHeel', 'lBall'] },
    {
      pose: stride(folded),
      touch: ['lHeel', 'lBall'],
      props: [{ kind: 'track', at: [27, 101, 0], laps, text: `${laps * 400} m` }],
    },
  ],
  props: [TARGET],
  trained: ['r.hamstrings'],
  ways: [
    {
      through: [
        ['rToe', [-6, -13, 0]],
        ['rToe', [-6.5, -6, 0]],
        ['rToe', [-4.5, 2, 0]],
      ],
    },
  ],
});
const short: Stride = {
  height: 52.4,
  lean: 4,
  ahead: { hip: [40, 0, 0], knee: 58, point: 4 },
  behind: stand(-14, -4.5, 40),
};
const raised: Leg = { hip: [90, 0, 0], knee: 92, point: 10 };
const marching: Stride = { height: 52.7, lean: 0, ahead: raised, behind: stand(0, -4) };
const skipping: Stride = {
  height: 60.3,
  lean: 1,
  ahead: raised,
  behind: { hip: [-2, 0, 0], knee: 4, point: -36 },
};

/** Marks where the feet came down, so far apart. */
const steps = (apart: number): readonly Prop[] =>
  [-2, -1, 0, 1, 2].map((index) => tape([index * apart - 3, 0, 15], [index * apart + 3, 0, 15], 4));
const driving = (right: boolean): Pose => ({
  ...seated,
  chest: [2, 0, right ? 4 : -4],
  ra: right ? FORE : BACK,
  la: right ? BACK : FORE,
});

/** Running technique. */
export const runningFigures = {
  'tec-arm-drive-seated': {
    view: SIDE,
    positions: [
      { pose: driving(true), touch: ['rHeel', 'rBall', 'lHeel', 'lBall'] },
      { pose: driving(false), touch: ['rHeel', 'rBall', 'lHeel', 'lBall'] },
    ],
    props: seat(-9, 14, SEAT),
    trained: ['r.lat', 'r.arm'],
    ways: [
      {
        through: [
          ['rElbow', [-3, 0, 0]],
          ['rElbow', [-15, 3, 0]],
        ],
      },
    ],
  },
  'tec-arm-drive-run': {
    view: SIDE,
    positions: [
      { pose: stride(easy(false), false), touch: ['rBall'] },
      { pose: stride(easy(true), true), touch: ['lBall'] },
    ],
    trained: ['r.arm', 'r.lat'],
    ways: [
      {
        through: [
          ['rElbow', [-3, 0, 0]],
          ['rElbow', [-15, 3, 0]],
        ],
      },
    ],
  },
  'tec-hip-drive-march': {
    view: SIDE,
    positions: [
      { pose: stride(marching, true), touch: ['lHeel', 'lBall'] },
      { pose: stride({ ...marching, behind: stand(0, 4) }, false), touch: ['rHeel', 'rBall'] },
    ],
    trained: ['r.hip-front', 'l.hip-front'],
    ways: [
      {
        on: 0,
        through: [
          ['rKnee', [7, -20, 0]],
          ['rKnee', [7, -3, 0]],
        ],
      },
      {
        on: 1,
        through: [
          ['lKnee', [7, -20, 0]],
          ['lKnee', [7, -3, 0]],
        ],
      },
    ],
  },
  'tec-hip-drive-skip': {
    view: SIDE,
    positions: [
      { pose: stride({ ...marching, height: 55.2, behind: stand(-1, -4, 30) }, true), touch: ['lBall'] },
      { pose: stride(skipping, true), flying: true },
    ],
    trained: ['r.hip-front'],
    ways: [
      {
        on: 0,
        through: [
          ['rKnee', [7, -20, 0]],
          ['rKnee', [7, -3, 0]],
        ],
      },
      {
        on: 1,
        through: [
          ['lToe', [-14, -4, 0]],
          ['lToe', [2, 5, 0]],
          ['lToe', [22, -3, 0]],
        ],
        path: true,
      },
    ],
  },
  'tec-heel-lift-400': heelLift(1),
  'tec-heel-lift-800': heelLift(2),
  'tec-cadence-5': {
    view: { turn: 14, tilt: 18 },
    positions: [
      { pose: stride(easy(true), true), touch: ['lBall'], props: steps(19) },
      {
        pose: stride(short),
        touch: ['lBall'],
        props: [...steps(13), { kind: 'metronome', at: [40, 86, 0] }, word('+5 %', [40, 68, 0], 11)],
      },
    ],
    trained: [],
    ways: [],
  },
  'tec-strides': {
    view: SIDE,
    positions: [
      { pose: stride(easy(true), true), touch: ['lBall'] },
      { pose: stride(fast, true), touch: ['lBall'], props: [word('80 m', [4, -17, 0], 10)] },
      { pose: stride(easy(false), false), touch: ['rBall'] },
    ],
    trained: [],
    ways: [
      {
        on: 0,
        through: [
          [-20, 0, 0],
          [6, 0, 0],
        ],
        off: [0, 6],
        path: true,
      },
      {
        on: 1,
        through: [
          [-32, 0, 0],
          [36, 0, 0],
        ],
        off: [0, 6],
        path: true,
      },
      {
        on: 2,
        through: [
          [-6, 0, 0],
          [20, 0, 0],
        ],
        off: [0, 6],
        path: true,
      },
    ],
  },
} as const satisfies Record<string, Movement>;
