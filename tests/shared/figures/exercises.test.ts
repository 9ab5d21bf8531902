import { describe, expect, test } from 'vitest';
import { LENGTHS, THICK } from '../../../shared/figures/body';
import { EXERCISE_MOVEMENTS } from '../../../shared/figures/exercises';
import type { Joint, Leg } from '../../../shared/figures/pose';
import type { Prop } from '../../../shared/figures/props';
import { type Body, bodyOf, lowestOf } from '../../../shared/figures/solve';
import { TEST_MOVEMENTS } from '../../../shared/figures/tests';
import { type Axes, between, cross, dot, minus, unit, type Vector } from '../../../shared/figures/vector';

type Drawn = {
  readonly name: string;
  readonly body: Body;
  readonly position: (typeof EXERCISE_MOVEMENTS)['bal-tandem']['positions'][number];
  readonly props: readonly Prop[];
};

const ALL = [...Object.entries(EXERCISE_MOVEMENTS), ...Object.entries(TEST_MOVEMENTS)];
const POSITIONS: readonly Drawn[] = ALL.flatMap(([id, movement]) =>
  movement.positions.map((position, index) => ({
    name: `${id}, position ${index + 1}`,
    body: bodyOf(position.pose),
    position,
    props: [...(movement.props ?? []), ...(position.props ?? [])],
  })),
);
const faultsOf = (find: (drawn: Drawn) => readonly string[]): readonly string[] =>
  POSITIONS.flatMap((drawn) => find(drawn).map((fault) => `${drawn.name}: ${fault}`));

const BONES: readonly (readonly [string, string, number])[] = [
  ['Hip', 'Knee', LENGTHS.thigh],
  ['Knee', 'Ankle', LENGTHS.shank],
  ['Shoulder', 'Elbow', LENGTHS.upperArm],
  ['Elbow', 'Wrist', LENGTHS.forearm],
];
const SIDES = ['r', 'l'] as const;
const at = ({ body }: Drawn, side: 'r' | 'l', joint: string): Vector =>
  body.skeleton.joints[`${side}${joint}` as Joint];

/** The front of a thigh that is flexed like this one but not turned about its own length. */
function unturned(pelvis: Axes, thigh: Axes): Vector {
  const down = (axis: Vector): number => -dot(thigh.up, axis);
  const flexed = Math.atan2(down(pelvis.front), -down(pelvis.up));
  return [0, 1, 2].map(
    (i) => (pelvis.front[i] ?? 0) * Math.cos(flexed) + (pelvis.up[i] ?? 0) * Math.sin(flexed),
  ) as never;
}

/** Half the thickness of what bears on a surface at a joint. */
const padOf = (joint: Joint): number => {
  const end = joint.slice(1);
  const pads: Readonly<Record<string, number>> = {
    Heel: THICK.heel,
    Ball: THICK.ball,
    Toe: THICK.toe,
    Knee: THICK.knee,
    Ankle: 2.4,
    Elbow: THICK.elbow,
    Palm: THICK.palm,
  };
  return pads[end] ?? 5.2;
};

/** The distance from a point to the nearest surface: the floor, or a firm box. */
function toSurface([x, y, z]: Vector, props: readonly Prop[]): number {
  const boxes = props.flatMap((prop) => (prop.kind === 'box' && prop.firm ? [prop] : []));
  const distances = boxes.map(({ from, to }) => {
    const out = ([x, y, z] as const).map((value, axis) =>
      Math.max((from[axis] ?? 0) - value, 0, value - (to[axis] ?? 0)),
    );
    return Math.hypot(...out);
  });
  return Math.min(y, ...distances);
}

