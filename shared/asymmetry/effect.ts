import { errorOfDifference, errorOfLogRatio } from './error';
import { cvOf, type ScoreError, semOf } from './error-of';
import type { SideMethod } from './method';

/** A side difference on the scale it is judged on, plus when the right side is better. */
export type Effect = {
  readonly effect: number;
  readonly standardError: number;
  readonly threshold: number;
  /** Log units for an LSI, else the unit; `zero-side` when the unit stands in for logs because a side is zero. */
  readonly scale: 'unit' | 'log' | 'zero-side';
};

const isUsable = ({ effect, standardError }: Effect): boolean =>
  Number.isFinite(effect) && Number.isFinite(standardError) && standardError > 0;

/** Digits kept of a difference: far below any instrument, and enough to lose the dust of binary fractions. */
const DIGITS = 1e9;

/** Right minus left in the better direction, in the unit, free of the dust of binary fractions and of negative zero. */
export const signedDifference = (left: number, right: number, sign: 1 | -1): number =>
  Math.round(sign * (right - left) * DIGITS) / DIGITS + 0;

const unitEffect = (
  left: number,
  right: number,
  method: SideMethod,
  errors: readonly [ScoreError, ScoreError],
  threshold: number,
  scale: 'unit' | 'zero-side',
): Effect | null => {
  const [semLeft, semRight] = [semOf(errors[0], left), semOf(errors[1], right)];
  if (semLeft === null || semRight === null) return null;
  return {
    effect: signedDifference(left, right, method.sign),
    standardError: errorOfDifference(semLeft, semRight),
    threshold,
    scale,
  };
};

const logEffect = (
  left: number,
  right: number,
  method: SideMethod,
  errors: readonly [ScoreError, ScoreError],
): Effect | null => {
  const [cvLeft, cvRight] = [cvOf(errors[0], left), cvOf(errors[1], right)];
  if (cvLeft === null || cvRight === null) return null;
  const size = -Math.log(Math.min(left, right) / Math.max(left, right)) + 0;
  return {
    effect: size === 0 || right > left === method.sign > 0 ? size : -size,
    standardError: errorOfLogRatio(cvLeft, cvRight),
    threshold: method.threshold,
    scale: 'log',
  };
};

/**
 * The difference of two scores, its standard error and the size worth acting on, on the scale the test is judged on; null
 * where that cannot be said. An LSI is judged on logs; with one side at zero there is no log, and the same cut is judged in
 * the unit: the zero side lacks all of the other, against a size of what the cut allows to lack.
 */
export const effectOf = (
  left: number,
  right: number,
  method: SideMethod,
  errors: readonly [ScoreError, ScoreError],
): Effect | null => {
  const ratio = method.metric === 'lsi' || method.metric === 'log-lsi';
  if (!ratio) {
    const effect = unitEffect(left, right, method, errors, method.threshold, 'unit');
    return effect && isUsable(effect) ? effect : null;
  }
  if (left < 0 || right < 0 || (left === 0 && right === 0)) return null;
  const effect =
    left === 0 || right === 0
      ? unitEffect(left, right, method, errors, Math.max(left, right) * (1 - method.delta / 100), 'zero-side')
      : logEffect(left, right, method, errors);
  return effect && isUsable(effect) ? effect : null;
};
