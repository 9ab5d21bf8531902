import type { Movement } from '../movement';
import type { Arm, Pose } from '../pose';
import { HANDS_ON_HIPS, HANG, HIPS, SEAT, SEATED_HIPS, SIDE, standing } from '../poses';
import { seat, step, wall, weight } from '../props';

const LOOSE: Arm = { shoulder: [6, 6, 0], elbow: 14 };
const sit = (low: boolean, foot: Pose['l'] | null): Pose => ({
  pin: { joint: 'pelvis', at: [0, low ? 28.6 : 44, 0] },
  pelvis: [0, 0, 0],
  r: { foot: [24.2, 0, 5.2], knee: [0.4, 1, 0] },
  l: foot ?? { foot: [24.2, 0, -5.2], knee: [0.4, 1, 0] },
  ra: LOOSE,
  la: LOOSE,
});
const FORWARD: Arm = { shoulder: [84, 0, 0], elbow: 4 };
const squat = (low: boolean): Pose => ({
  ...standing,
  pin: { joint: 'pelvis', at: low ? [-18, SEATED_HIPS + 0.4, 0] : [0, HIPS, 0] },
  pelvis: [low ? 28 : 0, 0, 0],
  head: [low ? -18 : 0, 0, 0],
  r: { foot: [0, 0, 6], out: 6, knee: [1, 0.2, 0.1] },
  l: { foot: [0, 0, -6], out: 6, knee: [1, 0.2, -0.1] },
  ra: low ? { shoulder: [92, 0, 0], elbow: 4 } : HANG,
  la: low ? { shoulder: [92, 0, 0], elbow: 4 } : HANG,
});
const split = (low: boolean): Pose => ({
  ...HANDS_ON_HIPS,
  pin: { joint: 'pelvis', at: low ? [-16, 29.5, 0] : [-13, 48.2, 0] },
  pelvis: [3, 0, 0],
  r: { foot: [8, 0, 5], knee: [1, 0.2, 0] },
  l: { foot: [-38, 0, -5], heel: 58, knee: [1, -0.3, 0] },
});
const BENCH = 18;
const raised = (low: boolean): Pose => ({
  pin: { joint: 'pelvis', at: low ? [-14, 30, 0] : [-5, 50.5, 0] },
  pelvis: [low ? 5 : 2, 0, 0],
  head: [-2, 0, 0],
  r: { foot: [6, 0, 5], knee: [1, 0.2, 0] },
  l: low
    ? { ankle: [-42, BENCH + 2.3, -5], knee: [1, -1, 0], point: -33 }
    : { ankle: [-40.4, BENCH + 3.6, -5], knee: [1, -1, 0], point: -74 },
  ra: { shoulder: [low ? 6 : 3, 8, 0], elbow: 4, fist: true },
  la: { shoulder: [low ? 6 : 3, 8, 0], elbow: 4, fist: true },
});
const STEP = 16;
const up = (top: boolean): Pose =>
  top
    ? {
        ...standing,
        pin: { joint: 'pelvis', at: [22, HIPS + STEP, 0] },
        r: { foot: [22, STEP, 5] },
        l: { foot: [22, STEP, -5] },
        ra: HANG,
        la: HANG,
      }
    : {
        ...standing,
        pin: { joint: 'pelvis', at: [2, 49.5, 0] },
        pelvis: [14, 0, 0],
        head: [-8, 0, 0],
        r: { foot: [22, STEP, 5], knee: [1, 0.3, 0] },
        l: { foot: [-2, 0, -5], heel: 12, knee: [1, 0, 0] },
        ra: { shoulder: [-4, 8, 0], elbow: 20 },
        la: { shoulder: [32, 6, 0], elbow: 40 },
      };
const LOW = 13;
const sideStep = (low: boolean): Pose => ({
  ...HANDS_ON_HIPS,
  pin: { joint: 'pelvis', at: low ? [-9, 50.5, -0.6] : [0, HIPS + LOW - 0.4, 0] },
  pelvis: [low ? 24 : 0, 0, 0],
  chest: [low ? 4 : 0, 0, 0],
  head: [low ? -18 : 0, 0, 0],
  r: { foot: [0, LOW, 4.4], out: 4, knee: [1, 0, 0.07] },
  l: low ? { foot: [3, 0, -11], heel: -14, knee: [1, 0, -0.1] } : { hip: [10, 2, 0], knee: 8, point: 4 },
});
const BOX = 25;
const one = (low: boolean): Pose => ({
  pin: { joint: 'pelvis', at: low ? [-19, BOX + 5.4, 0] : [-0.6, HIPS - 0.3, 0.8] },
  pelvis: [low ? 30 : 2, 0, 0],
  head: [low ? -20 : 0, 0, 0],
  r: { foot: [0, 0, 3.5], knee: [1, 0.2, 0.05] },
  l: low ? { hip: [104, 0, 0], knee: 34, point: 4 } : { hip: [36, 0, 0], knee: 34, point: 0 },
  ra: low ? { shoulder: [98, 0, 0], elbow: 4 } : FORWARD,
  la: low ? { shoulder: [98, 0, 0], elbow: 4 } : FORWARD,
});
const FEET = ['rHeel', 'rBall', 'lHeel', 'lBall'] as const;
const FOOT = ['rHeel', 'rBall'] as const;

