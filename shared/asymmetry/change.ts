import { type TestId, testOf } from '../catalogue/tests';
import { sameRuleSet } from '../screening/rule-set';
import type { Score } from '../screening/score';
import type { Side } from '../screening/screening';
import type { Asymmetry, ErrorSource } from './asymmetry';
import { signedDifference } from './effect';
import { errorOfChange, Z95 } from './error';
import { errorOf, semOf } from './error-of';
import type { OwnErrors } from './own-error';
import { changeAgainstError } from './probability';

/** Larger and smaller are for tests where neither direction is better. */
export type ChangeVerdict =
  | 'better'
  | 'worse'
  | 'larger'
  | 'smaller'
  | 'not-distinguishable'
  | 'not-comparable';

/** What became of a score between two screenings. */
export type ScoreChange = {
  readonly test: TestId;
  readonly side: Side;
  readonly before: number;
  readonly after: number;
  /** After minus before in the better direction, in the unit; a learning gain is still in it. */
  readonly difference: number;
  /** Change without the learning gain, over its standard error; null where the error is not a number. */
  readonly rci: number | null;
  readonly pImproved: number | null;
  /** The change that 95 in 100 retests stay within when nothing changed, in the unit. */
  readonly mdc95: number | null;
  readonly verdict: ChangeVerdict;
  /** One of the scores stands at the cap, so the change is at least this. */
  readonly atLeast: boolean;
  readonly errorSource: ErrorSource;
};

export type ChangeOptions = {
  readonly ownErrors?: OwnErrors | undefined;
  /** The gain known from doing the test a second time, in its unit, in the better direction. */
  readonly learningGain?: number;
  /** The SEM of each score, for measures computed from others. */
  readonly sems?: readonly [before: number, after: number];
};

const wordsOf = (test: TestId, up: boolean): ChangeVerdict => {
  const { better } = testOf(test);
  if (better === 'target' || better === 'none') return up ? 'larger' : 'smaller';
  return up ? 'better' : 'worse';
};

/** The change and its standard error: on logs where the error is a fraction of the score, else in the unit. */
const changeOnScale = (
  before: Score,
  after: Score,
  { ownErrors, learningGain = 0, sems }: ChangeOptions,
): { readonly change: number; readonly standardError: number; readonly logs: boolean } | null => {
  const error = errorOf(before.test, { ownErrors, ruleSet: before.ruleSet });
  const sign = testOf(before.test).better === 'lower' ? -1 : 1;
  if (!sems && error.kind === 'cv') {
    const expected = before.score + sign * learningGain;
    if (!(expected > 0)) return null;
    const change = sign * Math.log(after.score / expected);
    return { change, standardError: errorOfChange(error.cv), logs: true };
  }
  const [semBefore, semAfter] = sems ?? [semOf(error, before.score), semOf(error, after.score)];
  if (semBefore === null || semAfter === null) return null;
  return {
    change: signedDifference(before.score, after.score, sign) - learningGain,
    standardError: Math.hypot(semBefore, semAfter),
    logs: false,
  };
};

/**
 * Whether a score changed by more than its error: a reliable change index of 1.96 or more (evidence base 2.5). Grades have no
 * error and change when they change by the size worth acting on. Scores under different options, or both at the cap, are
 * not comparable.
 */
