import type { IsoDate } from '../basics/dates';
import type { Norm, TestDefinition } from '../catalogue/test';
import { testOf } from '../catalogue/tests';
import type { ClientFacts } from '../client/client';
import type { Score } from '../screening/score';
import { agesOn } from './age';

/** What a norm needs to know of a client. */
export type NormClient = Pick<ClientFacts, 'birthDate' | 'birthYear' | 'sex'>;

export type NormMatch = { readonly norm: Norm } | { readonly why: string };

/** How far a norm got before it failed to fit; the one that got furthest tells the coach why. */
type Misfit = { readonly steps: number; readonly why: string };

const misfit = (steps: number, why: string): Misfit => ({ steps, why });

const ruleSetMisfit = (norm: Norm, test: TestDefinition, score: Score): Misfit | null => {
  const inForce = test.ruleSets.flatMap(({ id, options }) =>
    options.filter((option) => option.id === score.ruleSet[id]),
  );
  const otherWay = misfit(
    0,
    `no norm for this way of testing: ${inForce.map(({ name }) => name).join(', ')}`,
  );
  if (norm.ruleSet !== undefined) return inForce.some(({ id }) => id === norm.ruleSet) ? null : otherWay;
  return inForce.every(({ normsApply }) => normsApply) ? null : otherWay;
};

const sexMisfit = (norm: Norm, { sex }: NormClient): Misfit | null => {
  const needed = norm.sex !== undefined || norm.kind === 'regression';
  if (!needed || (norm.sex === undefined ? sex !== 'unspecified' : norm.sex === sex)) return null;
  return sex === 'unspecified'
    ? misfit(1, 'the norms are for women and men apart, and the sex is not specified')
    : misfit(1, `no norm for this sex; the group is ${norm.group}`);
};

const ageMisfit = (norm: Norm, ages: readonly number[]): Misfit | null => {
  const range = norm.ages;
  if (!range && norm.kind !== 'regression') return null;
  const [age] = ages;
  if (age === undefined) return misfit(2, 'the norms are for age groups, and there is no date of birth');
  if (!range) return null;
  const inside = ages.filter((one) => one >= range.min && one <= range.max);
  if (inside.length === ages.length) return null;
  return inside.length > 0
    ? misfit(3, 'the year of birth alone leaves two age groups open; a date of birth would settle it')
    : misfit(2, `no norm for age ${ages.join(' or ')}`);
};

const misfitOf = (
  norm: Norm,
  test: TestDefinition,
  score: Score,
  client: NormClient,
  ages: readonly number[],
): Misfit | null => {
  if (norm.side !== undefined && norm.side !== score.side)
    return misfit(0, 'the norms are for the other side');
  return ruleSetMisfit(norm, test, score) ?? sexMisfit(norm, client) ?? ageMisfit(norm, ages);
};

/**
 * The first norm of the test that fits the client on the date and the way the score was measured, one for the client's sex
 * before one for all; only those a score may be placed against, or why there is none.
 */
export const matchNorm = (score: Score, client: NormClient, date: IsoDate): NormMatch => {
  const test = testOf(score.test);
  const ages = agesOn(client, date);
  let found: Norm | null = null;
  let notAllowed: string | null = null;
  let furthest: Misfit = misfit(-1, test.noNormWhy);
  for (const norm of test.norms) {
    const failed = misfitOf(norm, test, score, client, ages);
    if (failed) {
      if (failed.steps > furthest.steps) furthest = failed;
    } else if (!norm.position.allowed) notAllowed ??= norm.position.why;
    else if (!found || (found.sex === undefined && norm.sex !== undefined)) found = norm;
  }
  return found ? { norm: found } : { why: notAllowed ?? furthest.why };
};
