import { describe, expect, test } from 'vitest';
import { TEST_IDS, TESTS, testOf } from '../../../shared/catalogue/tests';

/**
 * The numbers of every test, typed a second time from the evidence base (1.2): unit, sides, better, how trials combine,
 * plausible, hard, error, mdc95, cut, grade. An error in % is a coefficient of variation.
 */
const REGISTRY = `
sls-eo             | s            | LR     | higher | best 3, cap 45    | 1-45      | 0-60      | 6     | 16.6   | absolute 10 | B/C
sls-ec             | s            | LR     | higher | best 3, cap 45    | 0.5-45    | 0-60      | 5     | 13.9   | absolute 8  | B/C
ybt-ant            | cm           | LR     | higher | mean-of-best 3    | 40-90     | 20-120    | 2.0   | 5.5    | absolute 4  | B
ybt-pm             | cm           | LR     | higher | mean-of-best 3    | 70-130    | 30-170    | 2.7   | 7.5    | absolute 6  | B
ybt-pl             | cm           | LR     | higher | mean-of-best 3    | 65-125    | 30-170    | 3.5   | 9.7    | absolute 6  | B
ybt-comp           | % leg length | LR     | higher | derived           | 70-120    | 40-150    | 2.5   | 6.9    | none        | B
wblt-cm            | cm           | LR     | higher | mean 3            | 3-18      | 0-25      | 0.69  | 1.9    | absolute 1.5| A
wblt-deg           | deg          | LR     | higher | mean 3            | 25-55     | 5-70      | 1.70  | 4.7    | absolute 5  | A
mtt-hip            | deg          | LR     | higher | mean 2            | -15..25   | -45..45   | 2.91  | 8.1    | absolute 8  | C
mtt-knee           | deg          | LR     | higher | mean 2            | 30-95     | 0-130     | 7     | 19.4   | absolute 15 | C
ake                | deg          | LR     | lower  | mean 2            | 0-50      | -10..90   | 2.9   | 8.0    | absolute 8  | B
slr                | deg          | LR     | higher | mean 2            | 50-110    | 10-140    | 2.6   | 7.2    | absolute 10 | B
hip-ir             | deg          | LR     | target | mean 3            | 10-60     | 0-90      | 1.95  | 5.4    | absolute 10 | B
hip-er             | deg          | LR     | target | mean 3            | 15-70     | 0-100     | 3     | 8.3    | absolute 10 | C
shoulder-flex-lat  | deg          | LR     | higher | mean 2            | 140-185   | 60-200    | 3.44  | 9.5    | absolute 10 | C
nav-drop           | mm           | LR     | target | mean 3            | 0-15      | -5..30    | 2.5   | 6.9    | absolute 5  | C
calf-girth         | cm           | LR     | none   | mean 2            | 28-48     | 20-60     | 0.3   | 0.8    | absolute 1.5| C
heel-raise         | reps         | LR     | higher | best 1            | 5-60      | 0-150     | 2.29  | 6.4    | lsi 90      | B
heel-raise-bent    | reps         | LR     | higher | best 1            | 5-60      | 0-150     | 3     | 8.3    | lsi 85      | C
heel-raise-quality | grade        | LR     | higher | worst 1           | 0-3       | 0-3       | ordinal | -    | grades 1    | C
side-bridge        | s            | LR     | higher | best 1            | 10-180    | 0-600     | 10.95 | 30.4   | absolute 15 | B
trunk-flexor       | s            | single | higher | best 1            | 20-400    | 0-900     | 25    | 69.3   | none        | C
trunk-extensor     | s            | single | higher | best 1, cap 240   | 20-240    | 0-600     | 17.4  | 48.2   | none        | B
plank-prone        | s            | single | higher | best 1, cap 240   | 15-240    | 0-900     | 21    | 58.2   | none        | B
sl-bridge-reps     | reps         | LR     | higher | best 1            | 5-60      | 0-200     | 3     | 8.3    | lsi 85      | C
sl-bridge-hold     | s            | LR     | higher | best 1            | 5-180     | 0-600     | 8     | 22.2   | absolute 10 | C
hip-abd            | Nm/kg        | LR     | higher | best 4            | 0.6-3.0   | 0.1-5     | 5 %   | 13.9 % | log-lsi 90  | B
hip-add            | Nm/kg        | LR     | higher | best 4            | 0.6-4.0   | 0.1-6     | 6 %   | 16.6 % | log-lsi 90  | B
hip-ext            | Nm/kg        | LR     | higher | best 4            | 0.8-4.5   | 0.1-7     | 8 %   | 22.2 % | log-lsi 90  | C/B
hip-er-str         | Nm/kg        | LR     | higher | best 4            | 0.15-1.0  | 0.02-2    | 5 %   | 13.9 % | log-lsi 90  | B
hip-flex-str       | Nm/kg        | LR     | higher | best 4            | 0.5-3.0   | 0.1-5     | 9.1 % | 25.2 % | log-lsi 90  | B
hipflexor-hold     | s            | LR     | higher | best 1, cap 120   | 5-120     | 0-300     | 20 %  | 55 %   | log-lsi 80  | C
knee-ext           | Nm/kg        | LR     | higher | best 3            | 1.0-5.0   | 0.1-8     | 6 %   | 16.6 % | log-lsi 90  | B
knee-flex          | Nm/kg        | LR     | higher | best 3            | 0.5-2.5   | 0.05-5    | 6 %   | 16.6 % | log-lsi 90  | B
hq-ratio           | ratio        | LR     | target | derived           | 0.4-1.0   | 0.1-2     | from-parts | - | none        | C
add-abd-ratio      | ratio        | LR     | higher | derived           | 0.6-1.7   | 0.1-4     | from-parts | - | none        | C
sl-squat           | grade        | LR     | higher | worst 1           | 0-2       | 0-2       | ordinal | -    | grades 1    | C
lat-step-down      | points       | LR     | lower  | best 1            | 0-6       | 0-6       | ordinal | -    | grades 2    | C
wall-sit-2         | s            | single | higher | best 1            | 10-300    | 0-1800    | 15 %  | 42 %   | none        | C
wall-sit-1         | s            | LR     | higher | best 1            | 3-120     | 0-600     | 20 %  | 55 %   | log-lsi 80  | C
sls-sts-30         | reps         | LR     | higher | best 1            | 2-25      | 0-60      | 1.2   | 3.3    | lsi 85      | C
hop-single         | cm           | LR     | higher | best 3            | 50-240    | 10-350    | 4.6   | 12.8   | lsi 90      | B
hop-triple         | cm           | LR     | higher | best 3            | 200-800   | 50-1200   | 15    | 41.6   | lsi 90      | B
hop-crossover      | cm           | LR     | higher | best 3            | 150-750   | 50-1100   | 17.7  | 49.1   | lsi 90      | B
hop-6m             | s            | LR     | lower  | best 3            | 1.4-4.0   | 1-10      | 0.06  | 0.17   | lsi 90      | B
cmj-asym           | %            | single | target | mean 3            | -30..30   | -100..100 | 11    | 30.5   | bai1 10     | C
imtp-sl            | N/kg         | LR     | higher | best 3            | 10-45     | 1-80      | 5 %   | 13.9 % | log-lsi 90  | B
grip               | kg           | LR     | higher | best 3            | 10-75     | 1-120     | 2     | 5.5    | lsi 80      | B
run-heel-lift      | grade        | LR     | higher | best 2            | 0-2       | 0-2       | ordinal | -    | grades 1    | C
run-arm-swing      | grade        | LR     | higher | best 2            | 0-2       | 0-2       | ordinal | -    | grades 1    | C
run-hip-drive      | grade        | LR     | higher | best 2            | 0-2       | 0-2       | ordinal | -    | grades 1    | C
run-pelvic-drop    | grade        | LR     | higher | best 2            | 0-2       | 0-2       | ordinal | -    | grades 1    | C
run-cadence        | steps/min    | single | target | mean 1            | 140-200   | 100-240   | 2     | 5.5    | none        | C
`;

