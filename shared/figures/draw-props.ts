import type { Camera, Spot } from './camera';
import { boxMarks, wedgeMarks } from './draw-boxes';
import { cordMarks, ringMarks } from './draw-cords';
import { angleMarks, measureMarks } from './draw-measures';
import { clockMarks, eyeMarks, metronomeMarks, trackMarks } from './draw-signs';
import type { Mark } from './figure';
import { pointOf } from './place';
import type { Prop } from './props';
import type { Skeleton } from './skeleton';
import { add, axesFrom, type Vector } from './vector';

/** Marks that belong together, with how near they are to the eye. */
export type Drawable = { readonly nearness: number; readonly marks: readonly Mark[] };

const middleOf = (points: readonly Vector[]): Vector =>
  [0, 1, 2].map(
    (axis) => points.reduce((sum, point) => sum + (point[axis] ?? 0), 0) / points.length,
  ) as unknown as Vector;

function barMarks(at: Vector, half: Vector, camera: Camera): readonly Mark[] {
  const axes = axesFrom(half, Math.abs(half[1]) > 3 ? [1, 0, 0] : [0, 1, 0]);
  const reach = Math.hypot(...half);
  const disc = (share: number) => ({
    at: add(at, [half[0] * share, half[1] * share, half[2] * share]),
    axes,
    half: [2.7, 1.1, 2.7] as const,
  });
  const grip = (share: number) => ({ ...disc(share), half: [0.8, 0.8, 0.8] as const });
  const shape = (points: readonly Spot[]): Mark => ({
    kind: 'polygon',
    points,
    fill: 'prop-dark',
    line: 'paper',
    width: 0.4,
  });
  const inner = 1 - 1.6 / reach;
  return [
    shape(camera.hull([grip(-1), grip(1)], 16)),
    shape(camera.hull([disc(-1), disc(-inner)], 24)),
    shape(camera.hull([disc(1), disc(inner)], 24)),
  ];
}

function marksOf(prop: Prop, camera: Camera, skeleton: Skeleton, size: number): readonly Mark[] {
  switch (prop.kind) {
    case 'box':
      return boxMarks(prop, camera, size);
    case 'wedge':
      return wedgeMarks(prop, camera, size);
    case 'bar':
      return barMarks(pointOf(prop.at, skeleton), prop.half, camera);
    case 'measure':
      return measureMarks(prop, camera, skeleton, size);
    case 'angle':
      return angleMarks(prop, camera, skeleton, size);
    case 'cord':
      return cordMarks(prop, camera, skeleton, size);
    case 'ring':
      return ringMarks(prop, camera, skeleton, size);
    case 'guide': {
      const points = [prop.from, prop.to].map((place) => camera.spot(pointOf(place, skeleton)));
      return [
        { kind: 'line', points, line: 'paper', width: 2.4 * size },
        { kind: 'line', points, line: 'arrow', width: 1 * size, dash: 2.6 * size },
      ];
    }
    case 'ball': {
      const at = camera.spot(pointOf(prop.at, skeleton));
      return [
        { kind: 'ellipse', at, rx: prop.radius, ry: prop.radius, fill: prop.tone, line: 'paper', width: 0.4 },
      ];
    }
    case 'mark':
      return [
        { kind: 'polygon', points: prop.corners.map(camera.spot), fill: 'prop-dark', line: null, width: 0 },
      ];
    case 'track':
      return trackMarks(prop, camera.spot(pointOf(prop.at, skeleton)), size);
    case 'metronome':
      return metronomeMarks(camera.spot(pointOf(prop.at, skeleton)), size);
    case 'clock':
      return clockMarks(camera.spot(pointOf(prop.at, skeleton)), 'measure', size);
    case 'eye':
      return eyeMarks(prop.open, camera.spot(pointOf(prop.at, skeleton)), size);
    case 'word':
      return [
        {
          kind: 'text',
          at: camera.spot(pointOf(prop.at, skeleton)),
          text: prop.text,
          size: prop.size * size,
          tone: 'measure',
        },
      ];
  }
}

function nearnessOf(prop: Prop, camera: Camera, skeleton: Skeleton): number {
  if (prop.kind === 'mark' || prop.kind === 'wedge') return -900;
  if (!('layer' in prop)) return 1000;
  if (prop.layer === 'before') return 900;
  const centre =
    prop.kind === 'box'
      ? middleOf([prop.from, prop.to])
      : prop.kind === 'cord'
        ? middleOf(prop.through.map((place) => pointOf(place, skeleton)))
        : pointOf(prop.at, skeleton);
  const nearness = camera.nearness(centre);
  return prop.layer === 'behind' ? nearness - 1000 : nearness + 3;
}

/** A thing in the room as marks; `size` is how large letters are. */
export const drawProp = (prop: Prop, camera: Camera, skeleton: Skeleton, size: number): Drawable => ({
  nearness: nearnessOf(prop, camera, skeleton),
  marks: marksOf(prop, camera, skeleton, size),
});
