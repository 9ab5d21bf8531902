import type { Movement } from '../movement';
import type { Pose } from '../pose';
import { mat } from '../props';

/** On the right side: the trunk's slope, its sag, and the legs; the elbow stands at the origin. */
function side(slope: number, sag: number, legs: Pick<Pose, 'r' | 'l'>): Pose {
  return {
    lie: 'on-right',
    pin: { joint: 'rElbow', at: [0, 2.1, 1] },
    pelvis: [0, -slope, 0],
    chest: [0, -sag, 0],
    ...legs,
    ra: { shoulder: [0, 90 - slope - sag, 52], elbow: 90, fist: true },
    la: { hand: ['pelvis', [-4, 9, 2]], elbow: [-0.4, 1, 0.3], fingers: [1, -0.1, 0.2] },
  };
}
const knees = (up: boolean): Pose =>
  side(up ? 25.2 : 12, up ? 0 : 46, {
    r: { hip: [up ? 2 : 34, up ? 0 : -16, 0], knee: 88, point: -82 },
    l: { hip: [up ? 2 : 34, up ? -8 : 2, 0], knee: 88, point: -82 },
  });
const feet = (up: boolean, top = -6): Pose =>
  side(up ? 17.2 : 12, up ? 0 : 46, {
    r: { hip: [0, up ? 0 : -14, 0], knee: 0, point: -4 },
    l: { hip: [0, up ? top : 5, 0], knee: 0, point: -4 },
  });

/** The side of the trunk, held; the lower side is the one trained. */
export const trunkSideFigures = {
  'core-side-plank-knee': {
    view: { turn: 10, tilt: 12 },
    positions: [
      { pose: knees(false), touch: ['rElbow'] },
      { pose: knees(true), touch: ['rElbow'] },
    ],
    props: [mat(-22, 78, 20)],
    trained: ['r.trunk-side'],
    ways: [
      {
        through: [
          ['pelvis', [2, -20, 4]],
          ['pelvis', [2, -10, 4]],
        ],
      },
    ],
  },
  'core-side-plank': {
    view: { turn: 8, tilt: 9 },
    positions: [
      { pose: feet(false), touch: ['rElbow'] },
      { pose: feet(true), touch: ['rElbow'] },
    ],
    props: [mat(-22, 92, 20)],
    trained: ['r.trunk-side'],
    ways: [
      {
        through: [
          ['pelvis', [0, -19, 4]],
          ['pelvis', [0, -10, 4]],
        ],
      },
    ],
  },
  'core-side-plank-leg': {
    view: { turn: 8, tilt: 9 },
    positions: [
      { pose: feet(true), touch: ['rElbow'] },
      { pose: feet(true, 30), touch: ['rElbow'] },
    ],
    props: [mat(-22, 92, 20)],
    trained: ['r.trunk-side'],
    ways: [{ follow: 'lAnkle', off: [5, 2], bow: -0.15 }],
  },
} as const satisfies Record<string, Movement>;
