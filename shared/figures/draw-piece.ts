import type { Camera, Spot } from './camera';
import type { Mark, Tone } from './figure';
import type { Blob, Link } from './flesh/blob';
import type { Cloth, Piece } from './flesh/group';
import { unionOf } from './union';

/** How thick the edge of the body is. */
const OUTLINE = 0.85;
/** Corners of a round outline: more for larger ones, so that none shows. */
const stepsFor = (links: readonly Link[]): number =>
  Math.round(12 + 5 * Math.sqrt(Math.max(...links.flat().flatMap(({ half }) => half))));

/** The outline of some links, or null when it is not a single one. */
export const outlineOf = (links: readonly Link[], camera: Camera): readonly Spot[] | null => {
  const steps = stepsFor(links);
  return unionOf(links.map((link) => camera.hull(link, steps)));
};
const NEAR: Readonly<Record<Cloth, Tone>> = {
  skin: 'near',
  shirt: 'shirt',
  shorts: 'shorts',
  shoe: 'shoe',
  hair: 'hair',
};
const FAR: Readonly<Record<Cloth, Tone>> = {
  skin: 'far',
  shirt: 'far-shirt',
  shorts: 'far-shorts',
  shoe: 'far-shoe',
  hair: 'hair',
};

/** How a body is looked at: the eye, and how thick lines are there. */
export type Look = { readonly camera: Camera; readonly pen: number };

/** One piece as one shape with an edge; in the rare case that it goes round a hole, link by link. */
export function pieceMarks({ cloth, links }: Piece, { camera, pen }: Look, far: boolean): readonly Mark[] {
  const fill = (far ? FAR : NEAR)[cloth];
  const line = far ? 'far-outline' : 'outline';
  const width = OUTLINE * pen;
  const whole = outlineOf(links, camera);
  if (whole) return [{ kind: 'polygon', points: whole, fill, line, width }];
  const hulls = links.map((link) => camera.hull(link, stepsFor(links)));
  return [
    ...hulls.map((points): Mark => ({ kind: 'polygon', points, fill, line, width })),
    ...hulls.map((points): Mark => ({ kind: 'polygon', points, fill, line: null, width: 0 })),
  ];
}

/** Where one piece runs into another: its tone without an edge. */
export const weldMark = (blobs: readonly Blob[], cloth: Cloth, { camera }: Look, far: boolean): Mark => ({
  kind: 'polygon',
  points: camera.hull(blobs, 24),
  fill: (far ? FAR : NEAR)[cloth],
  line: null,
  width: 0,
});
