import { describe, expect, test } from 'vitest';
import { asymmetriesOf } from '../../../shared/asymmetry/asymmetries-of';
import { TEST_IDS, testOf } from '../../../shared/catalogue/tests';
import { normPositionsOf } from '../../../shared/norms/norm-positions';
import { scoresOf } from '../../../shared/screening/scores-of';
import { screeningWith } from '../../support/screenings';

/** Every measured test with values in the middle of its plausible range, the right side a little better. */
const everything = screeningWith({
  tests: Object.fromEntries(
    TEST_IDS.filter((id) => testOf(id).capture !== 'derived').map((id) => {
      const { plausible, sides, combine, unit } = testOf(id);
      const whole = unit === 'grade' || unit === 'points' || unit === 'reps';
      const middle = plausible.min + (plausible.max - plausible.min) * 0.4;
      const value = whole ? Math.round(middle) : middle;
      const trials = Array.from({ length: combine.how === 'derived' ? 0 : combine.of }, () => value);
      return [
        id,
        sides === 'single' ? { both: trials } : { left: trials, right: trials.map((one) => one * 1.02) },
      ];
    }),
  ),
});

describe('all side differences of a screening', () => {
  test('come in catalogue order, one for each test whose sides are compared', () => {
    const found = asymmetriesOf(scoresOf(everything).scores).map((asymmetry) => asymmetry.test);
    expect(found).toEqual(TEST_IDS.filter((id) => testOf(id).asymmetry.metric !== 'none'));
  });

  test('need both sides', () => {
    const { scores } = scoresOf(
      screeningWith({ tests: { 'sls-eo': { left: 30 }, 'wblt-cm': { right: 9 } } }),
    );
    expect(asymmetriesOf(scores)).toEqual([]);
  });

  test('leave out a side that hurt', () => {
    const { scores } = scoresOf(
      screeningWith({ tests: { 'wblt-cm': { left: [{ value: 9, pain: 5 }], right: 12 } } }),
    );
    expect(asymmetriesOf(scores)).toEqual([]);
  });

  test('take no time worth noticing: all 53 measures in about a millisecond', () => {
    const evaluate = () => {
      const { scores } = scoresOf(everything);
      return [asymmetriesOf(scores), normPositionsOf(everything, scores)];
    };
    for (let run = 0; run < 200; run++) evaluate();
    const runs = 200;
    const start = performance.now();
    for (let run = 0; run < runs; run++) evaluate();
    // A generous bound for a busy machine; the usual time is well under half a millisecond.
    expect((performance.now() - start) / runs).toBeLessThan(3);
  });
});
