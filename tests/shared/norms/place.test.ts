import { describe, expect, test } from 'vitest';
import type { Norm } from '../../../shared/catalogue/test';
import { centreOf, placeAgainst, zAgainst, zScore } from '../../../shared/norms/place';

const published = { group: 'adults', population: 'adults', tag: 'V', source: 'springer2007' } as const;
const allowed = <Placing>(placing: Placing) => ({ allowed: true, placing, tag: 'P' }) as const;

const meanSd: Norm = {
  ...published,
  kind: 'mean-sd',
  mean: 50,
  sd: 10,
  position: allowed({ by: 'sd', sds: 1 }),
};
const skewed: Norm = {
  ...published,
  kind: 'mean',
  mean: { min: 40, max: 50 },
  sd: 20,
  position: allowed({ by: 'share-of-mean', lowBelowShareOfMean: 0.5 }),
};
const median: Norm = {
  ...published,
  kind: 'median',
  median: { min: 24, max: 25 },
  position: allowed({ by: 'distance-from-median', distance: 6 }),
};
const percentiles: Norm = {
  ...published,
  kind: 'percentiles',
  percentiles: { p10: 24, p50: 31, p90: 39 },
  position: allowed({ by: 'percentiles' }),
};
const band: Norm = {
  ...published,
  kind: 'band',
  bands: [{ name: 'usual', from: 70, to: 90 }],
  position: allowed({ by: 'limits', below: 70, above: 90 }),
};
const regression: Norm = {
  ...published,
  kind: 'regression',
  intercept: 1.6,
  perYear: -0.005,
  ifMale: 0.215,
  sd: 0.354,
  position: allowed({ by: 'sd', sds: 1 }),
};

const woman = { better: 'higher', age: 45, sex: 'female' } as const;

describe('where a score stands', () => {
  test.each([
    { norm: meanSd, score: 39.9, is: 'below' },
    { norm: meanSd, score: 40, is: 'around' },
    { norm: meanSd, score: 60, is: 'around' },
    { norm: meanSd, score: 60.1, is: 'above' },
    { norm: skewed, score: 19.9, is: 'below' },
    { norm: skewed, score: 20, is: 'around' },
    { norm: skewed, score: 500, is: 'around' },
    { norm: median, score: 17, is: 'below' },
    { norm: median, score: 18, is: 'around' },
    { norm: median, score: 31, is: 'around' },
    { norm: median, score: 32, is: 'above' },
    { norm: percentiles, score: 23.9, is: 'below' },
    { norm: percentiles, score: 24, is: 'around' },
    { norm: percentiles, score: 39, is: 'around' },
    { norm: percentiles, score: 39.1, is: 'above' },
    { norm: band, score: 69, is: 'below' },
    { norm: band, score: 70, is: 'around' },
    { norm: band, score: 91, is: 'above' },
    { norm: regression, score: 1.02, is: 'below' },
    { norm: regression, score: 1.03, is: 'around' },
    { norm: regression, score: 1.74, is: 'above' },
  ])('$norm.kind: $score is $is', ({ norm, score, is }) => {
    expect(placeAgainst(norm, score, woman)).toBe(is);
  });

  test.each([
    { norm: meanSd, score: 61, is: 'below' },
    { norm: meanSd, score: 39, is: 'above' },
    { norm: median, score: 32, is: 'below' },
    { norm: median, score: 17, is: 'above' },
    { norm: percentiles, score: 40, is: 'below' },
    { norm: percentiles, score: 23, is: 'above' },
    { norm: { ...band, position: allowed({ by: 'limits', below: 33 }) } as Norm, score: 34, is: 'below' },
    { norm: { ...band, position: allowed({ by: 'limits', below: 33 }) } as Norm, score: 5, is: 'around' },
  ])('where less is better, below is poorer: $norm.kind $score is $is', ({ norm, score, is }) => {
    expect(placeAgainst(norm, score, { ...woman, better: 'lower' })).toBe(is);
  });

  test('a norm that may not be used places nobody', () => {
    expect(
      placeAgainst({ ...meanSd, position: { allowed: false, why: 'means only' } }, 10, woman),
    ).toBeNull();
  });

  test('figures that do not fit their placing place nobody', () => {
    expect(placeAgainst({ ...band, position: meanSd.position }, 80, woman)).toBeNull();
    expect(placeAgainst({ ...meanSd, position: percentiles.position }, 80, woman)).toBeNull();
    expect(placeAgainst({ ...meanSd, position: median.position }, 80, woman)).toBeNull();
    expect(placeAgainst({ ...band, position: skewed.position }, 80, woman)).toBeNull();
    expect(placeAgainst({ ...meanSd, sd: 0 }, 10, woman)).toBeNull();
  });
});

describe('a z-score', () => {
  test('is plus for better, also where less is better', () => {
    expect(zScore(30, 17.8, 9.1, 'lower')).toBeCloseTo(-1.340659, 6);
    expect(zScore(30, 17.8, 9.1, 'target')).toBeCloseTo(1.340659, 6);
    expect(zScore(30, 17.8, 0, 'higher')).toBeNull();
  });

  test('is never made from a skewed mean, a median, percentiles or a band', () => {
    for (const norm of [skewed, median, percentiles, band]) expect(zAgainst(norm, 10, woman)).toBeNull();
    expect(zAgainst(meanSd, 40, woman)).toBe(-1);
  });

  test('by regression needs age and sex', () => {
    expect(zAgainst(regression, 1.3, woman)).toBeCloseTo(-0.211864, 6);
    expect(zAgainst(regression, 1.3, { ...woman, age: null })).toBeNull();
    expect(zAgainst(regression, 1.3, { ...woman, sex: 'unspecified' })).toBeNull();
  });
});

describe('the middle of a norm', () => {
  test.each([
    { norm: meanSd, centre: 50 },
    { norm: skewed, centre: 45 },
    { norm: median, centre: 24.5 },
    { norm: percentiles, centre: 31 },
    { norm: band, centre: null },
    { norm: regression, centre: 1.375 },
  ])('of $norm.kind is $centre', ({ norm, centre }) => {
    const found = centreOf(norm, 45, 'female');
    if (centre === null) expect(found).toBeNull();
    else expect(found).toBeCloseTo(centre, 12);
  });
});
