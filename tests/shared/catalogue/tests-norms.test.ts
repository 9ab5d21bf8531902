import { describe, expect, test } from 'vitest';
import type { Norm } from '../../../shared/catalogue/test';
import { TEST_IDS, type TestId, testOf } from '../../../shared/catalogue/tests';

const norms = TEST_IDS.flatMap((id) => testOf(id).norms.map((norm): [TestId, Norm] => [id, norm]));
const named = norms.map(([id, norm]): [string, TestId, Norm] => [`${id}: ${norm.group}`, id, norm]);

const FIGURES: Readonly<Record<Norm['kind'], readonly string[]>> = {
  'mean-sd': ['mean', 'sd'],
  mean: ['mean'],
  median: ['median'],
  percentiles: ['percentiles'],
  'ci-of-mean': ['ci'],
  band: ['bands'],
  regression: ['intercept', 'perYear', 'ifMale', 'sd'],
};

describe.each(named)('%s', (_name, id, norm) => {
  test('has the figures of its kind, a group and a population', () => {
    for (const figure of FIGURES[norm.kind]) expect(norm).toHaveProperty(figure);
    expect(norm.population.length).toBeGreaterThan(5);
    if (norm.ages) expect(norm.ages.min).toBeLessThanOrEqual(norm.ages.max);
    if (norm.sex) expect(norm.group).toMatch(norm.sex === 'female' ? /\bwomen\b/ : /\bmen\b/);
  });

  test('belongs to an option of the test when it names one', () => {
    const options = testOf(id).ruleSets.flatMap((each) => each.options);
    if (norm.ruleSet) expect(options.find((option) => option.id === norm.ruleSet)?.normsApply).toBe(true);
  });

  test('says why when it places nobody', () => {
    if (!norm.position.allowed) expect(norm.position.why.length).toBeGreaterThan(15);
  });

  test('places only by figures that allow it', () => {
    if (!norm.position.allowed) return;
    const { placing } = norm.position;
    expect(norm.kind).not.toBe('ci-of-mean');
    const fits: Readonly<Record<typeof placing.by, readonly Norm['kind'][]>> = {
      sd: ['regression'],
      percentiles: ['percentiles'],
      limits: ['band', 'mean-sd'],
      'share-of-mean': ['mean', 'mean-sd'],
      'distance-from-median': ['median'],
    };
    expect(fits[placing.by]).toContain(norm.kind);
    if (placing.by === 'percentiles' && norm.kind === 'percentiles')
      expect(Object.keys(norm.percentiles)).toEqual(['p10', 'p50', 'p90']);
    if (placing.by === 'limits' && placing.below !== undefined && placing.above !== undefined)
      expect(placing.below).toBeLessThan(placing.above);
  });
});

const usable = (id: TestId, about: { sex?: 'female' | 'male'; age: number; ruleSet?: string }) =>
  testOf(id).norms.filter(
    (norm) =>
      norm.position.allowed &&
      (norm.sex === undefined || norm.sex === about.sex) &&
      (!norm.ages || (about.age >= norm.ages.min && about.age <= norm.ages.max)) &&
      (norm.ruleSet === undefined || about.ruleSet === undefined || norm.ruleSet === about.ruleSet),
  );

describe('single-leg stance', () => {
  test('a woman of 36 is compared with women 18-39, from Springer 2007', () => {
    const [norm] = usable('sls-eo', { sex: 'female', age: 36 });
    expect(norm).toMatchObject({ group: 'women 18-39', source: 'springer2007', mean: 45.1 });
  });

  test('without a sex the group is all 18-39', () => {
    expect(usable('sls-eo', { age: 36 }).map(({ group }) => group)).toEqual(['all 18-39']);
  });

  test('half of the mean is low, and under 10 s before 70 comes first', () => {
    for (const norm of testOf('sls-eo').norms.filter(({ position }) => position.allowed)) {
      const placing = norm.position.allowed ? norm.position.placing : null;
      expect(placing).toMatchObject({ by: 'share-of-mean', lowBelowShareOfMean: 0.5 });
      expect(placing && 'priorityBelow' in placing ? placing.priorityBelow : undefined).toBe(
        (norm.ages?.min ?? 0) < 70 ? 10 : undefined,
      );
    }
  });

  test('every age from 18 to 99 has exactly one group of each sex and one of all', () => {
    for (let age = 18; age <= 99; age++) {
      const cells = testOf('sls-eo').norms.filter(
        ({ ages, position }) => position.allowed && ages && age >= ages.min && age <= ages.max,
      );
      expect(cells.map(({ sex }) => sex)).toEqual(['female', 'male', undefined]);
    }
  });

  test('with the eyes closed nobody is placed', () => {
    expect(testOf('sls-ec').norms.some(({ position }) => position.allowed)).toBe(false);
  });
});

