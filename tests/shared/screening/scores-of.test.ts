import { describe, expect, test } from 'vitest';
import { TEST_IDS } from '../../../shared/catalogue/tests';
import { scoreOf } from '../../../shared/screening/score';
import { scoresOf } from '../../../shared/screening/scores-of';
import { ENTERED_BY_MISTAKE } from '../../../shared/screening/trial';
import { screeningWith } from '../../support/screenings';

describe('the scores of a screening', () => {
  test('the best of two counting trials scores, though three were asked for; a void one does not', () => {
    const { scores } = scoresOf(
      screeningWith({
        tests: { 'sls-eo': { left: [31.2, { value: 38.4, pain: 1 }, { value: 44, void: 'foot touched' }] } },
      }),
    );
    expect(scores).toHaveLength(1);
    expect(scores[0]).toMatchObject({
      test: 'sls-eo',
      side: 'left',
      score: 38.4,
      trials: 2,
      capped: false,
      values: [31.2, 38.4],
    });
  });

  test('one counting trial is a score', () => {
    const { scores } = scoresOf(screeningWith({ tests: { 'sls-eo': { right: 22.9 } } }));
    expect(scoreOf(scores, 'sls-eo', 'right')?.score).toBe(22.9);
  });

  test('a practice trial never counts, however good', () => {
    const { scores } = scoresOf(
      screeningWith({ tests: { 'wblt-cm': { left: [10, { value: 15, practice: true }, 11] } } }),
    );
    expect(scoreOf(scores, 'wblt-cm', 'left')).toMatchObject({ score: 10.5, trials: 2 });
  });

  test.each([
    { pain: 3, scored: true },
    { pain: 4, scored: false },
    { pain: 10, scored: false },
  ])('pain $pain of 10 in one trial: scored is $scored', ({ pain, scored }) => {
    const { scores, notTested } = scoresOf(
      screeningWith({ tests: { 'wblt-cm': { left: [10, { value: 11, pain }] } } }),
    );
    expect(scores.length > 0).toBe(scored);
    if (!scored)
      expect(notTested).toEqual([
        { test: 'wblt-cm', side: 'left', reason: 'pain', why: `pain ${pain}/10 during the test` },
      ]);
  });

  test.each([
    { value: 11, pain: 6, void: 'stopped' },
    { value: 11, pain: 6, practice: true },
  ])('a trial that hurt voids the score even when it would not have counted', (trial) => {
    const { scores, notTested } = scoresOf(screeningWith({ tests: { 'wblt-cm': { left: [10, trial] } } }));
    expect(scores).toEqual([]);
    expect(notTested[0]?.reason).toBe('pain');
  });

  test('pain typed into a trial that never took place is forgotten with it', () => {
    const { scores } = scoresOf(
      screeningWith({
        tests: { 'wblt-cm': { left: [10, { value: 11, pain: 8, void: ENTERED_BY_MISTAKE }] } },
      }),
    );
    expect(scoreOf(scores, 'wblt-cm', 'left')?.score).toBe(10);
  });

  test('pain on one side leaves the other side its score', () => {
    const { scores } = scoresOf(
      screeningWith({ tests: { 'wblt-cm': { left: [{ value: 10, pain: 5 }], right: 12 } } }),
    );
    expect(scores.map(({ side }) => side)).toEqual(['right']);
  });

  test('newtons on a lever become Nm/kg with the body mass of the day', () => {
    const { scores } = scoresOf(
      screeningWith({
        client: { bodyMassKg: 70 },
        tests: { 'hip-abd': { left: [180, 210, 205], unit: 'N', leverM: 0.38 } },
      }),
    );
    expect(scoreOf(scores, 'hip-abd', 'left')?.score).toBeCloseTo(1.14, 12);
    expect(scoreOf(scores, 'hip-abd', 'left')?.values).toHaveLength(3);
  });

  test('a pull in newtons needs the body mass and no lever', () => {
    const pull = screeningWith({
      client: { bodyMassKg: 64 },
      tests: { 'imtp-sl': { left: 1600, unit: 'N' } },
    });
    expect(scoresOf(pull).scores[0]?.score).toBe(25);
  });

  test.each([
    { why: 'no-body-mass', client: { bodyMassKg: undefined }, how: { unit: 'N', leverM: 0.36 } },
    { why: 'no-lever', client: {}, how: { unit: 'N' } },
    { why: 'unknown-unit', client: {}, how: { unit: 'lbf', leverM: 0.36 } },
  ] as const)('strength that cannot be worked out says $why', ({ why, client, how }) => {
    const screening = screeningWith({ tests: { 'hip-abd': { left: 128, ...how } } });
    const { bodyMassKg: _mass, ...massless } = screening.client;
    const facts = 'bodyMassKg' in client ? massless : screening.client;
    const { scores, notTested } = scoresOf({ ...screening, client: facts });
    expect(scores).toEqual([]);
    expect(notTested[0]?.reason).toBe(why);
  });

  test('a time beyond the end of the test counts as its end', () => {
    const { scores } = scoresOf(screeningWith({ tests: { 'sls-eo': { left: [52], right: [44.9] } } }));
    expect(scores.map(({ score, capped }) => [score, capped])).toEqual([
      [45, true],
      [44.9, false],
    ]);
  });

  test('exactly 45 s stands at the cap', () => {
    const { scores } = scoresOf(screeningWith({ tests: { 'sls-eo': { left: [45] } } }));
    expect(scores[0]?.capped).toBe(true);
  });

  test('what was not tested is listed with the coach’s words, what had no counting trial with ours', () => {
    const { scores, notTested } = scoresOf(
      screeningWith({
        tests: { 'wblt-cm': { left: [{ value: 9, void: 'heel lifted' }] } },
        notTested: { 'hop-single': { left: 'calf pain' } },
      }),
    );
    expect(scores).toEqual([]);
    expect(notTested).toEqual([
      { test: 'wblt-cm', side: 'left', why: 'no trial counted', reason: 'too-few-trials' },
      { test: 'hop-single', side: 'left', why: 'calf pain', reason: 'not-tested' },
    ]);
  });

  test('the coach’s word that a test was not done outranks its trials', () => {
    const screening = screeningWith({ tests: { 'hop-single': { left: 120 } } });
    const [measurement] = screening.measurements;
    const told = { ...screening, measurements: [{ ...measurement, notTested: 'stopped' }] };
    expect(scoresOf(told as typeof screening).notTested[0]).toMatchObject({
      why: 'stopped',
      reason: 'not-tested',
    });
  });

  test('a value on a side the test does not have is listed, not scored', () => {
    const { scores, notTested } = scoresOf(
      screeningWith({ tests: { 'plank-prone': { left: 100 }, 'wblt-cm': { both: 10 } } }),
    );
    expect(scores).toEqual([]);
    expect(notTested.map(({ reason }) => reason)).toEqual(['wrong-side', 'wrong-side']);
  });

  test('scores come in catalogue order, left before right, whatever the order they were taken in', () => {
    const screening = screeningWith({
      tests: {
        grip: { right: 30, left: 31 },
        'plank-prone': { both: 90 },
        'sls-eo': { right: 20, left: 30 },
      },
    });
    const backwards = { ...screening, measurements: screening.measurements.toReversed() };
    const places = scoresOf(backwards).scores.map(({ test: id, side }) => [TEST_IDS.indexOf(id), side]);
    expect(places).toEqual([...places].sort(([a], [b]) => Number(a) - Number(b)));
    expect(places.map(([, side]) => side)).toEqual(['left', 'right', 'both', 'left', 'right']);
  });

  test('trials taken in two entries of one place, each with its own lever, make one score', () => {
    const first = screeningWith({ tests: { 'hip-abd': { left: [100], unit: 'N', leverM: 0.36 } } });
    const second = screeningWith({ tests: { 'hip-abd': { left: [100], unit: 'N', leverM: 0.4 } } });
    const both = { ...first, measurements: [...first.measurements, ...second.measurements] };
    expect(scoresOf(both).scores[0]).toMatchObject({ trials: 2 });
    expect(scoresOf(both).scores[0]?.score).toBeCloseTo((100 * 0.4) / 64.2, 12);
  });
});

