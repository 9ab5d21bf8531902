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
const SHELF = 19;
/** On the left forearm, the right leg on the bench; the elbow stands at the origin and the feet are to the left. */
const copenhagen = (slope: number, sag: number, top: Pose['r'], low: Pose['l']): Pose => ({
  lie: 'on-left',
  pin: { joint: 'lElbow', at: [0, 2.1, 1] },
  pelvis: [0, slope, 0],
  chest: [0, sag, 0],
  r: top,
  l: low,
  ra: { hand: ['pelvis', [5, 9, 2]], elbow: [0.3, 1, 0.3], fingers: [-1, -0.1, 0.2] },
  la: { shoulder: [0, 90 - slope - sag, 52], elbow: 86, fist: true },
});
const KNEELING: Pose['r'] = { hip: [0, 0, 0], knee: 86, point: -20 };

/** The inner thigh: rocked long, then held. */
export const innerThighFigures = {
  'mob-adductor-rockback': {
    view: { turn: 30, tilt: 30 },
    positions: [
      { pose: rock(0, 10), touch: ['lKnee', 'rPalm', 'lPalm'] },
      { pose: rock(38, 2), touch: ['lKnee', 'rPalm', 'lPalm'] },
    ],
    props: [mat(-26, 40, 14)],
    trained: ['r.adductors'],
    ways: [{ follow: 'pelvis', off: [0, -12] }],
  },
  'core-copenhagen-short': {
    view: { turn: 8, tilt: 10 },
    positions: [
      {
        pose: copenhagen(
          4,
          24,
          { hip: [0, 16, 0], knee: 86, point: -20 },
          { hip: [40, -2, 0], knee: 80, point: -10 },
        ),
        touch: ['lElbow'],
      },
      { pose: copenhagen(15, 0, KNEELING, { hip: [40, -4, 0], knee: 80, point: -10 }), touch: ['lElbow'] },
    ],
    props: [...seat(-86, -49, SHELF, undefined, 26)],
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
      {
        pose: copenhagen(
          2,
          24,
          { hip: [0, 9, 0], knee: 0, point: -4 },
          { hip: [0, 2, 0], knee: 0, point: -6 },
        ),
        touch: ['lElbow'],
      },
      {
        pose: copenhagen(
          0,
          0,
          { hip: [0, 0, 0], knee: 0, point: -4 },
          { hip: [0, 0, 0], knee: 0, point: -6 },
        ),
        touch: ['lElbow'],
      },
    ],
    props: [...seat(-98, -70, SHELF, undefined, 16)],
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
