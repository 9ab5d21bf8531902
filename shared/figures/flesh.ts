import { LENGTHS } from './body';
import type { Joint } from './pose';
import type { Part, Skeleton } from './skeleton';
import { type Axes, along, local, type Vector } from './vector';

/** A rounded piece of the body: a centre and half its size to the front, top and right of its axes. */
export type Blob = {
  readonly at: Vector;
  readonly axes: Axes;
  readonly half: readonly [front: number, up: number, right: number];
};

export type GroupName = 'trunk' | 'head' | 'hair' | 'rLeg' | 'lLeg' | 'rArm' | 'lArm';
/** Pieces drawn as one shape: each link joins two blobs by their common hull. */
export type Group = {
  readonly name: GroupName;
  readonly links: readonly (readonly [Blob, Blob])[];
  readonly weld?: readonly [Blob, Blob];
};

const ball = (at: Vector, axes: Axes, radius: number): Blob => ({ at, axes, half: [radius, radius, radius] });
const chain = (blobs: readonly Blob[]): (readonly [Blob, Blob])[] =>
  blobs.slice(1).map((blob, index) => [blobs[index] as Blob, blob] as const);

/** Spots along a limb: share of its length, how far to its front, and the radius there. */
type Profile = readonly (readonly [share: number, front: number, radius: number])[];
const THIGH: Profile = [
  [0.02, -0.2, 5],
  [0.3, 0.5, 5.1],
  [0.65, 0.5, 4.2],
  [0.97, 0.15, 3.25],
];
const SHANK: Profile = [
  [0.0, 0, 3.1],
  [0.27, -0.75, 3.25],
  [0.55, -0.4, 2.6],
  [0.97, 0, 1.75],
];
const UPPER_ARM: Profile = [
  [0.02, 0, 2.9],
  [0.4, 0.2, 2.55],
  [0.97, 0, 2],
];
const FOREARM: Profile = [
  [0.03, 0, 2],
  [0.28, 0, 2.15],
  [0.98, 0, 1.35],
];

const limb = (from: Vector, to: Vector, axes: Axes, profile: Profile): Blob[] =>
  profile.map(([share, front, radius]) =>
    ball(local(along(from, to, share), axes, front, 0, 0), axes, radius),
  );

/** A reader of a skeleton's joints and axes on one side. */
export function sideOf({ joints, axes }: Skeleton, s: 'r' | 'l') {
  return {
    joint: (name: string): Vector => joints[`${s}${name}` as Joint],
    axesOf: (name: string): Axes => axes[`${s}${name}` as Part],
  };
}

function legGroup(skeleton: Skeleton, s: 'r' | 'l', dome: number | null): Group {
  const { joint, axesOf } = sideOf(skeleton, s);
  const [thigh, shank, foot, toes] = [axesOf('Thigh'), axesOf('Shank'), axesOf('Foot'), axesOf('Toes')];
  const thighBlobs = limb(joint('Hip'), joint('Knee'), thigh, THIGH);
  const shankBlobs = limb(joint('Knee'), joint('Ankle'), shank, SHANK);
  const ankle = ball(joint('Ankle'), foot, 1.8);
  const heel: Blob = { at: joint('Heel'), axes: foot, half: [2, 2, 1.9] };
  const ballOfFoot: Blob = { at: joint('Ball'), axes: foot, half: [1.7, 1.4, 2.6] };
  const arch: Blob = {
    at: local(joint('Ankle'), foot, 3.4, -1.3 + (dome ?? 0), 0),
    axes: foot,
    half: [1.6, 1.3, 2],
  };
  const toe: Blob = { at: joint('Toe'), axes: toes, half: [1.6, 0.9, 2.2] };
  return {
    name: `${s}Leg`,
    links: [
      ...chain(thighBlobs),
      ...chain(shankBlobs),
      [ankle, heel],
      [ankle, arch],
      ...(dome === null ? ([[heel, ballOfFoot]] as const) : ([[heel, arch]] as const)),
      [arch, ballOfFoot],
      [ballOfFoot, toe],
    ],
    weld: [
      ball(joint('Hip'), thigh, 4.9),
      ball(along(joint('Hip'), skeleton.joints.waist, 0.45), skeleton.axes.pelvis, 4),
    ],
  };
}