describe('measures computed from others', () => {
  const reaches = { 'ybt-ant': { left: 62 }, 'ybt-pm': { left: 101 }, 'ybt-pl': { left: 97 } };

  test('the Y-balance composite uses the leg length of the named side', () => {
    const { scores } = scoresOf(
      screeningWith({ client: { legLengthCm: { left: 90, right: 50 } }, tests: reaches }),
    );
    expect(scoreOf(scores, 'ybt-comp', 'left')?.score).toBeCloseTo(96.296296, 6);
    expect(scoreOf(scores, 'ybt-comp', 'right')).toBeNull();
  });

  test('without a leg length the composite says so', () => {
    const screening = screeningWith({ tests: reaches });
    const { legLengthCm: _length, ...client } = screening.client;
    expect(scoresOf({ ...screening, client }).notTested).toEqual([
      { test: 'ybt-comp', side: 'left', why: 'no leg length recorded', reason: 'no-leg-length' },
    ]);
  });

  test('ratios are the first part over the second', () => {
    const { scores } = scoresOf(
      screeningWith({
        tests: {
          'knee-ext': { left: [2.8] },
          'knee-flex': { left: [1.65] },
          'hip-add': { left: [2] },
          'hip-abd': { left: [1.6] },
        },
      }),
    );
    expect(scoreOf(scores, 'hq-ratio', 'left')?.score).toBeCloseTo(0.589286, 6);
    expect(scoreOf(scores, 'add-abd-ratio', 'left')?.score).toBeCloseTo(1.25, 12);
  });

  test('a part that was tried without a score is named; a part never tried is no matter', () => {
    const painful = screeningWith({
      tests: { 'knee-ext': { left: [{ value: 2.8, pain: 5 }] }, 'knee-flex': { left: [1.65] } },
    });
    expect(scoresOf(painful).notTested).toContainEqual({
      test: 'hq-ratio',
      side: 'left',
      why: 'no score for Knee extension strength',
      reason: 'missing-part',
    });
    const alone = screeningWith({ tests: { 'knee-flex': { left: [1.65] } } });
    expect(scoresOf(alone).notTested).toEqual([]);
  });

  test('a typed value for a computed measure is refused, with or without its parts', () => {
    const typed = screeningWith({ tests: { 'hq-ratio': { left: 0.9 } } });
    expect(scoresOf(typed).notTested[0]?.why).toBe('computed from its parts, never typed');
    const both = screeningWith({
      tests: { 'hq-ratio': { left: 0.9 }, 'knee-ext': { left: 2 }, 'knee-flex': { left: 1 } },
    });
    expect(scoreOf(scoresOf(both).scores, 'hq-ratio', 'left')?.score).toBe(0.5);
  });

  test('a part at zero gives no ratio', () => {
    const zero = screeningWith({ tests: { 'knee-ext': { left: 0 }, 'knee-flex': { left: 1 } } });
    expect(scoresOf(zero).notTested[0]).toMatchObject({ test: 'hq-ratio', why: 'a part is zero' });
  });
});
