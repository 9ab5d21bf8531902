import type { Provenance } from '../basics/evidence';
import type { SourceId } from '../catalogue/sources';
import type { PublishedError } from '../catalogue/test';
import { TEST_IDS, type TestId, testOf } from '../catalogue/tests';
import { type RuleSetInForce, ruleSetInForce, sameRuleSet } from '../screening/rule-set';
import type { ErrorSource } from './asymmetry';
import type { OwnErrors } from './own-error';

/** How far an error can be relied on: read in a paper or from own clients; second-hand, derived or few; a default. */
export type Sureness = 'good' | 'fair' | 'rough';

/** Where an error comes from, for the coach to see. */
export type ErrorOrigin = {
  readonly source: ErrorSource;
  readonly sureness: Sureness;
  /** Of the published figure; null for the coach's own. */
  readonly tag: Provenance | null;
  readonly sources: readonly SourceId[];
  /** What the published figure was multiplied by; it is in the number given. */
  readonly factor: number;
  /** How many of the coach's clients it rests on; null when it is not the coach's own. */
  readonly clients: number | null;
};

/** The error of one side's score between sessions: `sem` in the unit, `cv` as a fraction with its factor in it. */
export type ScoreError = ErrorOrigin &
  (
    | { readonly kind: 'sem'; readonly sem: number }
    | { readonly kind: 'cv'; readonly cv: number }
    | { readonly kind: 'ordinal' }
    | { readonly kind: 'from-parts' }
  );

/** A figure read, copied or derived counts as published; general knowledge, proposals and any factor of ours do not. */
const PUBLISHED: ReadonlySet<Provenance> = new Set<Provenance>(['V', 'V2', 'D']);
const SURENESS: Readonly<Record<Provenance, Sureness>> = {
  V: 'good',
  V2: 'fair',
  D: 'fair',
  M: 'rough',
  P: 'rough',
};

/** From so many own clients on, an own error is as good as a paper's [P]. */
const MANY_CLIENTS = 30;

const statedError = (error: PublishedError): ScoreError => {
  if (error.kind === 'ordinal' || error.kind === 'from-parts')
    return {
      kind: error.kind,
      source: 'default',
      sureness: 'rough',
      tag: null,
      sources: [],
      factor: 1,
      clients: null,
    };
  const factor = error.kind === 'cv' ? error.factor : 1;
  const published = PUBLISHED.has(error.tag) && factor === 1;
  const origin: ErrorOrigin = {
    source: published ? 'published' : 'default',
    sureness: factor === 1 ? SURENESS[error.tag] : 'rough',
    tag: error.tag,
    sources: error.sources,
    factor,
    clients: null,
  };
  return error.kind === 'cv'
    ? { kind: 'cv', cv: error.cv * factor, ...origin }
    : { kind: 'sem', sem: error.sem, ...origin };
};

/** The stated error of each test, and of each option that has its own; worked out once. */
const STATED: ReadonlyMap<
  TestId,
  { readonly error: ScoreError; readonly byOption: ReadonlyMap<string, ScoreError> }
> = new Map(
  TEST_IDS.map((id) => {
    const test = testOf(id);
    const byOption = test.ruleSets.flatMap(({ options }) =>
      options.flatMap((option) => (option.error ? [[option.id, statedError(option.error)] as const] : [])),
    );
    return [id, { error: statedError(test.error), byOption: new Map(byOption) }];
  }),
);

const UNKNOWN = statedError({ kind: 'ordinal' });

/**
 * The error a test is judged by and where it comes from: the coach's own, else the published one of the options in force,
 * else the product's default (evidence base 1.1). Own errors hold only for the options they were measured under.
 */
export const errorOf = (
  test: TestId,
  {
    ownErrors,
    ruleSet,
  }: { readonly ownErrors?: OwnErrors | undefined; readonly ruleSet?: RuleSetInForce } = {},
): ScoreError => {
  const own = ownErrors?.[test];
  if (own && (!ruleSet || sameRuleSet(ruleSet, ruleSetInForce(testOf(test), own.ruleSet)))) {
    const { clients } = own;
    const origin: ErrorOrigin = {
      source: 'own',
      sureness: clients >= MANY_CLIENTS ? 'good' : 'fair',
      tag: null,
      sources: [],
      factor: 1,
      clients,
    };
    return own.kind === 'cv'
      ? { kind: 'cv', cv: own.cv, ...origin }
      : { kind: 'sem', sem: own.sem, ...origin };
  }
  const stated = STATED.get(test);
  if (!stated) return UNKNOWN;
  if (ruleSet && stated.byOption.size > 0)
    for (const option of Object.values(ruleSet)) {
      const special = stated.byOption.get(option);
      if (special) return special;
    }
  return stated.error;
};

/** The standard error of measurement of a score, in its unit; null where the error is not a number. */
export const semOf = (error: ScoreError, score: number): number | null => {
  if (error.kind === 'sem') return error.sem;
  return error.kind === 'cv' ? error.cv * Math.abs(score) : null;
};

/** The error of a score as a fraction of it; null where the error is not a number or the score is not above zero. */
export const cvOf = (error: ScoreError, score: number): number | null => {
  if (error.kind === 'cv') return error.cv;
  return error.kind === 'sem' && score > 0 ? error.sem / score : null;
};
