import type { Camera, Spot } from './camera';
import type { Mark, Tone } from './figure';
import type { Blob } from './flesh/blob';
import type { Prop } from './props';
import { type Vector, WORLD } from './vector';

type Box = Extract<Prop, { kind: 'box' }>;
type Axis = 0 | 1 | 2;

/** How thick the edges of things are. */
const EDGE = 0.5;
/** How far up a wall its skirting board reaches. */
const SKIRTING = 4.6;
/** How round the corners of mats and foam pads are. */
const CORNER = 4.5;

const FACES: readonly (readonly [axis: Axis, end: 0 | 1])[] = [
  [0, 0],
  [0, 1],
  [1, 0],
  [1, 1],
  [2, 0],
  [2, 1],
];

function faceCorners(ends: readonly [Vector, Vector], axis: Axis, end: 0 | 1): readonly Vector[] {
  const [u, v] = ([0, 1, 2] as const).filter((other) => other !== axis) as [Axis, Axis];
  return [
    [0, 0],
    [1, 0],
    [1, 1],
    [0, 1],
  ].map(([a, b]) => {
    const corner: [number, number, number] = [0, 0, 0];
    corner[axis] = ends[end][axis];
    corner[u] = ends[a as 0 | 1][u];
    corner[v] = ends[b as 0 | 1][v];
    return corner;
  });
}

/** The faces of a box that look at us. */
function facesSeen({ from, to }: Pick<Box, 'from' | 'to'>, camera: Camera) {
  return FACES.flatMap(([axis, end]) => {
    const normal: [number, number, number] = [0, 0, 0];
    normal[axis] = end === 1 ? 1 : -1;
    if (camera.nearness(normal) < 0.02) return [];
    return [{ axis, points: faceCorners([from, to], axis, end).map(camera.spot) }];
  });
}

const filled = (points: readonly Spot[], fill: Tone, line: Tone | null = null, width = 0): Mark => ({
  kind: 'polygon',
  points,
  fill,
  line,
  width,
});

/** A cushion: its round corners, and its top a shade lighter. */
function foamMarks({ from, to }: Box, camera: Camera, size: number): readonly Mark[] {
  const radius = Math.min(2, (to[1] - from[1]) / 2);
  const corners = (heights: readonly number[]) =>
    [from[0] + CORNER, to[0] - CORNER].flatMap((x) =>
      [from[2] + CORNER, to[2] - CORNER].flatMap((z) =>
        heights.map((y): Blob => ({ at: [x, y, z], axes: WORLD, half: [CORNER, radius, CORNER] })),
      ),
    );
  const slab = (heights: readonly number[], fill: Tone): Mark =>
    filled(camera.hull(corners(heights), 48), fill, 'foam-edge', EDGE * size);
  return [slab([from[1] + radius, to[1] - radius], 'foam-edge'), slab([to[1] - radius], 'foam')];
}

/** A mat: a thin sheet with round corners that lies flat. */
function matMarks({ from, to }: Box, camera: Camera, size: number): readonly Mark[] {
  const at = (height: number, inset: number): readonly Spot[] => {
    const radius = CORNER - inset;
    const corners = [from[0] + CORNER, to[0] - CORNER].flatMap((x) =>
      [from[2] + CORNER, to[2] - CORNER].map(
        (z): Blob => ({ at: [x, height, z], axes: WORLD, half: [radius, 0.01, radius] }),
      ),
    );
    return camera.hull(corners, 48);
  };
  return [
    filled(at(from[1], 0), 'mat-edge', 'mat-edge', EDGE * size),
    filled(at(to[1], 0), 'mat', 'mat-edge', EDGE * size),
  ];
}

/** A wall of the room: no outline, its cut end darker, and a skirting board that says where the floor begins. */
function wallMarks(box: Box, camera: Camera): readonly Mark[] {
  const [thickX, , thickZ] = box.to.map((end, axis) => end - (box.from[axis] ?? 0)) as [
    number,
    number,
    number,
  ];
  const broad: Axis = thickX < thickZ ? 0 : 2;
  const foot = { from: box.from, to: [box.to[0], SKIRTING, box.to[2]] as const };
  return [
    ...facesSeen(box, camera).map(({ axis, points }) =>
      filled(points, axis === broad ? 'wall' : 'wall-edge', 'wall-edge', EDGE),
    ),
    ...facesSeen(foot, camera).flatMap(({ axis, points }) =>
      axis === broad ? [filled(points, 'wall-edge')] : [],
    ),
  ];
}

/** A thing with flat faces: a step, a wall, a mat, a foam pad. */
export function boxMarks(box: Box, camera: Camera, size: number): readonly Mark[] {
  if (box.made === 'foam') return foamMarks(box, camera, size);
  if (box.made === 'mat') return matMarks(box, camera, size);
  if (box.made === 'wall') return wallMarks(box, camera);
  return facesSeen(box, camera).map(({ axis, points }) =>
    filled(points, axis === 1 && box.tone === 'prop' ? 'prop-light' : box.tone, 'prop-outline', EDGE * size),
  );
}

/** A thing of one outline from side to side: its whole shape, and the end that looks at us. */
export function wedgeMarks(
  { outline, deep }: Extract<Prop, { kind: 'wedge' }>,
  camera: Camera,
  size: number,
): readonly Mark[] {
  const end = (z: number): readonly Vector[] => outline.map(([x, y]) => [x, y, z]);
  const corner = (at: Vector): Blob => ({ at, axes: WORLD, half: [0, 0, 0] });
  const near = camera.nearness([0, 0, 1]) > 0 ? deep : -deep;
  return [
    filled(
      camera.hull([...end(deep), ...end(-deep)].map(corner), 64),
      'prop-light',
      'prop-outline',
      EDGE * size,
    ),
    filled(end(near).map(camera.spot), 'prop', 'prop-outline', EDGE * size),
  ];
}
