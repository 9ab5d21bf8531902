import { type Blob, sideOf } from './flesh/blob';
import type { GroupName } from './flesh/group';
import type { Skeleton } from './skeleton';
import { type Axes, along, local, type Vector } from './vector';

export type LimbMuscle =
  | 'calf'
  | 'soleus'
  | 'tibialis'
  | 'arch'
  | 'ankle'
  | 'quads'
  | 'hamstrings'
  | 'adductors'
  | 'buttock'
  | 'side-hip'
  | 'deep-hip'
  | 'hip-front'
  | 'trunk-side'
  | 'lat'
  | 'lat-edge'
  | 'arm';
/** An area that can be hatched: of the trained side (`r`), the other (`l`), or of the middle. */
export type Area = `${'r' | 'l'}.${LimbMuscle}` | 'tummy' | 'back' | 'upper-back' | 'chest-turn';

/** An area on a body: blobs whose common outline is hatched, the group it lies on, and the piece of it that it may not leave. */
export type Patch = {
  readonly group: GroupName;
  readonly blobs: readonly Blob[];
  readonly within: { readonly section: number; readonly piece: number } | null;
  readonly onHips?: true;
};

const THIGH = { section: 0, piece: 0 } as const;
const SHANK = { section: 1, piece: 0 } as const;
const SHIRT = { section: 0, piece: 1 } as const;

type Place = readonly [share: number, front: number, outwards: number, radius: number];

const spots = (from: Vector, to: Vector, axes: Axes, side: 1 | -1, places: readonly Place[]): Blob[] =>
  places.map(([share, front, outwards, radius]) => ({
    at: local(along(from, to, share), axes, front, 0, side * outwards),
    axes,
    half: [radius, radius, radius],
  }));

type Box = readonly [
  front: number,
  up: number,
  outwards: number,
  half: readonly [front: number, up: number, right: number],
];
const boxes = (origin: Vector, axes: Axes, side: 1 | -1, list: readonly Box[]): Blob[] =>
  list.map(([front, up, outwards, half]) => ({
    at: local(origin, axes, front, up, side * outwards),
    axes,
    half,
  }));

const ON_THIGH: Partial<Record<LimbMuscle, readonly Place[]>> = {
  quads: [
    [0.17, 2.7, 0, 3.6],
    [0.5, 2.5, 0, 3.2],
    [0.84, 1.8, 0, 2.3],
  ],
  hamstrings: [
    [0.24, -2.5, 0, 3.3],
    [0.5, -2, 0, 3],
    [0.86, -1.7, 0, 2.2],
  ],
  adductors: [
    [0.12, 0, -2.9, 3.1],
    [0.35, 0, -2.7, 2.8],
    [0.7, 0.2, -2, 2.1],
  ],
};
const ON_SHANK: Partial<Record<LimbMuscle, readonly Place[]>> = {
  calf: [
    [0.1, -1.2, 0, 2.6],
    [0.27, -1.9, 0, 3],
    [0.5, -1.6, 0, 2.3],
  ],
  soleus: [
    [0.4, -1.4, 0, 2.4],
    [0.62, -1.1, 0, 2.1],
    [0.86, -0.6, 0, 1.6],
  ],
  tibialis: [
    [0.3, -0.6, -1.3, 1.8],
    [0.93, -0.1, -0.7, 1.3],
  ],
};
const ON_FOOT: Partial<Record<LimbMuscle, readonly Box[]>> = {
  arch: [
    [0, -2, -0.8, [1.2, 1.1, 1]],
    [6, -2.4, -0.8, [1.1, 1, 1]],
  ],
  ankle: [
    [-0.1, 0.3, 0, [1.5, 1.9, 1.5]],
    [2.2, -1.2, 0, [1, 1, 1.5]],
  ],
};
const ON_PELVIS: Partial<Record<LimbMuscle, readonly Box[]>> = {
  'side-hip': [
    [-0.2, 5.2, 6, [2.6, 1.8, 2.1]],
    [0.1, -0.8, 6.8, [2.1, 2.2, 2.2]],
  ],
  'deep-hip': [
    [-2.6, 2.6, 3.6, [2, 1.7, 2]],
    [-1.6, -0.6, 6, [2, 1.8, 2]],
  ],
  buttock: [
    [-2.3, 3.2, 3.9, [2.2, 2, 3]],
    [-2.4, -0.8, 4.2, [3.4, 3.4, 3.4]],
  ],
  'hip-front': [
    [2, 5.2, 3, [2, 2, 1.8]],
    [2.4, -1.2, 4.6, [2, 2.4, 2]],
  ],
};
const ON_TRUNK: Partial<Record<LimbMuscle, readonly Box[]>> = {
  'trunk-side': [
    [0, -8.5, 5.2, [2.3, 1.8, 1.8]],
    [0.2, 0, 5.2, [2.2, 2, 1.7]],
    [0.4, 4, 5.8, [2.6, 2, 2]],
  ],
  'lat-edge': [
    [-0.4, 7, 8.2, [2, 2, 1.9]],
    [-0.2, 1, 7.9, [2, 2, 1.7]],
    [-0.2, -4, 7, [1.8, 1.6, 1.2]],
  ],
  lat: [
    [-2.2, 7.6, 6.8, [2.6, 2, 2.4]],
    [-2, 2, 6.6, [2.4, 2, 2.4]],
    [-2.4, -5, 4.2, [2, 1.4, 1.8]],
  ],
};

