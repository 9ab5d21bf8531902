import type { Movement } from '../movement';
import type { Pose } from '../pose';
import { BACK, ballAt, HIPS, onRight, onWall, SIDE_BACK, standing, tiptoe } from '../poses';
import { angle, cord, measure, wall, word } from '../props';

const FOOT = ['rHeel', 'rBall'] as const;

/** A lunge at the wall with the front knee on it, the other foot behind on the floor. */
const lunge: Pose = {
  pin: { joint: 'pelvis', at: [-5.1, 39.9, 0] },
  pelvis: [5, 0, 0],
  r: { foot: [0, 0, 5.2], knee: [1, 0.3, 0] },
  l: { foot: [-36, 0, -5.2], heel: 46, knee: [1, -0.4, 0] },
  ra: onWall(17.4, 64, 9),
  la: onWall(17.4, 64, -9),
};
/** On the right forefoot at a wall. */
const raise = (heel: number, bent: boolean): Pose => ({
  ...onRight,
  pelvis: bent ? [8, 0, 0] : [0, 0, 0],
  pin: { joint: 'rBall', at: ballAt(0, 0, 3.5) },
  r: bent ? { hip: [40, 0, 0], knee: 58, flat: heel } : tiptoe(heel),
  l: { hip: [bent ? 24 : 14, 2, 0], knee: bent ? 86 : 74, point: -8 },
  ra: onWall(28, 66, 8),
  la: onWall(28, 66, -8),
});

/** Ankle, arch and calf, standing. */
export const ankleAndCalfTests = {
  'wblt-cm': {
    view: SIDE_BACK,
    positions: [{ pose: lunge, touch: [...FOOT, 'lBall', 'rKnee', 'rPalm'] }],
    props: [wall(17.4, 7, 92), measure([11.8, 0, 16], [17.4, 0, 16], 'cm', [0, 3])],
    trained: ['r.ankle', 'r.soleus'],
    barefoot: true,
  },
  'wblt-deg': {
    view: SIDE_BACK,
    positions: [{ pose: lunge, touch: [...FOOT, 'lBall', 'rKnee', 'rPalm'] }],
    props: [wall(17.4, 7, 92), angle('rAnkle', ['rAnkle', [0, 10, 0]], 'rKnee', 16)],
    trained: ['r.ankle', 'r.soleus'],
    barefoot: true,
  },
  'heel-raise': {
    view: SIDE_BACK,
    positions: [
      { pose: raise(0, false), touch: [...FOOT, 'rPalm'] },
      {
        pose: raise(42, false),
        touch: ['rBall', 'rPalm'],
        props: [word('1, 2, 3 …', ['head', [-6, 14, 0]])],
      },
    ],
    props: [wall(28)],
    trained: ['r.calf'],
    ways: [
      {
        through: [
          ['rHeel', [-6, -3, 0]],
          ['rHeel', [-6, 8, 0]],
        ],
      },
    ],
  },
  'heel-raise-bent': {
    view: SIDE_BACK,
    positions: [
      { pose: { ...raise(0, true), r: { hip: [34, 0, 0], knee: 58, flat: 0 } }, touch: [...FOOT, 'rPalm'] },
      {
        pose: raise(42, true),
        touch: ['rBall', 'rPalm'],
        props: [word('1, 2, 3 …', ['head', [-10, 14, 0]])],
      },
    ],
    props: [wall(28)],
    trained: ['r.soleus'],
    ways: [
      {
        through: [
          ['rHeel', [-6, -3, 0]],
          ['rHeel', [-6, 8, 0]],
        ],
      },
    ],
  },
  'heel-raise-quality': {
    view: { turn: -72, tilt: 5 },
    positions: [
      { pose: raise(0, false), touch: FOOT },
      { pose: raise(42, false), touch: ['rBall'] },
    ],
    props: [wall(28)],
    trained: ['r.calf', 'r.tibialis'],
    barefoot: true,
    ways: [
      {
        through: [
          ['rHeel', [-2, -3, 8]],
          ['rHeel', [-2, 8, 8]],
        ],
      },
    ],
  },
  'calf-girth': {
    view: BACK,
    positions: [{ pose: standing, touch: [...FOOT, 'lHeel', 'lBall'] }],
    props: [
      cord(
        [
          ['rKnee', [-2, -6.5, -3.3]],
          ['rKnee', [-4, -7.1, -1.8]],
          ['rKnee', [-4, -7.3, 0]],
          ['rKnee', [-4, -7.1, 1.8]],
          ['rKnee', [-2, -6.5, 3.4]],
        ],
        'before',
        1.4,
      ),
      word('cm', ['rKnee', [0, -6.6, 9]], 8),
    ],
    trained: ['r.calf'],
    barefoot: true,
    close: { around: 'pelvis', reach: [16, -14, 18, 56], only: ['rLeg', 'lLeg'] },
  },
  'nav-drop': {
    view: { turn: 180, tilt: 4 },
    positions: [
      {
        pose: { ...standing, pin: { joint: 'pelvis', at: [-24, 28, 0] }, r: { foot: [0, 0, 5], dome: 1.6 } },
      },
      {
        pose: { ...standing, pin: { joint: 'pelvis', at: [0, HIPS, 0] }, r: { foot: [0, 0, 5], dome: 0.2 } },
      },
    ],
    props: [measure(['rAnkle', [3.4, -3.9, 0]], ['rAnkle', [3.4, -0.4, 0]], 'mm', [9.5, 0])],
    trained: ['r.arch'],
    barefoot: true,
    close: { around: 'rAnkle', reach: [17, 15, 12, 8.5], only: ['rLeg'] },
  },
} as const satisfies Record<string, Movement>;
