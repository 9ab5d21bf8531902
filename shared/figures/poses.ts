import type { View } from './camera';
import type { Arm, Leg, Pose, Reach } from './pose';
import type { Vector } from './vector';

/** Seen from the trained side, a little from the front, so that the other leg shows. */
export const SIDE: View = { turn: 14, tilt: 6 };
/** Seen from the trained side, a little from behind: for walls the figure faces. */
export const SIDE_BACK: View = { turn: -11, tilt: 6 };
export const FRONT: View = { turn: 90, tilt: 5 };
export const BACK: View = { turn: -90, tilt: 5 };
export const CORNER: View = { turn: 52, tilt: 8 };
export const LYING: View = { turn: 12, tilt: 12 };

/** An arm that hangs by the side. */
export const HANG: Arm = { shoulder: [2, 7, 0], elbow: 12 };
/** A hand on the hip of its side (1 right, −1 left). */
const onHip = (side: 1 | -1): Arm => ({
  hand: ['pelvis', [1.5, 6.5, side * 9.6]],
  elbow: [-0.6, 0, side],
  fingers: [0.9, -0.35, -side * 0.3],
});
export const HANDS_ON_HIPS = { ra: onHip(1), la: onHip(-1) } as const;
/** A palm flat on a wall ahead or a floor below. */
export const palmOn = (hand: Reach, fingers: Vector, palm: Vector, elbow?: Vector): Arm => ({
  hand,
  fingers,
  palm,
  ...(elbow ? { elbow } : {}),
});
/** A palm on the wall ahead, its face at x. */
export const onWall = (x: number, height: number, z: number): Arm =>
  palmOn([x - 1.1, height, z], [0.1, 1, 0], [1, 0, 0], [-0.3, -1, z > 0 ? 0.4 : -0.4]);
/** A palm on the floor, fingers forwards. */
export const onFloor = (x: number, z: number, forwards = 1): Arm =>
  palmOn([x, 1.1, z], [forwards, 0, 0], [0, -1, 0], [-forwards, 0.2, z > 0 ? 0.3 : -0.3]);
/** A leg kneeling on its knee, its thigh so far forwards of upright; `pitch` is how far the pelvis leans forwards. */
export const kneel = (thigh: number, pitch = 0, outwards = 0): Leg => ({
  hip: [thigh + pitch, outwards, 0],
  knee: 93 + thigh,
  point: -84,
});
/** Standing height of the hips over the floor, knees just not locked. */
export const HIPS = 52.85;
/** Height of a chair's seat, and of the hips on it. */
export const SEAT = 23;
export const SEATED_HIPS = 28.2;
/** Height of the hips of one who lies on the back or face down. */
export const SUPINE = 6.3;
export const PRONE = 5.6;

/** Standing on both feet, facing forwards. */
export const standing: Pose = {
  pin: { joint: 'pelvis', at: [0, HIPS, 0] },
  r: { foot: [0, 0, 5.2], out: 6 },
  l: { foot: [0, 0, -5.2], out: 6 },
  ra: HANG,
  la: HANG,
};
/** Standing on the right leg, the left foot lifted behind. */
export const onRight: Pose = {
  ...standing,
  pin: { joint: 'pelvis', at: [0, HIPS - 0.2, 0.8] },
  pelvis: [0, 2, 0],
  r: { foot: [0, 0, 3.5], out: 6 },
  l: { hip: [34, 2, 0], knee: 72, point: -8 },
};
/** A straight leg up on the ball of its foot; pin the ball at BALL over the place it stands on. */
export const tiptoe = (heel: number, lean = 0): Leg => ({ hip: [lean, 0, 0], knee: 1 + lean, flat: heel });
/** Where the ball of a foot is that stands at a place. */
export const ballAt = (x: number, y: number, z: number): Vector => [x + 7.2, y + 1.4, z];
/** Sitting tall on a chair whose seat is at the usual height. */
export const seated: Pose = {
  pin: { joint: 'pelvis', at: [0, SEATED_HIPS, 0] },
  r: { foot: [24, 0, 5.2] },
  l: { foot: [24, 0, -5.2] },
  ra: palmOn(['rKnee', [-8, 6, 0]], [1, -0.2, 0], [0, -1, 0], [-1, -0.3, 0.3]),
  la: palmOn(['lKnee', [-8, 6, 0]], [1, -0.2, 0], [0, -1, 0], [-1, -0.3, -0.3]),
};
/** An arm along the floor beside one who lies on the back. */
export const ALONG: Arm = { shoulder: [0, 16, 0], elbow: 4, palm: [0, -1, 0] };
/** Lying on the back, head to the left, knees up and feet flat. */
export const supine: Pose = {
  lie: 'supine',
  pin: { joint: 'pelvis', at: [0, SUPINE, 0] },
  head: [4, 0, 0],
  r: { foot: [28, 0, 5.5] },
  l: { foot: [28, 0, -5.5] },
  ra: ALONG,
  la: ALONG,
};
/** Hips lifted from lying to a line from knees to shoulders. */
export const bridge: Pose = {
  ...supine,
  pin: { joint: 'neck', at: [-28, 5, 0] },
  pelvis: [-34, 0, 0],
  chest: [8, 0, 0],
  head: [32, 0, 0],
  ra: { shoulder: [-22, 16, 0], elbow: 2, palm: [0, -1, 0] },
  la: { shoulder: [-22, 16, 0], elbow: 2, palm: [0, -1, 0] },
};
/** On hands and knees, head to the right. */
export const allFours: Pose = {
  lie: 'prone',
  pin: { joint: 'rKnee', at: [0, 3.3, 5] },
  pelvis: [-10, 0, 0],
  head: [-16, 0, 0],
  r: { hip: [80, 0, 0], knee: 93, point: -84 },
  l: { hip: [80, 0, 0], knee: 93, point: -84 },
  ra: onFloor(31, 10),
  la: onFloor(31, -10),
};
/** Half-kneeling on the left knee, the right foot in front. */
export const halfKneel: Pose = {
  pin: { joint: 'lKnee', at: [-20, 3.3, -5] },
  r: { foot: [0, 0, 5.5] },
  l: kneel(0),
  ra: HANG,
  la: HANG,
};

/** A hand on the opposite shoulder (1 right, −1 left) of one who stands or sits facing forwards. */
const crossed = (side: 1 | -1): Arm => ({
  hand: ['neck', [side > 0 ? 6.4 : 5.6, -7, side * -5.5]],
  elbow: [0.5, -1, side * 0.5],
  fingers: [-0.1, 0.5, -side],
});
export const CROSSED = { ra: crossed(1), la: crossed(-1) } as const;