function armGroup(skeleton: Skeleton, s: 'r' | 'l', fist: boolean): Group {
  const { joint, axesOf } = sideOf(skeleton, s);
  const [upper, fore, hand] = [axesOf('UpperArm'), axesOf('Forearm'), axesOf('Hand')];
  const wrist = ball(joint('Wrist'), fore, 1.35);
  const palm: Blob = { at: local(joint('Wrist'), hand, 0, -3.2, 0), axes: hand, half: [1.1, 2.4, 2] };
  const tip: Blob = {
    at: local(joint('Wrist'), hand, 0, -LENGTHS.hand + 2, 0),
    axes: hand,
    half: [0.8, 2, 1.3],
  };
  const closed: Blob = { at: joint('Palm'), axes: hand, half: [1.9, 2.1, 2.1] };
  return {
    name: `${s}Arm`,
    links: [
      ...chain(limb(joint('Shoulder'), joint('Elbow'), upper, UPPER_ARM)),
      ...chain(limb(joint('Elbow'), joint('Wrist'), fore, FOREARM)),
      ...(fist
        ? ([[wrist, closed]] as const)
        : ([
            [wrist, palm],
            [palm, tip],
          ] as const)),
    ],
    weld: [
      ball(joint('Shoulder'), upper, 2.6),
      ball(along(joint('Shoulder'), skeleton.joints.chest, 0.4), skeleton.axes.chest, 2.2),
    ],
  };
}

function trunkGroup({ joints, axes }: Skeleton): Group {
  const low: Blob = {
    at: local(joints.pelvis, axes.pelvis, -0.3, -0.5, 0),
    axes: axes.pelvis,
    half: [5, 4.6, 8.6],
  };
  const hips: Blob = {
    at: local(joints.pelvis, axes.pelvis, -0.2, 4.5, 0),
    axes: axes.pelvis,
    half: [4.9, 4.5, 8.3],
  };
  const waist: Blob = {
    at: local(joints.waist, axes.waist, 0.2, 3, 0),
    axes: axes.waist,
    half: [4.5, 4, 7.1],
  };
  const ribs: Blob = {
    at: local(joints.chest, axes.chest, 0.5, 4, 0),
    axes: axes.chest,
    half: [5.6, 5, 8.5],
  };
  const upper: Blob = {
    at: local(joints.chest, axes.chest, 0, 9.3, 0),
    axes: axes.chest,
    half: [4.9, 4, 9.2],
  };
  const yoke: Blob = {
    at: local(joints.neck, axes.chest, -0.3, -0.6, 0),
    axes: axes.chest,
    half: [3.2, 2.5, 11.2],
  };
  const root: Blob = {
    at: local(joints.neck, axes.chest, -0.4, 0.6, 0),
    axes: axes.chest,
    half: [3.1, 2.4, 4.6],
  };
  const nape = ball(along(joints.neck, joints.head, 0.2), axes.head, 2.9);
  const skull = ball(along(joints.neck, joints.head, 0.62), axes.head, 2.7);
  const seats = [1, -1].map(
    (side): Blob => ({
      at: local(joints.pelvis, axes.pelvis, -2.2, -0.6, side * 4.2),
      axes: axes.pelvis,
      half: [4.2, 4.4, 4.2],
    }),
  );
  return {
    name: 'trunk',
    links: [
      [low, hips],
      [hips, waist],
      [waist, ribs],
      [ribs, upper],
      [upper, yoke],
      [root, nape],
      [nape, skull],
      ...seats.map((seat) => [seat, hips] as const),
    ],
  };
}

function headGroups({ joints, axes }: Skeleton): Group[] {
  const skull: Blob = { at: joints.head, axes: axes.head, half: [5.5, 6.4, 4.8] };
  const jaw: Blob = {
    at: local(joints.head, axes.head, 1.6, -3.2, 0),
    axes: axes.head,
    half: [3.6, 3.3, 3.4],
  };
  const bridge = ball(local(joints.head, axes.head, 4.3, 0.2, 0), axes.head, 1.1);
  const nose = ball(local(joints.head, axes.head, 5.9, -1.1, 0), axes.head, 0.75);
  const crown: Blob = {
    at: local(joints.head, axes.head, -0.9, 2.2, 0),
    axes: axes.head,
    half: [5.1, 4.7, 5.1],
  };
  const back: Blob = {
    at: local(joints.head, axes.head, -2.6, -0.6, 0),
    axes: axes.head,
    half: [3.3, 4, 4.6],
  };
  return [
    {
      name: 'head',
      links: [
        [skull, jaw],
        [bridge, nose],
      ],
    },
    { name: 'hair', links: [[crown, back]] },
  ];
}

/** What the flesh takes from the pose beyond its skeleton: closed hands, and arches seen from the inside. */
export type Shape = {
  readonly fists: { readonly r: boolean; readonly l: boolean };
  readonly domes: { readonly r: number | null; readonly l: number | null };
};

/** The body on a skeleton, in groups that are each drawn as one shape. */
export const fleshOf = (skeleton: Skeleton, { fists, domes }: Shape): readonly Group[] => [
  trunkGroup(skeleton),
  ...headGroups(skeleton),
  legGroup(skeleton, 'r', domes.r),
  legGroup(skeleton, 'l', domes.l),
  armGroup(skeleton, 'r', fists.r),
  armGroup(skeleton, 'l', fists.l),
];
