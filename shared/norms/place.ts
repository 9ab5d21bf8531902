import type { Figure, Norm, TestDefinition } from '../catalogue/test';
import type { Sex } from '../client/client';

export type Position = 'below' | 'around' | 'above';
type Better = TestDefinition['better'];

const lowOf = (figure: Figure): number => (typeof figure === 'number' ? figure : figure.min);
const highOf = (figure: Figure): number => (typeof figure === 'number' ? figure : figure.max);
const middleOf = (figure: Figure): number => (lowOf(figure) + highOf(figure)) / 2;

/** How many SDs a score lies from the mean, plus for better (for larger, where neither is better); null for an SD of zero. */
export const zScore = (score: number, mean: number, sd: number, better: Better): number | null =>
  sd > 0 ? (better === 'lower' ? mean - score : score - mean) / sd + 0 : null;

type Regression = Extract<Norm, { readonly kind: 'regression' }>;

/** The score a regression expects of a client of this age, in the unit; null without a sex, which it needs. */
export const expectedByRegression = (
  norm: Pick<Regression, 'intercept' | 'perYear' | 'ifMale'>,
  age: number,
  sex: Sex,
): number | null =>
  sex === 'unspecified' ? null : norm.intercept + norm.perYear * age + (sex === 'male' ? norm.ifMale : 0);

/** The middle of a norm for a client, in the unit: its mean, median or expected score; null where it has none. */
export const centreOf = (norm: Norm, age: number | null, sex: Sex): number | null => {
  switch (norm.kind) {
    case 'mean-sd':
      return norm.mean;
    case 'mean':
      return middleOf(norm.mean);
    case 'median':
      return middleOf(norm.median);
    case 'percentiles':
      return norm.percentiles.p50 ?? null;
    case 'ci-of-mean':
      return norm.mean ?? (norm.ci.min + norm.ci.max) / 2;
    case 'regression':
      return age === null ? null : expectedByRegression(norm, age, sex);
    case 'band':
      return null;
  }
};

/** The z-score of a score against a norm; null unless the norm is placed by SDs, which skewed, capped and mean-only figures never are. */
export const zAgainst = (
  norm: Norm,
  score: number,
  { better, age, sex }: { readonly better: Better; readonly age: number | null; readonly sex: Sex },
): number | null => {
  if (!norm.position.allowed || norm.position.placing.by !== 'sd') return null;
  if (norm.kind !== 'mean-sd' && norm.kind !== 'regression') return null;
  const centre = centreOf(norm, age, sex);
  return centre === null ? null : zScore(score, centre, norm.sd, better);
};

const between = (
  score: number,
  below: number | undefined,
  above: number | undefined,
  better: Better,
): Position => {
  const sign = better === 'lower' ? -1 : 1;
  if (below !== undefined && sign * (score - below) < 0) return 'below';
  return above !== undefined && sign * (score - above) > 0 ? 'above' : 'around';
};

const percentilePosition = (norm: Norm, score: number, better: Better): Position | null => {
  if (norm.kind !== 'percentiles') return null;
  const { p10, p90 } = norm.percentiles;
  return better === 'lower' ? between(score, p90, p10, better) : between(score, p10, p90, better);
};

const medianPosition = (norm: Norm, score: number, distance: number, better: Better): Position | null => {
  if (norm.kind !== 'median') return null;
  const [low, high] = [lowOf(norm.median) - distance, highOf(norm.median) + distance];
  return better === 'lower' ? between(score, high, low, better) : between(score, low, high, better);
};

/** Where a score stands against a norm, below being poorer (smaller, where neither is better); null where the figures do not allow it. */
export const placeAgainst = (
  norm: Norm,
  score: number,
  client: { readonly better: Better; readonly age: number | null; readonly sex: Sex },
): Position | null => {
  if (!norm.position.allowed) return null;
  const { placing } = norm.position;
  const { better } = client;
  switch (placing.by) {
    case 'sd': {
      const z = zAgainst(norm, score, client);
      return z === null ? null : between(z, -placing.sds, placing.sds, 'higher');
    }
    case 'percentiles':
      return percentilePosition(norm, score, better);
    case 'limits':
      return between(score, placing.below, placing.above, better);
    case 'share-of-mean': {
      const mean = norm.kind === 'mean' || norm.kind === 'mean-sd' ? lowOf(norm.mean) : null;
      return mean === null ? null : between(score, placing.lowBelowShareOfMean * mean, undefined, better);
    }
    case 'distance-from-median':
      return medianPosition(norm, score, placing.distance, better);
  }
};
