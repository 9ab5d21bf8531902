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
  r: { foot: [-1, 0, 47], out: 180, knee: [1, 0.4, 0] },
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
  la: { shoulder: [0, 90 - slope - sag, 52], elbow: 90, fist: true },
});
const KNEELING: Pose['r'] = { hip: [0, 0, 0], knee: 86, point: -80 };

/** The inner thigh: rocked long, then held. */
export const innerThighFigures = {
  'mob-adductor-rockback': {
    view: { turn: 52, tilt: 14 },
    positions: [
      { pose: rock(0, 10), touch: ['lKnee', 'rPalm', 'lPalm'] },
      { pose: rock(50, 13), touch: ['lKnee', 'rPalm', 'lPalm'] },
    ],
    props: [mat(-26, 40, 14)],
    trained: ['r.adductors'],
    ways: [{ follow: 'pelvis', off: [0, -9] }],
  },
  'core-copenhagen-short': {
    view: { turn: 8, tilt: 10 },
    positions: [
      {
        pose: copenhagen(
          12,
          46,
          { hip: [0, 30, 0], knee: 86, point: -80 },
          { hip: [34, -14, 0], knee: 70, point: -70 },
        ),
        touch: ['lElbow', 'rKnee'],
      },
      {
        pose: copenhagen(15, 0, KNEELING, { hip: [40, -4, 0], knee: 80, point: -60 }),
        touch: ['lElbow', 'rKnee'],
      },
    ],
    props: [...seat(-86, -50, SHELF, undefined, 15, -13)],
    trained: ['r.adductors'],
    ways: [
      {
        through: [
          ['pelvis', [6, -15, 4]],
          ['pelvis', [6, -6, 4]],
        ],
      },
    ],
  },
  'core-copenhagen-long': {
    view: { turn: 8, tilt: 10 },
    positions: [
      {
        pose: copenhagen(
          12,
          46,
          { hip: [0, 20, 0], knee: 0, point: -4 },
          { hip: [4, -14, 0], knee: 4, point: -6 },
        ),
        touch: ['lElbow', 'rAnkle'],
      },
      {
        pose: copenhagen(
          10.7,
          0,
          { hip: [0, 0, 0], knee: 0, point: -4 },
          { hip: [0, 2, 0], knee: 0, point: -6 },
        ),
        touch: ['lElbow', 'rAnkle'],
      },
    ],
    props: [...seat(-98, -70, SHELF, undefined, 12)],
    trained: ['r.adductors'],
    ways: [
      {
        through: [
          ['pelvis', [6, -15, 4]],
          ['pelvis', [6, -6, 4]],
        ],
      },
    ],
  },
} as const satisfies Record<string, Movement>;