export const changeOfScore = (before: Score, after: Score, options: ChangeOptions = {}): ScoreChange => {
  const { test, side } = before;
  const { better, asymmetry } = testOf(test);
  const { ownErrors } = options;
  const facts = {
    test,
    side,
    before: before.score,
    after: after.score,
    difference: signedDifference(before.score, after.score, better === 'lower' ? -1 : 1),
    atLeast: before.capped !== after.capped,
    errorSource: errorOf(test, { ownErrors, ruleSet: before.ruleSet }).source,
  };
  const unknown = { rci: null, pImproved: null, mdc95: null };
  const comparable = test === after.test && side === after.side && sameRuleSet(before.ruleSet, after.ruleSet);
  if (!comparable || (before.capped && after.capped))
    return { ...facts, ...unknown, verdict: 'not-comparable' };
  if (asymmetry.metric === 'grades') {
    const changed = Math.abs(facts.difference) >= asymmetry.delta;
    const verdict = changed ? wordsOf(test, facts.difference > 0) : 'not-distinguishable';
    return { ...facts, ...unknown, verdict };
  }
  const found = changeOnScale(before, after, options);
  if (!found || !(found.standardError > 0) || !Number.isFinite(found.change))
    return { ...facts, ...unknown, verdict: 'not-comparable' };
  const { rci, pImproved } = changeAgainstError(found.change, found.standardError);
  const mdc = Z95 * found.standardError;
  return {
    ...facts,
    rci,
    pImproved,
    mdc95: found.logs ? before.score * (Math.exp(mdc) - 1) : mdc,
    verdict: Math.abs(rci) >= Z95 ? wordsOf(test, rci > 0) : 'not-distinguishable',
  };
};

/**
 * Between which scores 95 in 100 retests lie when nothing changed since this one, in the unit: the scores that
 * `changeOfScore` cannot tell from it. Null where the error is not a number.
 */
export const steadyRange = (
  score: Score,
  options: Pick<ChangeOptions, 'ownErrors'> & { readonly sem?: number } = {},
): { readonly low: number; readonly high: number } | null => {
  const { sem, ownErrors } = options;
  const found = changeOnScale(score, score, {
    ownErrors,
    ...(sem === undefined ? {} : { sems: [sem, sem] }),
  });
  if (!found || !(found.standardError > 0)) return null;
  const mdc = Z95 * found.standardError;
  return found.logs
    ? { low: score.score * Math.exp(-mdc), high: score.score * Math.exp(mdc) }
    : { low: score.score - mdc, high: score.score + mdc };
};

/** What became of a side difference between two screenings. */
export type AsymmetryChange = {
  readonly test: TestId;
  /** How much smaller the difference became, on the scale judged (the unit, grades, or log units); negative when larger. */
  readonly reduction: number;
  readonly standardError: number | null;
  /** The change in size that 95 in 100 retests stay within when nothing changed, on the scale judged. */
  readonly mdc95: number | null;
  readonly verdict: 'better' | 'worse' | 'not-distinguishable' | 'not-comparable';
  /** The better side is another one. */
  readonly flipped: boolean;
};

/** The size of a difference on the scale judged; of no use with a side at zero, where a ratio has no standard error either. */
const sizeOf = ({ pooled, metric, left, right, difference }: Asymmetry): number => {
  if (pooled) return Math.abs(pooled.difference);
  const ratio = metric === 'lsi' || metric === 'log-lsi';
  return Math.abs(ratio ? Math.log(right / left) : difference);
};

/** Whether a side difference became smaller (better) or larger (worse) by more than its error: 1.96 standard errors of a change (evidence base 2.3). */
export const changeOfAsymmetry = (before: Asymmetry, after: Asymmetry): AsymmetryChange => {
  const { test } = after;
  const flipped = before.difference * after.difference < 0;
  const none = { test, reduction: 0, standardError: null, mdc95: null, flipped };
  const judged = [before, after].every(
    ({ class: found }) => found !== 'not-computable' && found !== 'at-least',
  );
  if (!judged || before.test !== test) return { ...none, verdict: 'not-comparable' };
  const reduction = sizeOf(before) - sizeOf(after);
  const verdictOf = (changed: boolean) =>
    !changed ? 'not-distinguishable' : reduction > 0 ? 'better' : 'worse';
  if (after.metric === 'grades')
    return { ...none, reduction, verdict: verdictOf(Math.abs(reduction) >= after.delta) };
  if (before.standardError === null || after.standardError === null)
    return { ...none, verdict: 'not-comparable' };
  const standardError = Math.hypot(before.standardError, after.standardError);
  const mdc95 = Z95 * standardError;
  return { ...none, reduction, standardError, mdc95, verdict: verdictOf(Math.abs(reduction) >= mdc95) };
};
