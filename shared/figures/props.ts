import type { Tone } from './figure';
import type { Joint } from './pose';
import type { Part } from './skeleton';
import type { Vector } from './vector';

/** A joint of the body, a place in the room, or a place so far from a joint. */
export type Place = Joint | Vector | readonly [Joint, Vector];

/** Drawn behind the body, before it, or by how near it is. */
export type Layer = 'behind' | 'before' | 'by-depth';

export type Prop =
  | {
      readonly kind: 'box';
      readonly from: Vector;
      readonly to: Vector;
      readonly tone: Tone;
      readonly layer: Layer;
      /** A surface the body can rest on or lean against. */
      readonly firm: boolean;
      /** What it is made as, where that is not a plain thing with corners. */
      readonly made?: 'foam' | 'mat' | 'wall';
    }
  | {
      readonly kind: 'cord';
      readonly through: readonly Place[];
      readonly width: number;
      readonly layer: Layer;
    }
  | {
      /** A loop round a part of the body, across it or across its front; half its size each way. */
      readonly kind: 'ring';
      readonly at: Place;
      readonly around: Part;
      readonly along: 'up' | 'front';
      readonly half: readonly [number, number];
      readonly width: number;
      readonly layer: Layer;
    }
  | {
      readonly kind: 'ball';
      readonly at: Place;
      readonly radius: number;
      readonly tone: Tone;
      readonly layer: Layer;
    }
  | {
      /** A thing with the same convex outline from one side to the other: a back rest. */
      readonly kind: 'wedge';
      readonly outline: readonly (readonly [x: number, y: number])[];
      readonly deep: number;
    }
  | { readonly kind: 'bar'; readonly at: Place; readonly half: Vector; readonly layer: Layer }
  | { readonly kind: 'mark'; readonly corners: readonly Vector[] }
  | {
      readonly kind: 'measure';
      readonly from: Place;
      readonly to: Place;
      readonly text: string;
      readonly off?: readonly [number, number];
    }
  | {
      readonly kind: 'angle';
      readonly at: Place;
      readonly from: Place;
      readonly to: Place;
      readonly radius: number;
      readonly text: string;
    }
  | { readonly kind: 'guide'; readonly from: Place; readonly to: Place }
  | { readonly kind: 'word'; readonly at: Place; readonly text: string; readonly size: number }
  | { readonly kind: 'track'; readonly at: Place; readonly laps: 1 | 2; readonly text: string }
  | { readonly kind: 'metronome'; readonly at: Place }
  | { readonly kind: 'clock'; readonly at: Place }
  | { readonly kind: 'eye'; readonly at: Place; readonly open: boolean };

const box = (from: Vector, to: Vector, tone: Tone = 'prop', layer: Layer = 'behind', firm = true): Prop => ({
  kind: 'box',
  from,
  to,
  tone,
  layer,
  firm,
});

/** A wall of the room between two corners; firm, so that hands and backs can rest on it. */
export const wallBetween = (from: Vector, to: Vector): Prop => ({
  kind: 'box',
  from,
  to,
  tone: 'wall',
  layer: 'behind',
  firm: true,
  made: 'wall',
});
/** A wall the figure faces or leans on, its face at x; `thick` is positive when it stands further forwards. */
export const wall = (x: number, thick = 7, height = 106): Prop =>
  wallBetween([Math.min(x, x + thick), 0, -16], [Math.max(x, x + thick), height, 16]);
/** A step or low box on the floor. */
export const step = (from: number, to: number, height: number, deep = 13, at = 0): Prop =>
  box([from, 0, at - deep], [to, height, at + deep]);