const range = (text: string) => {
  const [min, max] = (text.includes('..') ? text.split('..') : text.split('-')).map(Number);
  return { min, max };
};

const rows = REGISTRY.trim()
  .split('\n')
  .map((line) => line.split('|').map((cell) => cell.trim()))
  .map((cells) => {
    const [
      id = '',
      unit,
      sides,
      better,
      combine = '',
      plausible = '',
      hard = '',
      error,
      mdc95 = '',
      cut,
      grade = '',
    ] = cells;
    return {
      id,
      unit,
      sides,
      better,
      combine,
      plausible: range(plausible),
      hard: range(hard),
      error,
      mdc95,
      cut,
      grade,
    };
  });

const entry = (id: string) => testOf(id as keyof typeof TESTS);

const errorInWords = (id: string): string => {
  const { error } = entry(id);
  if (error.kind === 'sem') return String(error.sem);
  return error.kind === 'cv' ? `${Number((error.cv * 100).toFixed(6))} %` : error.kind;
};

const cutInWords = (id: string): string => {
  const { asymmetry } = entry(id);
  if (asymmetry.metric === 'none') return 'none';
  return `${asymmetry.metric} ${'cut' in asymmetry ? asymmetry.cut : asymmetry.delta}`;
};

const combineInWords = (id: string): string => {
  const { combine, cap } = entry(id);
  if (combine.how === 'derived') return 'derived';
  return `${combine.how} ${combine.of}${cap === undefined ? '' : `, cap ${cap}`}`;
};

