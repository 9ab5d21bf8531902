import type { Movement } from '../movement';
import type { Pose } from '../pose';
import {
  ballAt,
  HANG,
  onRight,
  onWall,
  palmOn,
  SEAT,
  SEATED_HIPS,
  SIDE,
  SIDE_BACK,
  seated,
  standing,
} from '../poses';
import { seat, wall, weight } from '../props';

const KNEE = 58;
/** Standing on the balls with bent knees; thighs lean forwards by `thigh`. */
const bentRise = (heel: number, thigh: number): Pose => ({
  ...standing,
  pin: { joint: 'rBall', at: ballAt(0, 0, 5) },
  r: { hip: [thigh, 0, 0], knee: KNEE, flat: heel },
  l: { hip: [thigh, 0, 0], knee: KNEE, flat: heel },
});
const alone = (heel: number): Pose => ({
  ...onRight,
  pelvis: [8, 0, 0],
  pin: { joint: 'rBall', at: ballAt(0, 0, 3.5) },
  r: { hip: [34 + (heel ? 6 : 0), 0, 0], knee: KNEE, flat: heel },
  l: { hip: [24, 2, 0], knee: 86, point: -8 },
  ra: onWall(30, 64, 8),
  la: onWall(30, 64, -8),
});
const sitting = (heel: number): Pose => ({
  ...seated,
  pin: { joint: 'pelvis', at: [0, SEATED_HIPS, 0] },
  r: { foot: [23, 0, 5.2], heel, knee: [0.3, 1, 0] },
  l: { foot: [23, 0, -5.2], heel, knee: [0.3, 1, 0] },
  ra: palmOn(['rKnee', [-5, 9, -1]], [1, -0.3, -0.2], [0, -1, 0], [-1, -0.2, 0.4]),
  la: palmOn(['lKnee', [-5, 9, 1]], [1, -0.3, 0.2], [0, -1, 0], [-1, -0.2, -0.4]),
});

/** Heel raises with a bent knee. */
export const deepCalfFigures = {
  'str-soleus-seated': {
    view: SIDE,
    positions: [
      { pose: sitting(0), touch: ['rHeel', 'rBall', 'lHeel', 'lBall', 'pelvis'] },
      { pose: sitting(36), touch: ['rBall', 'lBall', 'pelvis'] },
    ],
    props: [...seat(-9, 14, SEAT, -11), weight(['rKnee', [-4.5, 6, -5]], [0, 0, 8], 'before')],
    trained: ['r.soleus', 'l.soleus'],
    ways: [
      {
        through: [
          ['rHeel', [-6, -3, 0]],
          ['rHeel', [-6, 7, 0]],
        ],
      },
    ],
  },
  'str-soleus-wall': {
    view: SIDE,
    positions: [
      { pose: bentRise(0, 40), touch: ['rHeel', 'rBall', 'lHeel', 'lBall'] },
      { pose: bentRise(40, 44.5), touch: ['rBall', 'lBall'] },
    ],
    props: [wall(-14.6, -7)],
    trained: ['r.soleus', 'l.soleus'],
    ways: [
      {
        through: [
          ['rHeel', [-5, -3, 0]],
          ['rHeel', [-5, 7, 0]],
        ],
      },
    ],
  },
  'str-soleus-single': {
    view: SIDE_BACK,
    positions: [
      { pose: alone(0), touch: ['rHeel', 'rBall', 'rPalm'] },
      { pose: alone(42), touch: ['rBall', 'rPalm'] },
    ],
    props: [wall(30)],
    trained: ['r.soleus'],
    ways: [
      {
        through: [
          ['rHeel', [-6, -3, 0]],
          ['rHeel', [-6, 7, 0]],
        ],
      },
    ],
  },
  'str-soleus-load': {
    view: SIDE_BACK,
    positions: [
      { pose: { ...alone(0), ra: { ...HANG, fist: true } }, touch: ['rHeel', 'rBall', 'lPalm'] },
      { pose: { ...alone(42), ra: { ...HANG, fist: true } }, touch: ['rBall', 'lPalm'] },
    ],
    props: [wall(30), weight('rPalm')],
    trained: ['r.soleus'],
    ways: [
      {
        through: [
          ['rHeel', [-6, -3, 0]],
          ['rHeel', [-6, 7, 0]],
        ],
      },
    ],
  },
} as const satisfies Record<string, Movement>;
