import type { IsoDate } from '../basics/dates';
import type { Norm, TestDefinition } from '../catalogue/test';
import { testOf } from '../catalogue/tests';
import type { ClientFacts } from '../client/client';
import type { Score } from '../screening/score';
import { agesOn } from './age';

/** What a norm needs to know of a client. */
export type NormClient = Pick<ClientFacts, 'birthDate' | 'birthYear' | 'sex'>;

export type NormMatch = { readonly norm: Norm } | { readonly why: string };

/** Something that keeps a norm from fitting, and by how much: the norm that misses by least tells the coach why. */
type Misfit = { readonly by: number; readonly why: string };

const misfit = (why: string, by = 1): Misfit => ({ by, why });

type Option = TestDefinition['ruleSets'][number]['options'][number];

/** What a norm is held against. */
type Situation = {
  readonly score: Score;
  readonly client: NormClient;
  readonly ages: readonly number[];
  /** The options the score was measured under. */
  readonly inForce: readonly Option[];
};

const ruleSetMisfit = (norm: Norm, inForce: readonly Option[]): Misfit | null => {
  const fitsWay =
    norm.ruleSet === undefined
      ? inForce.every(({ normsApply }) => normsApply)
      : inForce.some(({ id }) => id === norm.ruleSet);
  if (fitsWay) return null;
  return misfit(`no norm for this way of testing: ${inForce.map(({ name }) => name).join(', ')}`);
};

const sexMisfit = (norm: Norm, { sex }: NormClient): Misfit | null => {
  const needed = norm.sex !== undefined || norm.kind === 'regression';
  if (!needed || (norm.sex === undefined ? sex !== 'unspecified' : norm.sex === sex)) return null;
  return sex === 'unspecified'
    ? misfit('the norms are for women and men apart, and the sex is not specified')
    : misfit(`no norm for this sex; the group is ${norm.group}`);
};

const ageMisfit = (norm: Norm, ages: readonly number[]): Misfit | null => {
  const range = norm.ages;
  if (!range && norm.kind !== 'regression') return null;
  if (ages.length === 0) return misfit('the norms are for age groups, and there is no date of birth');
  if (!range) return null;
  const inside = ages.filter((one) => one >= range.min && one <= range.max);
  if (inside.length === ages.length) return null;
  return inside.length === 0
    ? misfit(`no norm for age ${ages.join(' or ')}`)
    : misfit('the year of birth alone leaves two age groups open; a date of birth would settle it', 0.5);
};

const sideMisfit = (norm: Norm, { side }: Score): Misfit | null =>
  norm.side === undefined || norm.side === side ? null : misfit('the norms are for the other side');

/** Each thing that keeps a norm from fitting, looked for in this order. */
const MISFITS: readonly ((norm: Norm, situation: Situation) => Misfit | null)[] = [
  (norm, { inForce }) => ruleSetMisfit(norm, inForce),
  (norm, { client }) => sexMisfit(norm, client),
  (norm, { ages }) => ageMisfit(norm, ages),
  (norm, { score }) => sideMisfit(norm, score),
];

const fits = (norm: Norm, situation: Situation): boolean =>
  MISFITS.every((misfitOf) => misfitOf(norm, situation) === null);

/** Why none of the norms fits: what the one that misses by least misses first. */
const whyNone = (test: TestDefinition, situation: Situation): string => {
  let nearest = misfit(test.noNormWhy, Number.POSITIVE_INFINITY);
  for (const norm of test.norms) {
    const misfits = MISFITS.flatMap((misfitOf) => misfitOf(norm, situation) ?? []);
    const by = misfits.reduce((sum, one) => sum + one.by, 0);
    const [first] = misfits;
    if (first && by < nearest.by) nearest = misfit(first.why, by);
  }
  return nearest.why;
};

/**
 * The first norm of the test that fits the client on the date and the way the score was measured, one for the client's sex
 * before one for all; only those a score may be placed against, or why there is none.
 */
export const matchNorm = (score: Score, client: NormClient, date: IsoDate): NormMatch => {
  const test = testOf(score.test);
  const inForce = test.ruleSets.flatMap(({ id, options }) =>
    options.filter((option) => option.id === score.ruleSet[id]),
  );
  const situation: Situation = { score, client, ages: agesOn(client, date), inForce };
  const fitting = test.norms.filter((norm) => fits(norm, situation));
  const usable = fitting.filter(({ position }) => position.allowed);
  const norm = usable.find(({ sex }) => sex !== undefined) ?? usable[0];
  if (norm) return { norm };
  const [first] = fitting;
  return { why: first && !first.position.allowed ? first.position.why : whyNone(test, situation) };
};