test('the catalogue has the 53 measures in the order of the evidence base', () => {
  expect(TEST_IDS).toEqual(rows.map(({ id }) => id));
  expect(TEST_IDS).toHaveLength(53);
  expect(new Set(TEST_IDS).size).toBe(53);
});

describe.each(rows)('$id', (row) => {
  test('is measured as the evidence base says', () => {
    const { unit, sides, better } = entry(row.id);
    expect({ unit, sides: sides === 'paired' ? 'LR' : sides, better }).toEqual({
      unit: row.unit,
      sides: row.sides,
      better: row.better,
    });
    expect(combineInWords(row.id)).toBe(row.combine);
  });

  test('has the plausible and the hard range of the evidence base, one inside the other', () => {
    const { plausible, hard, cap } = entry(row.id);
    expect(plausible).toEqual(row.plausible);
    expect(hard).toEqual(row.hard);
    expect(plausible.min).toBeLessThan(plausible.max);
    expect(hard.min).toBeLessThanOrEqual(plausible.min);
    expect(hard.max).toBeGreaterThanOrEqual(plausible.max);
    if (cap !== undefined) {
      expect(cap).toBeGreaterThan(hard.min);
      expect(cap).toBeLessThanOrEqual(hard.max);
    }
  });

  test('has the error and the cut of the evidence base', () => {
    expect(Number.parseFloat(errorInWords(row.id)) || errorInWords(row.id)).toEqual(
      Number.parseFloat(row.error ?? '') || row.error,
    );
    expect(errorInWords(row.id).endsWith('%')).toBe(row.error?.endsWith('%'));
    expect(cutInWords(row.id)).toBe(row.cut);
    const { norm, asymmetry } = entry(row.id).grade;
    expect(norm === asymmetry ? norm : `${norm}/${asymmetry}`).toBe(row.grade);
  });
});

// The jump is printed as 31 at the upper end of its range; 11 points make 30.49. The heel raise is printed as 6.4, from 2.2909.
test.each(rows.filter(({ mdc95 }) => mdc95 !== '-'))(
  'the smallest real change of $id is 2.771859 errors',
  ({ id, mdc95 }) => {
    const { error } = entry(id);
    const size = error.kind === 'sem' ? error.sem : error.kind === 'cv' ? 100 * error.cv : Number.NaN;
    const decimals = mdc95.replace(/[^\d.]/g, '').split('.')[1]?.length ?? 0;
    expect(Math.abs(2.771859 * size - Number.parseFloat(mdc95))).toBeLessThanOrEqual(
      0.5 * 10 ** -decimals + 0.003,
    );
  },
);

test('only dynamometer tests count their error one and a half times', () => {
  const factors = TEST_IDS.flatMap((id) => {
    const { error } = testOf(id);
    return error.kind === 'cv' && error.factor !== 1 ? [[id, error.factor]] : [];
  });
  expect(factors).toEqual(
    ['hip-abd', 'hip-add', 'hip-ext', 'hip-er-str', 'hip-flex-str', 'knee-ext', 'knee-flex'].map((id) => [
      id,
      1.5,
    ]),
  );
});

test('heel raises must differ by six repetitions as well', () => {
  expect(TESTS['heel-raise'].asymmetry).toMatchObject({ metric: 'lsi', cut: 90, alsoDifference: 6 });
});

test('the jump takes the larger end of the published error', () => {
  expect(TESTS['cmj-asym'].error).toMatchObject({ sem: 11, publishedRange: { min: 3, max: 11 } });
  expect(TESTS['cmj-asym'].aim).toBe(0);
});

test('hops of under-16s are cut at 85 %', () => {
  for (const id of ['hop-single', 'hop-triple', 'hop-crossover', 'hop-6m'] as const)
    expect(TESTS[id].asymmetry).toMatchObject({ cut: 90, youth: { underAge: 16, cut: 85 } });
});

test('a phone on the shin has an error of 5 degrees', () => {
  for (const id of ['hip-ir', 'hip-er'] as const) {
    const phone = testOf(id)
      .ruleSets.flatMap(({ options }) => options)
      .find((option) => option.id === 'phone');
    expect(phone?.error).toMatchObject({ kind: 'sem', sem: 5 });
  }
});
