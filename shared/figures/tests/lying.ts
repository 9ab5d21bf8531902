import { EXERCISE_MOVEMENTS } from '../exercises';
import type { Movement, Position } from '../movement';
import type { Arm } from '../pose';
import { bridge, LYING, SIDE, supine } from '../poses';
import { angle, clock, mat, measure, step, word } from '../props';

/** A position of an exercise that is also how a test is done, with what is measured added. */
const as = (id: keyof typeof EXERCISE_MOVEMENTS, index: number): Position =>
  EXERCISE_MOVEMENTS[id].positions[index] as Position;

const UPRIGHT = { hip: [92, 0, 0], knee: 90, point: 0 } as const;

/** A hand on the opposite shoulder of one who lies on the back (1 right, −1 left). */
const crossed = (side: 1 | -1): Arm => ({
  hand: ['neck', [7, side > 0 ? 7 : 6.2, side * -5]],
  elbow: [1, 0.6, side * 0.5],
  fingers: [-0.5, -0.1, -side],
});
const CROSSED_LYING = { ra: crossed(1), la: crossed(-1) } as const;

/** Tests on the floor: holds, bridges and lengths. */
export const lyingTests = {
  ake: {
    view: LYING,
    positions: [
      {
        pose: {
          ...supine,
          r: { hip: [90, 0, 0], knee: 26, point: 0 },
          l: { hip: [-2, 2, 0], knee: 0, point: -16 },
          ra: { hand: ['rKnee', [-4, -6, 3]], elbow: [-0.3, -0.8, 0.6] },
          la: { hand: ['rKnee', [-4, -7, -4]], elbow: [-0.3, -0.8, -0.6] },
        },
      },
    ],
    props: [mat(-56, 54), angle('rKnee', ['rKnee', [0, 10, 0]], 'rAnkle', 15)],
    trained: ['r.hamstrings'],
  },
  'shoulder-flex-lat': {
    view: LYING,
    positions: [{ pose: { ...supine, ra: { shoulder: [152, 0, 0], elbow: 0 } } }],
    props: [mat(-56, 40), angle('rShoulder', ['rShoulder', [10, 0, 0]], 'rElbow', 12)],
    trained: ['r.lat'],
  },
  'side-bridge': {
    view: { turn: 8, tilt: 9 },
    positions: [
      {
        ...as('core-side-plank', 1),
        pose: {
          ...as('core-side-plank', 1).pose,
          la: { hand: ['rShoulder', [3, 4, 3.5]], elbow: [0.5, 0.6, 1] },
        },
      },
    ],
    props: [mat(-22, 92, 20), clock([66, 44, 0])],
    trained: ['r.trunk-side'],
  },
  'trunk-extensor': {
    view: SIDE,
    positions: [as('core-back-ext-bench', 1)],
    props: [...(EXERCISE_MOVEMENTS['core-back-ext-bench'].props ?? []), clock([-30, 58, 0])],
    trained: ['back'],
  },
  'plank-prone': {
    view: SIDE,
    positions: [as('core-front-plank', 1)],
    props: [mat(-92, 22), clock([-52, 42, 0])],
    trained: ['tummy'],
  },
  'sl-bridge-reps': {
    view: LYING,
    positions: [
      {
        pose: {
          ...supine,
          r: { ankle: [38.2, 37.3, 5.5], knee: [-0.6, 1, 0], point: 0 },
          l: UPRIGHT,
          ...CROSSED_LYING,
        },
      },
      {
        pose: {
          ...bridge,
          r: { ankle: [42, 37.4, 5.5], knee: [-0.6, 1, 0], point: 0 },
          l: { hip: [58, 0, 0], knee: 70, point: 0 },
          ...CROSSED_LYING,
        },
        props: [word('1, 2, 3 …', [-34, 34, 0])],
      },
    ],
    props: [mat(-56, 26), step(33, 66, 34.9, 13), measure([70, 0, 0], [70, 34.9, 0], '60 cm', [0, 0])],
    trained: ['r.hamstrings', 'r.buttock'],
    ways: [
      {
        through: [
          ['pelvis', [-8, 10, 0]],
          ['pelvis', [-8, 20, 0]],
        ],
      },
    ],
  },
  'sl-bridge-hold': {
    view: LYING,
    positions: [
      {
        pose: {
          ...bridge,
          pelvis: [-33, 0, 0],
          r: { foot: [20, 0, 5.5] },
          l: { hip: [-4, 0, 0], knee: 4, point: 0 },
        },
      },
    ],
    props: [mat(-56, 38), clock([-26, 36, 0])],
    trained: ['r.buttock'],
  },
} as const satisfies Record<string, Movement>;