/** A mat on the floor; thin enough to be taken as the floor. */
export const mat = (from: number, to: number, deep = 17): Prop => ({
  kind: 'box',
  from: [from, -0.7, -deep],
  to: [to, 0, deep],
  tone: 'mat',
  layer: 'behind',
  firm: false,
  made: 'mat',
});
/** A foam pad, a little squashed where one stands on it. */
export const foam = (from: number, to: number, height: number, at = 0): Prop => ({
  kind: 'box',
  from: [from, 0, at - 10],
  to: [to, height, at + 10],
  tone: 'prop-light',
  layer: 'behind',
  firm: true,
  made: 'foam',
});
/** A back rest that leans by so many degrees from the floor, its foot at x. */
export function backRest(x: number, degrees: number, long: number): Prop {
  const angle = (degrees * Math.PI) / 180;
  const top = [x - Math.cos(angle) * long, Math.sin(angle) * long] as const;
  return { kind: 'wedge', outline: [[x, 0], top, [top[0] - 4, top[1]], [top[0] - 12, 0]], deep: 13 };
}
/** A thing with corners, anywhere. */
export const block = box;
/** A seat with four legs: a bench, or with `back` a chair whose back stands at x `back`. */
export function seat(
  from: number,
  to: number,
  height: number,
  back?: number,
  deep = 12,
  at = 0,
): readonly Prop[] {
  const leg = (x: number, z: number) =>
    box([x, 0, z], [x + 1.6, height - 2, z + 1.6], 'prop', 'behind', false);
  const legs = [at - deep, at + deep - 1.6].flatMap((z) => [leg(from, z), leg(to - 1.6, z)]);
  const top = box([from, height - 2.4, at - deep], [to, height, at + deep]);
  if (back === undefined) return [...legs, top];
  const rail = box([back, height, at - deep], [back + 1.6, height + 26, at + deep], 'prop', 'behind', false);
  return [...legs, rail, top];
}
/** A band, strap or rope through some places. */
export const cord = (through: readonly Place[], layer: Layer = 'before', width = 1.3): Prop => ({
  kind: 'cord',
  through,
  width,
  layer,
});
/** A loop round a limb or the chest, or with `along` front round a foot. */
export const ring = (
  around: Part,
  at: Place,
  half: readonly [number, number],
  along: 'up' | 'front' = 'up',
  width = 1.6,
): Prop => ({ kind: 'ring', at, around, along, half, width, layer: 'by-depth' });
/** Where a band is fixed. */
export const anchor = (at: Place): Prop => ({
  kind: 'ball',
  at,
  radius: 1.7,
  tone: 'prop-dark',
  layer: 'before',
});
/** A hand weight held at a place, its bar along `half`. */
export const weight = (at: Place, half: Vector = [4.6, 0, 0], layer: Layer = 'by-depth'): Prop => ({
  kind: 'bar',
  at,
  half,
  layer,
});
/** A ball. */
export const ball = (at: Place, radius: number, layer: Layer = 'before', tone: Tone = 'band'): Prop => ({
  kind: 'ball',
  at,
  radius,
  tone,
  layer,
});
/** A distance, named by its unit. */
export const measure = (
  from: Place,
  to: Place,
  text: string,
  off: readonly [number, number] = [0, 0],
): Prop => ({
  kind: 'measure',
  from,
  to,
  text,
  off,
});
/** An angle between two directions from a place. */
export const angle = (at: Place, from: Place, to: Place, radius = 12, text = '°'): Prop => ({
  kind: 'angle',
  at,
  from,
  to,
  radius,
  text,
});
/** A stopwatch: what is measured is time. */
export const clock = (at: Place): Prop => ({ kind: 'clock', at });
/** Words beside the figure: what is counted or watched. */
export const word = (text: string, at: Place, size = 9): Prop => ({ kind: 'word', at, text, size });
/** A strip of tape on the floor between two places. */
export function tape([x1, , z1]: Vector, [x2, , z2]: Vector, width = 1.6): Prop {
  const length = Math.hypot(x2 - x1, z2 - z1) || 1;
  const [ox, oz] = [((z2 - z1) / length) * (width / 2), (-(x2 - x1) / length) * (width / 2)];
  const corners: Vector[] = [
    [x1 + ox, 0, z1 + oz],
    [x2 + ox, 0, z2 + oz],
    [x2 - ox, 0, z2 - oz],
    [x1 - ox, 0, z1 - oz],
  ];
  return { kind: 'mark', corners };
}

/** The pad of a dynamometer on a limb, held by a belt that is fixed elsewhere. */
export const dynamometer = (at: Place, fixed: Place): readonly Prop[] => [
  cord([at, fixed], 'behind', 1.4),
  ball(at, 2.7, 'before', 'prop-dark'),
];
