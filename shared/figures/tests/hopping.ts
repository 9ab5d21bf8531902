import { EXERCISE_MOVEMENTS } from '../exercises';
import type { Movement, Position } from '../movement';
import { HANDS_ON_HIPS, SIDE } from '../poses';
import { block, clock, measure, tape, word } from '../props';

const at = (id: keyof typeof EXERCISE_MOVEMENTS, index: number): Position =>
  EXERCISE_MOVEMENTS[id].positions[index] as Position;
const takeOff = at('ply-hop-stick', 0);
const inAir = at('ply-hop-stick', 1);
const landing = at('ply-hop-stick', 2);
/** A line across the floor, where a hop starts or ends. */
const line = (x: number) => tape([x, 0, -10], [x, 0, 16], 2);
const START = 11.8;
/** Where the heel comes down. */
const HEEL = 32;

/** Hops and jumps. */
export const hoppingTests = {
  'hop-single': {
    view: SIDE,
    positions: [takeOff, { ...landing, props: [measure([START, 0, 14], [HEEL, 0, 14], 'cm', [0, 3])] }],
    props: [line(START)],
    trained: ['r.quads', 'r.calf'],
    ways: [
      {
        through: [
          [6, 8, 10],
          [20, 20, 10],
          [34, 9, 10],
        ],
        path: true,
      },
    ],
  },
  'hop-triple': {
    view: SIDE,
    positions: [{ ...landing, props: [measure([-52, 0, 14], [HEEL, 0, 14], '3 hops, cm', [0, 3])] }],
    props: [line(-52)],
    trained: ['r.quads', 'r.calf'],
    ways: [
      {
        through: [
          [-50, 4, 10],
          [-38, 15, 10],
          [-24, 4, 10],
        ],
        path: true,
      },
      {
        through: [
          [-22, 4, 10],
          [-10, 15, 10],
          [4, 4, 10],
        ],
        path: true,
      },
      {
        through: [
          [6, 4, 10],
          [18, 15, 10],
          [32, 4, 10],
        ],
        path: true,
      },
    ],
  },
  'hop-crossover': {
    view: { turn: 20, tilt: 42 },
    positions: [{ ...landing, props: [measure([-54, 0, 26], [HEEL, 0, 26], '3 hops, cm', [0, 3])] }],
    props: [tape([-58, 0, 10], [52, 0, 10], 4), tape([-54, 0, -4], [-54, 0, 24], 2)],
    trained: ['r.quads', 'r.calf'],
    ways: [
      {
        through: [
          [-52, 0, 0],
          [-38, 10, 10],
          [-26, 0, 20],
        ],
        path: true,
      },
      {
        through: [
          [-24, 0, 20],
          [-10, 10, 10],
          [2, 0, 0],
        ],
        path: true,
      },
      {
        through: [
          [4, 0, 0],
          [16, 10, 10],
          [28, 0, 20],
        ],
        path: true,
      },
    ],
  },
  'hop-6m': {
    view: SIDE,
    positions: [
      { ...takeOff, props: [line(START)] },
      {
        ...inAir,
        props: [clock([46, 92, 0]), line(-40), line(56), measure([-40, 0, 14], [56, 0, 14], '6 m', [0, 3])],
      },
    ],
    trained: ['r.quads', 'r.calf'],
    ways: [
      {
        through: [
          [-30, 4, 10],
          [-16, 14, 10],
          [-2, 4, 10],
        ],
        path: true,
      },
      {
        through: [
          [2, 4, 10],
          [18, 14, 10],
          [34, 4, 10],
        ],
        path: true,
      },
    ],
  },
  'cmj-asym': {
    view: { turn: 78, tilt: 8 },
    positions: [
      {
        pose: {
          ...HANDS_ON_HIPS,
          pin: { joint: 'pelvis', at: [-9, 38, 0] },
          pelvis: [32, 0, 0],
          head: [-22, 0, 0],
          r: { foot: [0, 1.6, 7], knee: [1, 0, 0.1] },
          l: { foot: [0, 1.6, -7], knee: [1, 0, -0.1] },
        },
      },
      {
        pose: {
          ...HANDS_ON_HIPS,
          pin: { joint: 'pelvis', at: [0, 70, 0] },
          r: { hip: [2, 4, 0], knee: 4, point: -40 },
          l: { hip: [2, 4, 0], knee: 4, point: -40 },
        },
        flying: true,
      },
    ],
    props: [
      block([-7, 0, 1], [15, 1.6, 14], 'prop-dark'),
      block([-7, 0, -14], [15, 1.6, -1], 'prop-dark'),
      word('R', [8, 4, 21], 9),
      word('L', [8, 4, -21], 9),
    ],
    trained: ['r.quads', 'l.quads'],
    ways: [
      {
        through: [
          [10, 18, 18],
          [10, 40, 18],
        ],
      },
    ],
  },
} as const satisfies Record<string, Movement>;
