import { FOOT, GRIP, HALF_HIPS, HALF_SHOULDERS, LENGTHS, THICK } from './body';
import type { Arm, Bend, Joint, Leg, Lie, Pose, Reach } from './pose';
import { twoLinks } from './two-links';
import {
  type Axes,
  add,
  axesFrom,
  local,
  minus,
  times,
  turnedAbout,
  unit,
  type Vector,
  WORLD,
} from './vector';

type Segment = 'Thigh' | 'Shank' | 'Foot' | 'Toes' | 'UpperArm' | 'Forearm' | 'Hand';
export type Part = 'pelvis' | 'waist' | 'chest' | 'head' | `${'r' | 'l'}${Segment}`;

/** Where every joint is and how every part is turned. */
export type Skeleton = {
  readonly joints: Readonly<Record<Joint, Vector>>;
  readonly axes: Readonly<Record<Part, Axes>>;
};

const LYING: Readonly<Record<Lie, Axes>> = {
  upright: WORLD,
  supine: { front: [0, 1, 0], up: [-1, 0, 0], right: [0, 0, 1] },
  prone: { front: [0, -1, 0], up: [1, 0, 0], right: [0, 0, 1] },
  'on-left': { front: [0, 0, 1], up: [1, 0, 0], right: [0, 1, 0] },
  'on-right': { front: [0, 0, 1], up: [-1, 0, 0], right: [0, -1, 0] },
};

const bent = (axes: Axes, [forwards, right, left]: Bend): Axes =>
  turnedAbout(turnedAbout(turnedAbout(axes, 'right', -forwards), 'front', right), 'up', left);

/** The parent's axes flexed, moved outwards and turned outwards, for a limb of this side (1 right, −1 left). */
function limbAxes(
  parent: Axes,
  [flexed, outwards, out]: readonly [number, number, number],
  side: 1 | -1,
): Axes {
  const swung = turnedAbout(turnedAbout(parent, 'right', flexed), 'front', -side * outwards);
  return turnedAbout(swung, 'up', -side * out);
}

type LegParts = { knee: Vector; ankle: Vector; thigh: Axes; shank: Axes; foot: Axes; toes: Axes };

const flatAxes = (front: Vector, out: number, side: 1 | -1): Axes =>
  turnedAbout(axesFrom([0, 1, 0], front), 'up', -side * out);

function spannedLeg(
  hip: Vector,
  ankle: Vector,
  pole: Vector,
): Pick<LegParts, 'knee' | 'ankle' | 'thigh' | 'shank'> {
  const { middle: knee, end, side: front } = twoLinks(hip, ankle, LENGTHS.thigh, LENGTHS.shank, pole);
  return {
    knee,
    ankle: end,
    thigh: axesFrom(minus(hip, knee), front),
    shank: axesFrom(minus(knee, end), front),
  };
}

/** A standing foot: its axes, and its ankle over the point of the floor it stands on. */
function standing(leg: Extract<Leg, { foot: Vector }>, front: Vector, side: 1 | -1) {
  const flat = flatAxes(front, leg.out ?? 0, side);
  const heel = leg.heel ?? 0;
  const foot = turnedAbout(turnedAbout(flat, 'front', side * (leg.roll ?? 0)), 'right', -heel);
  const [pivot, thick] = heel >= 0 || leg.edge ? [FOOT.ball, THICK.ball] : [FOOT.heel, THICK.heel];
  const still = local(leg.foot, flat, pivot, thick, 0);
  const ankle = local(still, foot, -pivot, LENGTHS.ankleHeight - thick, 0);
  return { foot, toes: heel > 0 || leg.edge ? flat : foot, ankle };
}

function legOf(leg: Leg, hip: Vector, pelvis: Axes, side: 1 | -1): LegParts {
  if ('foot' in leg) {
    const level: Vector = [pelvis.front[0], 0, pelvis.front[2]];
    const ahead = Math.hypot(...level) > 0.75 ? level : times(pelvis.up, -1);
    const { foot, toes, ankle } = standing(leg, ahead, side);
    const pole = leg.knee ?? local([0, 0, 0], foot, 1, 0.6, 0);
    return { ...spannedLeg(hip, ankle, pole), foot, toes };
  }
  if ('ankle' in leg) {
    const parts = spannedLeg(hip, leg.ankle, leg.knee ?? pelvis.front);
    const foot = turnedAbout(parts.shank, 'right', leg.point ?? 0);
    return { ...parts, foot, toes: turnedAbout(foot, 'right', leg.toes ?? 0) };
  }
  const thigh = limbAxes(pelvis, leg.hip, side);
  const knee = local(hip, thigh, 0, -LENGTHS.thigh, 0);
  const shank = turnedAbout(thigh, 'right', -leg.knee);
  const ankle = local(knee, shank, 0, -LENGTHS.shank, 0);
  const flat = flatAxes(shank.front, 0, side);
  const foot =
    leg.flat === undefined
      ? turnedAbout(shank, 'right', leg.point ?? 0)
      : turnedAbout(flat, 'right', -leg.flat);
  const level = leg.flat !== undefined && leg.flat !== 0;
  return { knee, ankle, thigh, shank, foot, toes: level ? flat : turnedAbout(foot, 'right', leg.toes ?? 0) };
}

const placeOf = (reach: Reach, joints: Readonly<Record<string, Vector>>): Vector =>
  typeof reach[0] === 'string' ? add(joints[reach[0]] ?? [0, 0, 0], reach[1] as Vector) : (reach as Vector);

type ArmParts = { elbow: Vector; wrist: Vector; upper: Axes; fore: Axes; hand: Axes };

