import type { Vector } from './vector';

/** Degrees: forwards, to the right, and turned to the left. */
export type Bend = readonly [forwards: number, right: number, left: number];

/**
 * A leg by where its foot stands or by its joint angles. `foot` is the point of the floor under the ankle; `heel` lifts
 * the heel about the ball of the foot (negative: the toes about the heel); `out` turns the toes outwards.
 * `ankle` as a point leaves the foot at `point` degrees to the shin. `knee` as a direction says where the knee points.
 */
export type Leg =
  | {
      readonly foot: Vector;
      readonly heel?: number;
      readonly out?: number;
      /** The sole's slope sideways, its outer edge lifted. */
      readonly roll?: number;
      /** The ball of the foot stays even when the heel sinks below it: on the edge of a step. */
      readonly edge?: true;
      /** Seen from the inside, its arch open and lifted by so much. */
      readonly dome?: number;
      readonly knee?: Vector;
    }
  | { readonly ankle: Vector; readonly knee?: Vector; readonly point?: number; readonly toes?: number }
  | {
      readonly hip: readonly [flexed: number, outwards: number, turnedOut: number];
      readonly knee: number;
      /** Toes towards the shin; or `flat`: level whatever the shin does, heel up by so many degrees. */
      readonly point?: number;
      readonly flat?: number;
      readonly toes?: number;
    };

/** A place in the room, or so far from a joint of trunk or legs. */
export type Reach = Vector | readonly [Joint, Vector];

/**
 * An arm by where the palm is or by its joint angles. `elbow` as a direction says where the elbow points; `fingers` is the
 * direction of the hand, else it follows the forearm; `fist` closes it.
 */
export type Arm = { readonly fist?: boolean; readonly fingers?: Vector; readonly palm?: Vector } & (
  | { readonly hand: Reach; readonly elbow?: Vector }
  | {
      readonly shoulder: readonly [flexed: number, outwards: number, turnedOut: number];
      readonly elbow: number;
    }
);

export type Lie = 'upright' | 'supine' | 'prone' | 'on-left' | 'on-right';

/** Joints and pads of the skeleton; `r` is the side trained in the drawing, mirrored for the left. */
export type Joint =
  | 'pelvis'
  | 'waist'
  | 'chest'
  | 'neck'
  | 'head'
  | `${'r' | 'l'}${'Hip' | 'Knee' | 'Ankle' | 'Heel' | 'Ball' | 'Toe' | 'Sole' | 'Shoulder' | 'Elbow' | 'Wrist' | 'Palm' | 'Tip'}`;

/** Where the body is: a joint at a place, or the lowest part of trunk and legs at a height over the floor. */
export type Pin =
  | { readonly joint: Joint; readonly at: Vector }
  | { readonly rest: readonly [x: number, z: number]; readonly height?: number };

/** A position of the whole body: right and left leg, right and left arm. */
export type Pose = {
  readonly lie?: Lie;
  readonly pelvis?: Bend;
  /** Against the pelvis. */
  readonly chest?: Bend;
  /** Against the chest. */
  readonly head?: Bend;
  readonly pin: Pin;
  readonly r: Leg;
  readonly l: Leg;
  readonly ra: Arm;
  readonly la: Arm;
};
