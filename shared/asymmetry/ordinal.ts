import type { Asymmetry, AsymmetryClass } from './asymmetry';
import { signedDifference } from './effect';
import { betterSideOf } from './indices';
import type { SideMethod } from './method';
import { type EarlierSession, poolableSides, type Sides } from './sessions';

/** The smallest difference between any pass of the better side and any of the other, plus in favour of the better side. */
const smallestGapOfPasses = ({ left, right }: Sides, sign: 1 | -1): number => {
  const [better, other] = sign * (right.score - left.score) >= 0 ? [right, left] : [left, right];
  if (better.values.length < 2 || other.values.length < 2) return Math.abs(right.score - left.score);
  return sign > 0
    ? Math.min(...better.values) - Math.max(...other.values)
    : Math.min(...other.values) - Math.max(...better.values);
};

/** Whether the sides are far enough apart, in each pass where the test is graded in several. */
const isApart = (sides: Sides, method: SideMethod): boolean => {
  const apart = Math.abs(sides.right.score - sides.left.score) >= method.delta;
  return apart && (!method.passes || smallestGapOfPasses(sides, method.sign) >= method.delta);
};

/**
 * The difference of grades or points: no probability and no percentage, since grades are ranks. As far apart as delta is
 * likely (in each pass, for what is graded in two passes; a test graded once has one pass), repeated in another session
 * with the same side better is confirmed, less is possible (evidence base 2.5).
 */
export const ordinalAsymmetry = (
  method: SideMethod,
  sides: Sides,
  earlier: readonly EarlierSession[],
): Asymmetry => {
  const left = sides.left.score;
  const right = sides.right.score;
  const betterSide = betterSideOf(left, right, method.better);
  const before = earlier.length === 0 ? [] : poolableSides(method.test, sides, earlier);
  const repeated = before.some(
    (other) =>
      isApart(other, method) &&
      betterSideOf(other.left.score, other.right.score, method.better) === betterSide,
  );
  const apart = isApart(sides, method);
  const found: AsymmetryClass =
    betterSide === 'equal' ? 'none' : !apart ? 'possible' : repeated ? 'confirmed' : 'likely';
  return {
    test: method.test,
    metric: method.metric,
    left,
    right,
    difference: signedDifference(left, right, method.sign),
    percent: null,
    betterSide,
    standardError: null,
    delta: method.delta,
    pDirection: null,
    pBeyondDelta: null,
    pBeyondDeltaShrunk: null,
    class: found,
    errorSource: 'default',
    sessions: 1 + before.length,
  };
};