function armOf(
  arm: Arm,
  shoulder: Vector,
  chest: Axes,
  side: 1 | -1,
  joints: Record<string, Vector>,
): ArmParts {
  const handAxes = (fore: Axes): Axes =>
    axesFrom(arm.fingers ? times(arm.fingers, -1) : fore.up, arm.palm ?? times(fore.right, -side));
  if ('hand' in arm) {
    const pole = arm.elbow ?? local([0, 0, 0], chest, -0.6, -0.6, side * 0.5);
    const palm = placeOf(arm.hand, joints);
    const target = arm.fingers ? minus(palm, times(unit(arm.fingers), GRIP)) : palm;
    const second = arm.fingers ? LENGTHS.forearm : LENGTHS.forearm + GRIP;
    const { middle: elbow, end, side: back } = twoLinks(shoulder, target, LENGTHS.upperArm, second, pole);
    const front = times(back, -1);
    const upper = axesFrom(minus(shoulder, elbow), front);
    const fore = axesFrom(minus(elbow, end), front);
    return { elbow, wrist: local(elbow, fore, 0, -LENGTHS.forearm, 0), upper, fore, hand: handAxes(fore) };
  }
  const upper = limbAxes(chest, arm.shoulder, side);
  const elbow = local(shoulder, upper, 0, -LENGTHS.upperArm, 0);
  const fore = turnedAbout(upper, 'right', arm.elbow);
  return { elbow, wrist: local(elbow, fore, 0, -LENGTHS.forearm, 0), upper, fore, hand: handAxes(fore) };
}

function trunkOf(pose: Pose, pelvis: Vector) {
  const axes = bent(LYING[pose.lie ?? 'upright'], pose.pelvis ?? [0, 0, 0]);
  const [forwards, right, left] = pose.chest ?? [0, 0, 0];
  const waistAxes = bent(axes, [forwards / 2, right / 2, left / 2]);
  const chestAxes = bent(axes, [forwards, right, left]);
  const [nod, tilt, turn] = pose.head ?? [0, 0, 0];
  const neckAxes = bent(chestAxes, [nod / 2, tilt / 2, turn / 2]);
  const headAxes = bent(chestAxes, [nod, tilt, turn]);
  const waist = local(pelvis, axes, 0, 9, 0);
  const chest = local(waist, waistAxes, 0, 7, 0);
  const neck = local(chest, chestAxes, 0, LENGTHS.hipToShoulder - 16, 0);
  const chin = local(neck, neckAxes, 1, LENGTHS.hipToChin - LENGTHS.hipToShoulder, 0);
  const head = local(chin, headAxes, 0.3, LENGTHS.head / 2, 0);
  return { axes, waistAxes, chestAxes, headAxes, waist, chest, neck, head };
}

function legJoints(s: 'r' | 'l', hip: Vector, parts: LegParts) {
  const { knee, ankle, foot, toes } = parts;
  const ball = local(ankle, foot, FOOT.ball, THICK.ball - LENGTHS.ankleHeight, 0);
  return {
    [`${s}Hip`]: hip,
    [`${s}Knee`]: knee,
    [`${s}Ankle`]: ankle,
    [`${s}Heel`]: local(ankle, foot, FOOT.heel, THICK.heel - LENGTHS.ankleHeight, 0),
    [`${s}Ball`]: ball,
    [`${s}Toe`]: local(ball, toes, FOOT.toe - FOOT.ball, THICK.toe - THICK.ball, 0),
    [`${s}Sole`]: local(ankle, foot, 0, -LENGTHS.ankleHeight, 0),
  };
}

function armJoints(s: 'r' | 'l', shoulder: Vector, { elbow, wrist, hand }: ArmParts) {
  return {
    [`${s}Shoulder`]: shoulder,
    [`${s}Elbow`]: elbow,
    [`${s}Wrist`]: wrist,
    [`${s}Palm`]: local(wrist, hand, 0, -GRIP, 0),
    [`${s}Tip`]: local(wrist, hand, 0, 1 - LENGTHS.hand, 0),
  };
}

const SIDES = [
  ['r', 1],
  ['l', -1],
] as const;

/** The skeleton of a pose with the middle of its hips at a place; what the pose pins is not looked at. */
export function skeletonAt(pose: Pose, pelvis: Vector): Skeleton {
  const { axes, waistAxes, chestAxes, headAxes, waist, chest, neck, head } = trunkOf(pose, pelvis);
  const joints: Record<string, Vector> = { pelvis, waist, chest, neck, head };
  const parts: Record<string, Axes> = { pelvis: axes, waist: waistAxes, chest: chestAxes, head: headAxes };
  for (const [s, side] of SIDES) {
    const hip = local(pelvis, axes, 0, 0, side * HALF_HIPS);
    const leg = legOf(pose[s], hip, axes, side);
    Object.assign(joints, legJoints(s, hip, leg));
    Object.assign(parts, {
      [`${s}Thigh`]: leg.thigh,
      [`${s}Shank`]: leg.shank,
      [`${s}Foot`]: leg.foot,
      [`${s}Toes`]: leg.toes,
    });
  }
  for (const [s, side] of SIDES) {
    const shoulder = local(neck, chestAxes, 0, -0.6, side * HALF_SHOULDERS);
    const arm = armOf(pose[`${s}a`], shoulder, chestAxes, side, joints);
    Object.assign(joints, armJoints(s, shoulder, arm));
    Object.assign(parts, { [`${s}UpperArm`]: arm.upper, [`${s}Forearm`]: arm.fore, [`${s}Hand`]: arm.hand });
  }
  // Both records were filled with every key just above.
  return { joints: joints as Skeleton['joints'], axes: parts as Skeleton['axes'] };
}