/** The front of the thigh: wall sits, squats, lunges and steps. */
export const kneeFigures = {
  'str-wall-sit': {
    view: SIDE,
    positions: [
      { pose: sit(false, null), touch: FEET },
      { pose: sit(true, null), touch: FEET },
    ],
    props: [wall(-6.6, -7)],
    trained: ['r.quads', 'l.quads'],
    ways: [
      {
        through: [
          ['pelvis', [13, 29, 0]],
          ['pelvis', [13, 13, 0]],
        ],
      },
    ],
  },
  'str-wall-sit-single': {
    view: SIDE,
    positions: [
      { pose: sit(true, null), touch: FEET },
      { pose: sit(true, { hip: [99, 0, 0], knee: 58, point: 4 }), touch: FOOT },
    ],
    props: [wall(-6.6, -7)],
    trained: ['r.quads'],
    ways: [
      {
        through: [
          ['lBall', [4, -15, 0]],
          ['lBall', [5, -4, 0]],
        ],
      },
    ],
  },
  'str-squat-box': {
    view: SIDE,
    positions: [
      { pose: squat(false), touch: FEET },
      { pose: squat(true), touch: FEET },
    ],
    props: seat(-31, -10, SEAT, -33),
    trained: ['r.quads', 'r.buttock', 'l.quads'],
    ways: [
      {
        on: 0,
        through: [
          [-8, 45, 0],
          [-20, 31, 0],
        ],
        bow: -0.15,
      },
    ],
  },
  'str-split-squat': {
    view: SIDE,
    positions: [
      { pose: split(false), touch: ['rHeel', 'rBall', 'lBall'] },
      { pose: split(true), touch: ['rHeel', 'rBall', 'lBall'] },
    ],
    trained: ['r.quads', 'r.buttock'],
    ways: [
      {
        through: [
          ['pelvis', [14, 36, 0]],
          ['pelvis', [14, 19, 0]],
        ],
      },
    ],
  },
  'str-rfe-split-squat': {
    view: SIDE,
    positions: [
      { pose: raised(false), touch: [...FOOT, 'lToe'] },
      { pose: raised(true), touch: [...FOOT, 'lToe'] },
    ],
    props: [...seat(-58, -40, BENCH), weight('rPalm'), weight('lPalm')],
    trained: ['r.quads', 'r.buttock'],
    ways: [
      {
        through: [
          ['pelvis', [14, 36, 0]],
          ['pelvis', [14, 19, 0]],
        ],
      },
    ],
  },
  'str-step-up': {
    view: SIDE,
    positions: [
      { pose: up(false), touch: ['rHeel', 'rBall', 'lBall'] },
      { pose: up(true), touch: FEET },
    ],
    props: [step(15, 44, STEP)],
    trained: ['r.quads', 'r.buttock'],
    ways: [
      {
        through: [
          ['pelvis', [-15, -11, 0]],
          ['pelvis', [-13, 4, 0]],
        ],
      },
    ],
  },
  'str-lat-step-down': {
    view: { turn: 99, tilt: 8 },
    positions: [
      { pose: sideStep(false), touch: FOOT },
      { pose: sideStep(true), touch: ['rHeel', 'rBall', 'lHeel'] },
    ],
    props: [step(-12, 18, LOW, 8, 6)],
    trained: ['r.quads', 'r.side-hip'],
    ways: [
      {
        through: [
          ['lHeel', [0, 16, -7]],
          ['lHeel', [0, 5, -7]],
        ],
      },
    ],
  },
  'str-sl-squat-box': {
    view: SIDE,
    positions: [
      { pose: one(false), touch: FOOT },
      { pose: one(true), touch: FOOT },
    ],
    props: [step(-34, -12, BOX)],
    trained: ['r.quads', 'r.buttock'],
    ways: [
      {
        on: 0,
        through: [
          [-9, 46, 0],
          [-21, 33, 0],
        ],
        bow: -0.15,
      },
    ],
  },
} as const satisfies Record<string, Movement>;
