import type { TestId } from '../catalogue/tests';
import { sameRuleSet } from '../screening/rule-set';
import type { Score } from '../screening/score';
import type { Asymmetry, AsymmetryLimit } from './asymmetry';
import { effectOf, signedDifference } from './effect';
import { errorOf, type ScoreError, semOf } from './error-of';
import { betterSideOf, percentageDifference } from './indices';
import { judge, type SessionEffect, UNJUDGED } from './judge';
import { type MethodChanges, type SideMethod, sideMethodOf } from './method';
import { ordinalAsymmetry } from './ordinal';
import type { OwnErrors } from './own-error';
import { type EarlierSession, poolableScores, poolableSides, type Sides } from './sessions';

export type AsymmetryOptions = MethodChanges & {
  /** The coach's own errors, which come before the published ones. */
  readonly ownErrors?: OwnErrors | undefined;
  /** The client's earlier sessions, to be pooled with this one where they may be. */
  readonly earlier?: readonly EarlierSession[] | undefined;
};

type Facts = Pick<
  Asymmetry,
  'test' | 'metric' | 'left' | 'right' | 'difference' | 'percent' | 'betterSide' | 'delta' | 'errorSource'
>;

const factsOf = (
  method: SideMethod,
  left: number,
  right: number,
  errorSource: Facts['errorSource'],
): Facts => ({
  test: method.test,
  metric: method.metric,
  left,
  right,
  difference: signedDifference(left, right, method.sign),
  percent: method.trueZero ? percentageDifference(left, right, method.better) : null,
  betterSide: betterSideOf(left, right, method.better),
  delta: method.delta,
  errorSource,
});

const notComputable = (facts: Facts, limit: AsymmetryLimit): Asymmetry => ({
  ...facts,
  difference: Number.isFinite(facts.difference) ? facts.difference : 0,
  percent: limit === 'both-at-cap' ? null : facts.percent,
  ...UNJUDGED,
  limit,
});

const limitOf = ({ left, right }: Sides): AsymmetryLimit | null => {
  if (!sameRuleSet(left.ruleSet, right.ruleSet)) return 'rule-sets-differ';
  if (left.capped && right.capped) return 'both-at-cap';
  return left.capped || right.capped ? 'one-at-cap' : null;
};

const effectOfSides = (
  { left, right }: Sides,
  method: SideMethod,
  error: ScoreError,
): SessionEffect | null => {
  const effect = effectOf(left.score, right.score, method, [error, error]);
  return effect && { effect, difference: signedDifference(left.score, right.score, method.sign) };
};

/** The earlier sessions to judge this one with; none where a zero side put this one off the log scale. */
const poolOf = (
  sides: Sides,
  now: SessionEffect,
  method: SideMethod,
  error: ScoreError,
  earlier: readonly EarlierSession[],
): readonly SessionEffect[] => {
  if (earlier.length === 0 || now.effect.scale === 'zero-side') return [];
  return poolableSides(method.test, sides, earlier).flatMap((before) => {
    const session = effectOfSides(before, method, error);
    return session && session.effect.scale === now.effect.scale ? [session] : [];
  });
};

/** Whether a test has an error to judge by: a number, and more than none at all. */
const isKnown = (error: ScoreError): boolean => (semOf(error, 1) ?? 0) > 0;

const judgeSides = (sides: Sides, method: SideMethod, options: AsymmetryOptions): Asymmetry => {
  const { left, right } = sides;
  const { ownErrors, earlier = [] } = options;
  const error = errorOf(method.test, { ownErrors, ruleSet: left.ruleSet });
  const facts = factsOf(method, left.score, right.score, error.source);
  const limit = limitOf(sides);
  if (limit === 'rule-sets-differ' || limit === 'both-at-cap') return notComputable(facts, limit);
  const now = effectOfSides(sides, method, error);
  if (!now) {
    if (!isKnown(error)) return notComputable(facts, 'error-unknown');
    const zero = left.score === 0 && right.score === 0;
    return notComputable(facts, zero ? 'both-zero' : 'no-ratio');
  }
  const ownScale = error.source === 'own' && now.effect.scale !== 'zero-side';
  const tau = ownScale ? ownErrors?.[method.test]?.tau : undefined;
  if (limit) return { ...facts, ...judge(now, [], method, tau), class: 'at-least', limit };
  return { ...facts, ...judge(now, poolOf(sides, now, method, error, earlier), method, tau) };
};

/**
 * The judged difference between the sides of a test, or null for a test whose sides are not compared. Both sides at the cap,
 * both at zero, or measured under different options: not computable. One side at the cap: at least what is seen, with
 * probabilities that are lower bounds.
 */
export const asymmetryOf = (
  test: TestId,
  left: Score,
  right: Score,
  options: AsymmetryOptions = {},
): Asymmetry | null => {
  const method = sideMethodOf(test, options);
  if (!method || method.metric === 'bai1') return null;
  return method.metric === 'grades'
    ? ordinalAsymmetry(method, { left, right }, options.earlier ?? [])
    : judgeSides({ left, right }, method, options);
};

const signedEffect = (percent: number, sem: number, method: SideMethod): SessionEffect => ({
  effect: { effect: percent, standardError: sem, threshold: method.threshold, scale: 'unit' },
  difference: percent,
});

/** The judged difference of a test whose one score is the signed difference itself, in percent of the total; null for any other test. */
export const asymmetryOfSigned = (score: Score, options: AsymmetryOptions = {}): Asymmetry | null => {
  const method = sideMethodOf(score.test, options);
  if (method?.metric !== 'bai1') return null;
  const percent = score.score + 0;
  const error = errorOf(score.test, { ownErrors: options.ownErrors, ruleSet: score.ruleSet });
  const shares = factsOf(method, (100 - percent) / 2, (100 + percent) / 2, error.source);
  const facts = { ...shares, difference: percent, percent, betterSide: betterSideOf(0, percent, 'higher') };
  if (error.kind !== 'sem' || !(error.sem > 0)) return notComputable(facts, 'error-unknown');
  const earlier = poolableScores(score, options.earlier ?? []);
  const others = earlier.map((before) => signedEffect(before.score, error.sem, method));
  return { ...facts, ...judge(signedEffect(percent, error.sem, method), others, method) };
};
