import type { Camera, Spot } from './camera';
import type { Drawable } from './draw-props';
import type { Mark, Tone } from './figure';
import type { Group, GroupName } from './flesh';
import { hatchLines } from './hatch';
import { type Area, type Patch, patchOf } from './muscles';
import type { Body } from './solve';
import { unionOf } from './union';
import { local } from './vector';

const OUTLINE = 0.75;
const HATCH_GAP = 1.7;
const STEPS = { trunk: 24, head: 28, hair: 26, rLeg: 18, lLeg: 18, rArm: 16, lArm: 16 } as const;

const meanNearness = ({ links }: Group, camera: Camera): number => {
  const all = links.flat();
  return all.reduce((sum, blob) => sum + camera.nearness(blob.at), 0) / all.length;
};

/** A limb further back than the trunk by this much is drawn in the far tone. */
const FAR = 2.6;

const filled = (points: readonly Spot[], fill: Tone): Mark => ({
  kind: 'polygon',
  points,
  fill,
  line: null,
  width: 0,
});

/** One group as one shape: its common outline where there is one, else every link a little larger in the colour of its edge, then every link. */
function groupMarks(group: Group, camera: Camera, far: boolean): readonly Mark[] {
  const steps = STEPS[group.name];
  const fill = group.name === 'hair' ? 'hair' : far ? 'far' : 'near';
  const edge = far ? 'far-outline' : 'outline';
  const weld = group.weld && !far ? [filled(camera.hull(group.weld, 14), fill)] : [];
  const hulls = group.links.map((link) => camera.hull(link, steps));
  const whole = unionOf(hulls);
  if (whole) {
    const outline = unionOf(group.links.map((link) => camera.hull(link, steps, OUTLINE)));
    if (outline) return [filled(outline, edge), filled(whole, fill), ...weld];
  }
  return [
    ...group.links.map((link) => filled(camera.hull(link, steps, OUTLINE), edge)),
    ...hulls.map((points) => filled(points, fill)),
    ...weld,
  ];
}

/** An area hatched: in the colour of what is trained, or of its side, the left falling and the right rising. */
export function hatchMark(
  { blobs }: Patch,
  camera: Camera,
  tone: 'trained' | 'left' | 'right' = 'trained',
): Mark {
  const points = camera.hull(blobs, 22, tone === 'trained' ? 0 : 0.7);
  return { kind: 'hatch', points, lines: hatchLines(points, HATCH_GAP, tone !== 'left'), tone, width: 0.62 };
}

/** Outlines of the trained areas on the drawing. */
export const patchOutlines = (
  { skeleton }: Body,
  areas: readonly Area[],
  camera: Camera,
): readonly (readonly Spot[])[] => areas.map((area) => camera.hull(patchOf(skeleton, area).blobs, 22));

/** The hip and shoulder a limb hangs from decide whether it is a far one; lying figures turn them, limbs do not. */
function isFar(name: Group['name'], { skeleton: { joints } }: Body, camera: Camera): boolean {
  if (name === 'trunk' || name === 'head' || name === 'hair') return false;
  const root = joints[`${name[0] as 'r' | 'l'}${name.endsWith('Leg') ? 'Hip' : 'Shoulder'}`];
  const middle = name.endsWith('Leg') ? joints.pelvis : joints.neck;
  return camera.nearness(root) < camera.nearness(middle) - FAR;
}

function eyeMarks({ skeleton: { joints, axes } }: Body, camera: Camera): readonly Mark[] {
  const { front, right } = axes.head;
  return [1, -1].flatMap((side): Mark[] => {
    const at = (f: number, u: number, r: number): Spot => camera.spot(local(joints.head, axes.head, f, u, r));
    if (camera.nearness(front) * 2 + camera.nearness(right) * side < 0) return [];
    const points = [
      at(4.6, 0.4, side * 3.4),
      at(5.3, -0.5, side * 2.6),
      at(5.6, -0.6, side * 1.8),
      at(5.7, 0.2, side * 1),
    ];
    return [{ kind: 'line', points, line: 'outline', width: 0.8 }];
  });
}

/** The nose where the face is seen from the front or half-turned; from the side it is part of the outline. */
function noseMarks({ skeleton: { joints, axes } }: Body, camera: Camera): readonly Mark[] {
  const { head } = axes;
  if (camera.nearness(head.front) < 0.3) return [];
  const at = (front: number, up: number): Spot => camera.spot(local(joints.head, head, front, up, 0));
  return [{ kind: 'line', points: [at(5, 1.2), at(6.5, -1.3), at(5.3, -1.7)], line: 'outline', width: 0.7 }];
}

/** The body and its trained areas, each piece with how near it is. */
export function drawBody(
  body: Body,
  areas: readonly Area[],
  camera: Camera,
  look: { readonly eyesClosed: boolean; readonly only: readonly GroupName[] | undefined },
): readonly Drawable[] {
  const patches = areas.map((area) => patchOf(body.skeleton, area));
  const trunk = body.groups.find(({ name }) => name === 'trunk') as Group;
  const middle = meanNearness(trunk, camera);
  const shown = body.groups.filter(({ name }) => !look.only || look.only.includes(name));
  return shown.map((group) => {
    const far = !look.only && isFar(group.name, body, camera);
    const own = meanNearness(group, camera);
    const { head } = body.skeleton.joints;
    const face = body.skeleton.axes.head.front;
    const headNearness =
      camera.nearness(head) + (group.name === 'hair' ? -camera.nearness(face) * 3 + 0.4 : 0);
    // A leg that is no far one is drawn over the trunk and welded to it, so that no edge shows at the hip.
    const limbNearness = far
      ? Math.min(own, middle - 1)
      : group.name.endsWith('Leg')
        ? Math.max(own, middle + 0.1)
        : own;
    const nearness =
      group.name === 'trunk'
        ? middle
        : group.name === 'head' || group.name === 'hair'
          ? headNearness
          : limbNearness;
    const hatched = patches
      .filter((patch) => patch.group === group.name)
      .map((patch) => hatchMark(patch, camera));
    const eyes = look.eyesClosed && group.name === 'head' ? eyeMarks(body, camera) : [];
    const nose = group.name === 'head' ? noseMarks(body, camera) : [];
    return { nearness, marks: [...groupMarks(group, camera, far), ...nose, ...eyes, ...hatched] };
  });
}