function limbPatch({ joints, axes }: Skeleton, s: 'r' | 'l', muscle: LimbMuscle): Patch {
  const side = s === 'r' ? 1 : -1;
  const { joint, axesOf } = sideOf({ joints, axes }, s);
  const thigh = ON_THIGH[muscle];
  if (thigh)
    return {
      group: `${s}Leg`,
      blobs: spots(joint('Hip'), joint('Knee'), axesOf('Thigh'), side, thigh),
      within: THIGH,
    };
  const shank = ON_SHANK[muscle];
  if (shank)
    return {
      group: `${s}Leg`,
      blobs: spots(joint('Knee'), joint('Ankle'), axesOf('Shank'), side, shank),
      within: SHANK,
    };
  const foot = ON_FOOT[muscle];
  if (foot)
    return { group: `${s}Leg`, blobs: boxes(joint('Ankle'), axesOf('Foot'), side, foot), within: null };
  const pelvis = ON_PELVIS[muscle];
  if (pelvis)
    return {
      group: `${s}Leg`,
      blobs: boxes(joints.pelvis, axes.pelvis, side, pelvis),
      within: null,
      onHips: true,
    };
  const trunk = ON_TRUNK[muscle];
  if (trunk) return { group: 'trunk', blobs: boxes(joints.chest, axes.chest, side, trunk), within: SHIRT };
  const arm: readonly Place[] = [
    [0.12, 0, 0, 3.2],
    [0.82, 0, 0, 2.6],
  ];
  return {
    group: `${s}Arm`,
    blobs: spots(joint('Shoulder'), joint('Elbow'), axesOf('UpperArm'), side, arm),
    within: THIGH,
  };
}

/** Where an area lies on this body. */
export function patchOf(skeleton: Skeleton, area: Area): Patch {
  const { joints, axes } = skeleton;
  const onTrunk = (front: number, wide: number): Blob[] => [
    ...boxes(joints.pelvis, axes.pelvis, 1, [[front * 0.9, 6.4, 0, [2.4, 1.8, wide]]]),
    ...boxes(joints.waist, axes.waist, 1, [[front * 0.95, 3, 0, [2.4, 2, wide]]]),
    ...boxes(joints.chest, axes.chest, 1, [[front, 4, 0, [2.6, 2, wide]]]),
  ];
  if (area === 'tummy') return { group: 'trunk', blobs: onTrunk(3.4, 3.8), within: SHIRT };
  if (area === 'back') return { group: 'trunk', blobs: onTrunk(-3.2, 3.2), within: SHIRT };
  if (area === 'upper-back')
    return {
      group: 'trunk',
      blobs: boxes(joints.chest, axes.chest, 1, [
        [-2.4, 9.5, 0, [2, 2, 5.5]],
        [-2.6, 4, 0, [2, 2.4, 4.5]],
      ]),
      within: SHIRT,
    };
  if (area === 'chest-turn')
    return {
      group: 'trunk',
      blobs: boxes(joints.chest, axes.chest, 1, [
        [0, 8, 0, [3.6, 2.4, 6]],
        [0.4, 1, 0, [4.2, 2.6, 6]],
      ]),
      within: SHIRT,
    };
  const [s, muscle] = area.split('.') as ['r' | 'l', LimbMuscle];
  return limbPatch(skeleton, s, muscle);
}
