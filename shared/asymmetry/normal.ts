/** Coefficients of Hart's approximation 5666 (Hart et al 1968, Computer Approximations), highest power first. */
const NUMERATOR = [
  3.52624965998911e-2, 0.700383064443688, 6.37396220353165, 33.912866078383, 112.079291497871,
  221.213596169931, 220.206867912376,
] as const;
const DENOMINATOR = [
  8.83883476483184e-2, 1.75566716318264, 16.064177579207, 86.7807322029461, 296.564248779674,
  637.333633378831, 793.826512519948, 440.413735824752,
] as const;
const ROOT_TWO_PI = 2.506628274631;

const polynomial = (coefficients: readonly number[], x: number): number =>
  coefficients.reduce((sum, coefficient) => sum * x + coefficient, 0);

/** The share of a standard normal beyond `z`, for z of 0 or more. */
const upperTail = (z: number): number => {
  if (z > 37) return 0;
  const density = Math.exp((-z * z) / 2);
  if (z < 7.07106781186547) return (density * polynomial(NUMERATOR, z)) / polynomial(DENOMINATOR, z);
  const fraction = z + 1 / (z + 2 / (z + 3 / (z + 4 / (z + 0.65))));
  return density / fraction / ROOT_TWO_PI;
};

/**
 * The share of a standard normal distribution below `z`, 0 to 1, to about 1e-14
 * (West 2005, Better approximations to cumulative normal functions, Wilmott Magazine, 70-76).
 */
export const normalShareBelow = (z: number): number => {
  if (Number.isNaN(z)) return 0.5;
  return z > 0 ? 1 - upperTail(z) : upperTail(-z);
};
