import type { Blob, Link } from './blob';

/** What a piece is made of: each has a tone of its own. */
export type Cloth = 'skin' | 'shirt' | 'shorts' | 'shoe' | 'hair';
/** Links drawn as one shape with one outline. */
export type Piece = { readonly cloth: Cloth; readonly links: readonly Link[] };
/** A stretch of a limb with what is worn on it; `weld` is where it runs into the one before, inside either. */
export type Section = {
  readonly pieces: readonly Piece[];
  readonly weld?: { readonly before: readonly Blob[]; readonly own: readonly Blob[] };
};

export type GroupName = 'hips' | 'trunk' | 'head' | 'rLeg' | 'lLeg' | 'rArm' | 'lArm';
/** A limb from its root outwards, the trunk in its shirt, the hips under it, or the head; `root` is where it grows out of the trunk without an edge. */
export type Group = {
  readonly name: GroupName;
  readonly sections: readonly Section[];
  readonly root?: { readonly cloth: Cloth; readonly blobs: readonly Blob[] };
};

/** Every blob of a group. */
export const blobsOf = ({ sections }: Group): readonly Blob[] =>
  sections.flatMap(({ pieces }) => pieces.flatMap(({ links }) => links.flat()));
