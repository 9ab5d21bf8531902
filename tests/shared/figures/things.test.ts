import { describe, expect, test } from 'vitest';
import { EXERCISE_MOVEMENTS } from '../../../shared/figures/exercises';
import type { Blob } from '../../../shared/figures/flesh/blob';
import { blobsOf } from '../../../shared/figures/flesh/group';
import type { Movement } from '../../../shared/figures/movement';
import type { Prop } from '../../../shared/figures/props';
import { type Body, bodyOf } from '../../../shared/figures/solve';
import { TEST_MOVEMENTS } from '../../../shared/figures/tests';
import { dot, lengthOf, minus, unit, type Vector, WORLD } from '../../../shared/figures/vector';

type Box = Extract<Prop, { kind: 'box' }>;
type Named = { readonly name: string; readonly movement: Movement };
const ALL: readonly Named[] = Object.entries({ ...EXERCISE_MOVEMENTS, ...TEST_MOVEMENTS }).map(
  ([name, movement]) => ({ name, movement }),
);

const firmIn = (props: readonly Prop[] | undefined): readonly Box[] =>
  (props ?? []).flatMap((prop) => (prop.kind === 'box' && prop.firm ? [prop] : []));
const called = ({ from, to }: Box): string => `thing from ${from.join(' ')} to ${to.join(' ')}`;

/** How far a rounded piece of the body is outside a thing; below 0 it is in it. */
function gapOf({ at, axes, half }: Blob, { from, to }: Box): number {
  const nearest = at.map((value, axis) =>
    Math.min(Math.max(value, from[axis] ?? 0), to[axis] ?? 0),
  ) as unknown as Vector;
  const way = minus(at, nearest);
  const reachAlong = (direction: Vector): number =>
    Math.hypot(...[axes.front, axes.up, axes.right].map((axis, i) => dot(axis, direction) * (half[i] ?? 0)));
  if (lengthOf(way) > 1e-6) return lengthOf(way) - reachAlong(unit(way));
  return -Math.min(...at.flatMap((value, axis) => [value - (from[axis] ?? 0), (to[axis] ?? 0) - value]));
}
const gapTo = ({ groups }: Body, box: Box): number =>
  Math.min(...groups.flatMap(blobsOf).map((blob) => gapOf(blob, box)));

/** Flesh and cushions give a little. */
const GIVE = 1.6;

/** How far the nearest end of a band is from a thing that holds it. */
const bandTo = (props: readonly Prop[], box: Box): number =>
  Math.min(
    ...props.flatMap((prop) =>
      prop.kind === 'cord'
        ? prop.through.flatMap((place) =>
            typeof place !== 'string' && typeof place[0] === 'number'
              ? [gapOf({ at: place as Vector, axes: WORLD, half: [0, 0, 0] }, box)]
              : [],
          )
        : [],
    ),
  );

describe('walls, benches, chairs, boxes and steps', () => {
  test('let nobody through', () => {
    const faults = ALL.flatMap(({ name, movement }) =>
      movement.positions.flatMap(({ pose, props }, index) => {
        const body = bodyOf(pose, movement.barefoot);
        return [...firmIn(movement.props), ...firmIn(props)].flatMap((box) => {
          const gap = gapTo(body, box);
          return gap < -GIVE ? [`${name} ${index + 1}: ${(-gap).toFixed(1)} into the ${called(box)}`] : [];
        });
      }),
    );
    expect(faults).toEqual([]);
  });

  test('are there because something rests on them or hangs from them', () => {
    const faults = ALL.flatMap(({ name, movement }) => {
      const bodies = movement.positions.map(({ pose }) => bodyOf(pose, movement.barefoot));
      return firmIn(movement.props).flatMap((box) => {
        const gap = Math.min(...bodies.map((body) => gapTo(body, box)), bandTo(movement.props ?? [], box));
        return gap > 0.6 ? [`${name}: ${gap.toFixed(1)} from the ${called(box)}`] : [];
      });
    });
    expect(faults).toEqual([]);
  });
});
