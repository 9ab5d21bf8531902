/** Standard gravity, m/s2. */
const GRAVITY = 9.80665;

/** Torque per body mass in Nm/kg, from newtons on a lever in metres and body mass in kg. */
export const torquePerKg = (newtons: number, leverM: number, bodyMassKg: number): number =>
  (newtons * leverM) / bodyMassKg;

/** Force per body mass in N/kg. */
export const forcePerKg = (newtons: number, bodyMassKg: number): number => newtons / bodyMassKg;

/** Force as a percentage of body weight. */
export const percentOfBodyWeight = (newtons: number, bodyMassKg: number): number =>
  (100 * newtons) / (GRAVITY * bodyMassKg);

/** The force in newtons of so many body weights. */
export const newtonsOfBodyWeights = (times: number, bodyMassKg: number): number =>
  times * GRAVITY * bodyMassKg;