describe('every position of every exercise and test', () => {
  test('bones keep their length', () => {
    const faults = faultsOf((drawn) =>
      SIDES.flatMap((side) =>
        BONES.flatMap(([from, to, length]) => {
          const found = between(at(drawn, side, from), at(drawn, side, to));
          return Math.abs(found - length) < 0.01 ? [] : [`${side} ${from} to ${to} is ${found.toFixed(2)}`];
        }),
      ),
    );
    expect(faults).toEqual([]);
  });

  test('feet and hands reach where they are meant to be', () => {
    const faults = faultsOf((drawn) => {
      const { pose } = drawn.position;
      return SIDES.flatMap((side) => {
        const leg: Leg = pose[side];
        const faults: string[] = [];
        if ('foot' in leg) {
          const footLength = between(at(drawn, side, 'Ankle'), at(drawn, side, 'Ball'));
          if (Math.abs(footLength - Math.hypot(7.2, 2.5)) > 0.05) faults.push(`${side} foot is stretched`);
          const pivot = (leg.heel ?? 0) >= 0 || leg.edge ? 'Ball' : 'Heel';
          const height = at(drawn, side, pivot)[1] - leg.foot[1] - THICK[pivot === 'Ball' ? 'ball' : 'heel'];
          if (Math.abs(height) > 0.15) faults.push(`${side} foot is ${height.toFixed(2)} off its surface`);
        }
        if ('ankle' in leg) {
          const missed = between(at(drawn, side, 'Ankle'), leg.ankle);
          if (missed > 0.3) faults.push(`${side} ankle misses by ${missed.toFixed(2)}`);
        }
        const arm = pose[`${side}a`];
        if ('hand' in arm) {
          const [first] = arm.hand;
          const target =
            typeof first === 'string'
              ? (drawn.body.skeleton.joints[first].map(
                  (v, i) => v + ((arm.hand[1] as Vector)[i] ?? 0),
                ) as never)
              : (arm.hand as Vector);
          const missed = between(at(drawn, side, 'Palm'), target);
          if (missed > 0.6) faults.push(`${side} hand misses by ${missed.toFixed(2)}`);
        }
        return faults;
      });
    });
    expect(faults).toEqual([]);
  });

  test('what bears on the floor, a wall or a bench touches it', () => {
    const faults = faultsOf((drawn) =>
      (drawn.position.touch ?? []).flatMap((joint) => {
        const gap = toSurface(drawn.body.skeleton.joints[joint], drawn.props) - padOf(joint);
        return Math.abs(gap) <= 0.5 ? [] : [`${joint} is ${gap.toFixed(2)} away`];
      }),
    );
    expect(faults).toEqual([]);
  });

  test('nobody sinks into the floor or floats over it without jumping', () => {
    const faults = faultsOf(({ body, position, props }) => {
      const lowest = lowestOf(body.groups);
      if (position.flying) return lowest > 0.5 ? [] : ['flies too low'];
      const raised = props.some((prop) => prop.kind === 'box' && prop.firm && prop.to[1] > 0.5);
      if (lowest < -0.7) return [`sinks ${lowest.toFixed(2)}`];
      return lowest <= (raised ? 30 : 0.5) ? [] : [`floats ${lowest.toFixed(2)}`];
    });
    expect(faults).toEqual([]);
  });

  test('knees and elbows bend the human way', () => {
    const faults = faultsOf((drawn) =>
      SIDES.flatMap((side) => {
        const { axes } = drawn.body.skeleton;
        const bend = (upper: Vector, lower: Vector, hinge: Vector): number =>
          (Math.atan2(dot(cross(upper, lower), hinge), dot(upper, lower)) * 180) / Math.PI;
        const down = (from: string, to: string): Vector =>
          unit(minus(at(drawn, side, to), at(drawn, side, from)));
        const knee = -bend(down('Hip', 'Knee'), down('Knee', 'Ankle'), axes[`${side}Thigh`].right);
        const elbow = bend(down('Shoulder', 'Elbow'), down('Elbow', 'Wrist'), axes[`${side}UpperArm`].right);
        const faults: string[] = [];
        if (knee < -3 || knee > 162) faults.push(`${side} knee at ${knee.toFixed(0)}`);
        if (elbow < -3 || elbow > 155) faults.push(`${side} elbow at ${elbow.toFixed(0)}`);
        return faults;
      }),
    );
    expect(faults).toEqual([]);
  });

  test('hips, ankles and heads stay within what a person can do', () => {
    const angle = (a: Vector, b: Vector): number =>
      (Math.acos(Math.min(1, Math.max(-1, dot(a, b)))) * 180) / Math.PI;
    const faults = faultsOf(({ body: { skeleton } }) => {
      const { axes } = skeleton;
      const faults = SIDES.flatMap((side) => {
        const thigh = axes[`${side}Thigh` as const];
        const shank = axes[`${side}Shank` as const];
        const foot = axes[`${side}Foot` as const];
        const backwards = -Math.asin(dot(unit(thigh.up), axes.pelvis.front)) * (180 / Math.PI);
        const ankle = 90 - angle(foot.front, shank.up);
        // Turned about its own length against the pelvis: the knee may not point behind.
        const turned = angle(thigh.front, unturned(axes.pelvis, thigh));
        const found: string[] = [];
        if (backwards < -40) found.push(`${side} hip extends ${(-backwards).toFixed(0)}`);
        if (ankle > 45 || ankle < -92) found.push(`${side} ankle at ${ankle.toFixed(0)}`);
        if (turned > 75) found.push(`${side} thigh turned by ${turned.toFixed(0)}`);
        return found;
      });
      const nod = angle(axes.head.up, axes.chest.up);
      return nod > 60 ? [...faults, `head bent by ${nod.toFixed(0)}`] : faults;
    });
    expect(faults).toEqual([]);
  });
});
