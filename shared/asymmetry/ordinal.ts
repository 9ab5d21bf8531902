import type { Asymmetry, AsymmetryClass } from './asymmetry';
import { signedDifference } from './effect';
import { betterSideOf } from './indices';
import type { SideMethod } from './method';
import { type EarlierSession, poolableSides, type Sides } from './sessions';

/** Whether the sides are far enough apart, in any two passes where both sides were graded in several. */
const isApart = ({ left, right }: Sides, { delta, passes, sign }: SideMethod): boolean => {
  if (Math.abs(right.score - left.score) < delta) return false;
  if (!passes || left.values.length < 2 || right.values.length < 2) return true;
  const [better, other] = sign * (right.score - left.score) > 0 ? [right, left] : [left, right];
  const gaps = better.values.flatMap((one) => other.values.map((two) => sign * (one - two)));
  return Math.min(...gaps) >= delta;
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
