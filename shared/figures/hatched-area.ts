import type { Spot } from './camera';
import { clippedTo } from './clip';
import { type Look, outlineOf } from './draw-piece';
import type { Mark } from './figure';
import type { Group } from './flesh/group';
import { hatchLines } from './hatch';
import { type Area, type Patch, patchOf } from './muscles';
import type { Body } from './solve';

const GAP = 1.75;
const WIDTH = 0.62;
const STEPS = 24;

/** The outline of an area: the part of its limb or trunk that its blobs cover, or the blobs where they lie across both. */
function areaOf({ blobs, within }: Patch, { sections }: Group, { camera }: Look): readonly Spot[] {
  const patch = camera.hull(blobs, STEPS);
  const links = within === null ? undefined : sections[within.section]?.pieces[within.piece]?.links;
  const whole = links && outlineOf(links, camera);
  const kept = whole ? clippedTo(whole, patch) : [];
  return kept.length > 2 ? kept : patch;
}

/** An area hatched: in the colour of what is trained, or of its side, the left falling and the right rising. */
export function hatchedArea(
  patch: Patch,
  group: Group,
  look: Look,
  tone: 'trained' | 'left' | 'right' = 'trained',
): Mark {
  const points = areaOf(patch, group, look);
  const lines = hatchLines(points, GAP * look.pen, tone !== 'left');
  return { kind: 'hatch', points, lines, tone, width: WIDTH * look.pen };
}

/** The outline of a trained area on the drawing. */
export const patchOutline = ({ skeleton }: Body, area: Area, { camera }: Look): readonly Spot[] =>
  camera.hull(patchOf(skeleton, area).blobs, STEPS);