describe('tables typed a second time', () => {
  const means = (id: TestId, sex: 'female' | 'male' | undefined, ruleSet?: string) =>
    testOf(id)
      .norms.filter(
        (norm) => norm.sex === sex && norm.ruleSet === ruleSet && !norm.group.includes('mean of three'),
      )
      .map((norm) => (norm.kind === 'mean' || norm.kind === 'mean-sd' ? [norm.mean, norm.sd] : []));

  test('Springer 2007, eyes open', () => {
    expect(means('sls-eo', 'female', 'strict')).toEqual([
      [45.1, 0.1],
      [42.1, 9.5],
      [40.9, 10.0],
      [30.4, 16.4],
      [16.7, 15.0],
      [10.6, 13.2],
    ]);
    expect(means('sls-eo', 'male', 'strict')).toEqual([
      [44.4, 4.1],
      [41.6, 10.2],
      [41.5, 10.5],
      [33.8, 16.0],
      [25.9, 18.1],
      [8.7, 12.6],
    ]);
    expect(means('sls-eo', undefined, 'strict')).toEqual([
      [44.7, 3.1],
      [41.9, 9.9],
      [41.2, 10.2],
      [32.1, 16.2],
      [21.5, 17.3],
      [9.4, 12.8],
    ]);
  });

  test('heel-raise medians, lowest and highest of the two copies', () => {
    const medians = (sex: 'female' | 'male') =>
      testOf('heel-raise').norms.flatMap((norm) =>
        norm.kind === 'median' && norm.sex === sex && norm.ages
          ? [typeof norm.median === 'number' ? `${norm.median}` : `${norm.median.min}-${norm.median.max}`]
          : [],
      );
    expect(medians('male')).toEqual(['37', '32-33', '28', '23-24', '19', '14-15', '10']);
    expect(medians('female')).toEqual(['30-31', '27', '24-25', '21-22', '19', '16-17', '13-14']);
  });

  test('grip percentiles by age', () => {
    const percentiles = (sex: 'female' | 'male') =>
      testOf('grip').norms.flatMap((norm) =>
        norm.kind === 'percentiles' && norm.sex === sex ? [Object.values(norm.percentiles).join('/')] : [],
      );
    expect(percentiles('male')).toEqual([
      '30/40/52',
      '36/48/61',
      '38/51/64',
      '38/50/63',
      '35/48/60',
      '33/45/56',
      '29/39/49',
      '23/32/42',
    ]);
    expect(percentiles('female')).toEqual([
      '21/28/36',
      '23/30/38',
      '24/31/39',
      '23/31/39',
      '21/29/37',
      '18/27/34',
      '16/24/31',
      '13/19/26',
    ]);
  });

  test('hip abduction of novice runners', () => {
    for (const norm of testOf('hip-abd').norms.filter(({ kind }) => kind === 'regression'))
      expect(norm).toMatchObject({ intercept: 1.6, perYear: -0.005, ifMale: 0.215, sd: 0.354, n: 831 });
  });
});

test('a grip age goes to the nearest tabulated one, without gap or overlap', () => {
  const tabulated = [20, 25, 30, 40, 50, 60, 70, 80];
  const ranges = testOf('grip').norms.filter(({ sex }) => sex === 'female');
  for (let age = 18; age <= 85; age++) {
    const index = ranges.findIndex(({ ages }) => ages && age >= ages.min && age <= ages.max);
    expect(ranges.filter(({ ages }) => ages && age >= ages.min && age <= ages.max)).toHaveLength(1);
    const distances = tabulated.map((each) => Math.abs(each - age));
    expect(distances[index]).toBe(Math.min(...distances));
  }
});

test.each([
  { id: 'ake', sex: 'male', below: 33.0 },
  { id: 'ake', sex: 'female', below: 23.4 },
  { id: 'wblt-cm', sex: undefined, below: 8 },
  { id: 'mtt-hip', sex: undefined, below: 0 },
  { id: 'mtt-knee', sex: undefined, below: 67 },
  { id: 'shoulder-flex-lat', sex: undefined, below: 170 },
  { id: 'hip-ir', sex: undefined, below: 20 },
  { id: 'add-abd-ratio', sex: undefined, below: 0.8 },
  { id: 'wall-sit-1', sex: 'male', below: 50 },
  { id: 'wall-sit-1', sex: 'female', below: 35 },
] as const)('below $below is below the reference in $id ($sex)', ({ id, sex, below }) => {
  const [norm] = usable(id, { age: 20, ...(sex && { sex }) });
  expect(norm?.position).toMatchObject({ allowed: true, placing: { by: 'limits', below } });
});

test('a sex that is not given meets no norm made for one sex', () => {
  for (const id of ['hip-abd', 'heel-raise', 'side-bridge', 'grip', 'wall-sit-1', 'ake'] as const)
    expect(usable(id, { age: 22 })).toEqual([]);
});

test('confidence intervals of a mean place nobody', () => {
  for (const [, norm] of norms.filter(([, { kind }]) => kind === 'ci-of-mean'))
    expect(norm.position.allowed).toBe(false);
});
