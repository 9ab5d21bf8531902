/**
 * Lengths of the mannequin in hundredths of body height (Drillis & Contini 1966, as reprinted in Winter, Biomechanics and
 * Motor Control of Human Movement, fig. 4.1): thigh .245, shank .246, foot .152 long and .039 high, upper arm .186,
 * forearm .146, hand .108, hip .530 and shoulder .818 and chin .870 above the floor.
 */
export const LENGTHS = {
  thigh: 24.5,
  shank: 24.6,
  ankleHeight: 3.9,
  foot: 15.2,
  upperArm: 18.6,
  forearm: 14.6,
  hand: 10.8,
  hipToShoulder: 28.8,
  hipToChin: 34,
  head: 13,
} as const;

/** Half the distance between the joint centres; the body is wider (.259 and .191 of height in the same figure). */
export const HALF_HIPS = 5;
export const HALF_SHOULDERS = 10.4;

/** Where the foot bends and ends, from the ankle: heel .25 of the foot behind it, ball .73 of the foot from the heel. */
export const FOOT = { heel: -2.1, ball: 7.2, toe: 10.1 } as const;

/** How thick the parts are that touch things: half their height over the surface, same unit. */
export const THICK = {
  heel: 2,
  ball: 1.4,
  toe: 0.9,
  knee: 3.3,
  elbow: 2.1,
  wrist: 1.5,
  palm: 1.1,
  head: 5.7,
} as const;

/** From the wrist to the middle of the palm, where things are held. */
export const GRIP = 3.9;
