import type { Movement } from '../movement';
import type { Pose } from '../pose';
import { onFloor } from '../poses';
import { mat, seat } from '../props';

const rock = (thigh: number, lean: number): Pose => ({
  lie: 'prone',
  pin: { joint: 'lKnee', at: [0, 3.3, -5] },
  pelvis: [-lean, 0, 0],
  head: [-18, 0, 0],
  l: { hip: [90 - lean + thigh, 0, 0], knee: 93 + thigh, point: -84 },
  r: { ankle: [-1 - thigh * 0.06, 3.6, 50 - thigh * 0.16], knee: [0.2, 1, 0], point: 0 },
  ra: onFloor(31, 8),
  la: onFloor(31, -9),
});
const SHELF = 22;
const copenhagen = (bend: number, rise: boolean, long: boolean): Pose => ({
  lie: 'on-left',
  pin: { joint: 'lElbow', at: [0, 2.1, 2] },
  pelvis: [0, bend, 0],
  chest: rise ? [0, 0, 0] : [0, -bend - 12, 0],
  r: long
    ? { ankle: [-77, SHELF + 2, 2], knee: [0, 0.2, 1], point: 0 }
    : { ankle: [-74, SHELF + 2.2, -18], knee: [0.1, 0.1, 1], point: -20 },
  l: { hip: [14, rise ? 2 : 10, 0], knee: rise ? 16 : 30, point: -10 },
  ra: { hand: ['pelvis', [6, 8.5, 4]], elbow: [0.2, 1, 0.4], fingers: [-1, 0, 0.1] },
  la: { shoulder: [0, 90 + bend, 0], elbow: 78 },
});

/** The inner thigh: rocked long, then held. */
export const innerThighFigures = {
  'mob-adductor-rockback': {
    view: { turn: 64, tilt: 14 },
    positions: [
      { pose: rock(0, 10), touch: ['lKnee', 'rPalm', 'lPalm'] },
      { pose: rock(38, 2), touch: ['lKnee', 'rPalm', 'lPalm'] },
    ],
    props: [mat(-26, 40, 14)],
    trained: ['r.adductors'],
    ways: [{ follow: 'pelvis', off: [0, -16] }],
  },
  'core-copenhagen-short': {
    view: { turn: 8, tilt: 10 },
    positions: [
      { pose: copenhagen(2, false, false), touch: ['lElbow'] },
      { pose: copenhagen(-14, true, false), touch: ['lElbow'] },
    ],
    props: [...seat(-84, -52, SHELF, undefined, 16)],
    trained: ['r.adductors'],
    ways: [
      {
        through: [
          ['pelvis', [6, -14, 4]],
          ['pelvis', [6, -5, 4]],
        ],
      },
    ],
  },
  'core-copenhagen-long': {
    view: { turn: 8, tilt: 10 },
    positions: [
      { pose: copenhagen(2, false, true), touch: ['lElbow'] },
      { pose: copenhagen(-8, true, true), touch: ['lElbow'] },
    ],
    props: [...seat(-92, -66, SHELF, undefined, 16)],
    trained: ['r.adductors'],
    ways: [
      {
        through: [
          ['pelvis', [6, -14, 4]],
          ['pelvis', [6, -5, 4]],
        ],
      },
    ],
  },
} as const satisfies Record<string, Movement>;
