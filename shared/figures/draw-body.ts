import type { Camera } from './camera';
import { faceMarks, headMarks } from './draw-head';
import { type Look, pieceMarks, weldMark } from './draw-piece';
import type { Drawable } from './draw-props';
import type { Mark } from './figure';
import type { Blob } from './flesh/blob';
import { blobsOf, type Group, type GroupName, type Section } from './flesh/group';
import { hatchedArea } from './hatched-area';
import { type Area, patchOf } from './muscles';
import type { Body } from './solve';
import { dot, minus, unit } from './vector';

/** A leg or an arm whose root lies further back than the spine by this much is drawn in the far tones: from the same angle on. */
const FAR = { Leg: 2.6, Arm: 5.4 } as const;
/** A stretch of a limb further back than the one before it by this much is drawn first. */
const BEHIND = 1.5;

/** A thigh is bent up against the belly when it points this much its way, and at us when it points this much ours. */
const FOLDED = 0.35;
const AT_US = 0.6;

const nearnessOf = (blobs: readonly Blob[], camera: Camera): number =>
  blobs.reduce((sum, blob) => sum + camera.nearness(blob.at), 0) / blobs.length;

const middleOf = (body: Body, camera: Camera): number =>
  nearnessOf(blobsOf(body.groups.find(({ name }) => name === 'trunk') as Group), camera);

const centreOf = ({ pieces }: Section, camera: Camera): number =>
  nearnessOf(pieces[0]?.links.flat() ?? [], camera);

/** A limb stretch by stretch, the further ones first, each running into the one before it without an edge. */
function limbMarks({ sections }: Group, look: Look, far: boolean): readonly Mark[] {
  let drawn: readonly Mark[] = [];
  sections.forEach(({ pieces, weld }, index) => {
    const before = sections[index - 1];
    const own = pieces.flatMap((piece) => pieceMarks(piece, look, far));
    const behind =
      before !== undefined && centreOf({ pieces }, look.camera) < centreOf(before, look.camera) - BEHIND;
    const joint = weld
      ? [weldMark(behind ? weld.own : weld.before, pieces[0]?.cloth ?? 'skin', look, far)]
      : [];
    drawn = behind ? [...own, ...drawn, ...joint] : [...drawn, ...own, ...joint];
  });
  return drawn;
}

/** The hip and shoulder a limb hangs from decide whether it is a far one; lying figures turn them, limbs do not. */
function isFar(name: GroupName, { skeleton: { joints } }: Body, camera: Camera): boolean {
  if (name === 'trunk' || name === 'hips' || name === 'head') return false;
  const [side, limb] = [name[0] as 'r' | 'l', name.endsWith('Leg') ? 'Leg' : 'Arm'] as const;
  const root = joints[`${side}${limb === 'Leg' ? 'Hip' : 'Shoulder'}`];
  const middle = limb === 'Leg' ? joints.pelvis : joints.neck;
  return camera.nearness(root) < camera.nearness(middle) - FAR[limb];
}

function marksOf(group: Group, body: Body, look: Look, far: boolean): readonly Mark[] {
  if (group.name === 'head') return headMarks(group, body, look);
  if (group.name === 'trunk' || group.name === 'hips')
    return group.sections.flatMap(({ pieces }) => pieces.flatMap((piece) => pieceMarks(piece, look, false)));
  const root = group.root && !far ? [weldMark(group.root.blobs, group.root.cloth, look, false)] : [];
  return [...limbMarks(group, look, far), ...root];
}

/** Whether a thigh lies before the belly: bent up against it, or pointing at us. */
function thighBefore(name: 'rLeg' | 'lLeg', { skeleton: { joints } }: Body, camera: Camera): boolean {
  const side = name[0] as 'r' | 'l';
  const thigh = unit(minus(joints[`${side}Knee`], joints[`${side}Hip`]));
  return dot(thigh, unit(minus(joints.chest, joints.pelvis))) > FOLDED || camera.nearness(thigh) > AT_US;
}

/** How near a group is. A leg is drawn over the hips and welded to them, so that no edge shows there; the shirt hangs over both. */
function depthOf({ name, ...group }: Group, body: Body, camera: Camera, far: boolean): number {
  const own = nearnessOf(blobsOf({ name, ...group }), camera);
  const middle = middleOf(body, camera);
  if (name === 'hips') return middle - 0.2;
  if (name === 'trunk') return middle;
  if (far) return Math.min(own, middle - 1);
  if (name !== 'rLeg' && name !== 'lLeg') return own;
  return thighBefore(name, body, camera) ? Math.max(own, middle + 0.1) : middle - 0.1;
}

type Shown = {
  readonly eyesClosed: boolean;
  readonly only: readonly GroupName[] | undefined;
  /** Drawn in the far tones even when near. */
  readonly pale: readonly GroupName[];
};

/** The body and its trained areas, each piece with how near it is. */
export function drawBody(
  body: Body,
  areas: readonly Area[],
  look: Look,
  { eyesClosed, only, pale }: Shown,
): readonly Drawable[] {
  const patches = areas.map((area) => patchOf(body.skeleton, area));
  const shown = body.groups.filter(({ name }) => !only || only.includes(name));
  const middle = middleOf(body, look.camera);
  return shown.flatMap((group) => {
    const far = !only && isFar(group.name, body, look.camera);
    const nearness = depthOf(group, body, look.camera, far);
    const faint = far || pale.includes(group.name);
    const face = group.name === 'head' ? faceMarks(body, look, eyesClosed) : [];
    const hatched = patches
      .filter((patch) => patch.group === group.name)
      .map((patch) => ({
        // What is hatched on the hips lies over the shirt's hem, but under a hand.
        nearness: patch.onHips && !far ? Math.max(nearness, middle + 0.05) : nearness + 0.01,
        marks: [hatchedArea(patch, group, look)],
      }));
    return [{ nearness, marks: [...marksOf(group, body, look, faint), ...face] }, ...hatched];
  });
}
