import type { Spot, View } from './camera';
import type { GroupName } from './flesh/group';
import type { Area } from './muscles';
import type { Joint, Pose } from './pose';
import type { Place, Prop } from './props';

/** An arrow along the way a joint takes between two positions, or through some places. */
export type Way = {
  /** The position it is drawn on; the last unless said. */
  readonly on?: number;
  /** Moved on the drawing by so much, y downwards. */
  readonly off?: Spot;
  /** How far it bulges to its left, as a share of its length. */
  readonly bow?: number;
  /** The way the whole body or a foot travels, dashed; else solid, the movement of a part. */
  readonly path?: true;
  /** A head at either end: to and fro. */
  readonly both?: true;
} & (
  | { readonly follow: Joint; readonly from?: number; readonly to?: number }
  | { readonly through: readonly Place[] }
);

/** One position of a movement. `touch`: what bears on floor, wall or bench; `flying`: nothing does. */
export type Position = {
  readonly pose: Pose;
  readonly touch?: readonly Joint[];
  readonly flying?: true;
  readonly props?: readonly Prop[];
  readonly eyes?: 'open' | 'closed';
  /** Where this position is looked at from, when the movement's view would not show it. */
  readonly view?: View;
};

/** Everything the drawing of an exercise or test is made from; the trained side is the right one. */
export type Movement = {
  readonly view: View;
  readonly positions: readonly Position[];
  readonly props?: readonly Prop[];
  readonly trained: readonly Area[];
  readonly ways?: readonly Way[];
  /** A close look: what of the drawing is kept, in units left of, above, right of and below a joint; `only` these parts. */
  readonly close?: {
    readonly around: Joint;
    readonly reach: readonly [left: number, top: number, right: number, bottom: number];
    readonly only?: readonly GroupName[];
  };
  /** Limbs in the pale tones of the far side wherever they are: so that they stand apart from the trained one. */
  readonly pale?: readonly GroupName[];
  /** Without shoes. */
  readonly barefoot?: true;
};

/** Where a position is looked at from. */
export const viewAt = ({ view, positions }: Movement, index: number): View => positions[index]?.view ?? view;
