import { describe, expect, test } from 'vitest';
import { RULES_VERSION } from '../../../shared/rules-version';
import { judged } from '../../support/judging';
import { VARIED_SCREENINGS } from '../../support/varied-screenings';

describe('an evaluation', () => {
  test('is the worked example of the exchange format', () => {
    const { options: _none, ...given } = VARIED_SCREENINGS['the worked example'] ?? {};
    const { rulesVersion, scores, asymmetries, norms, notTested } = judged(given);
    expect(rulesVersion).toBe(RULES_VERSION);
    expect(scores[0]).toMatchObject({ test: 'sls-eo', side: 'left', score: 38.4, trials: 2, capped: false });
    expect(asymmetries).toEqual([
      expect.objectContaining({
        test: 'sls-eo',
        metric: 'absolute',
        left: 38.4,
        right: 22.9,
        difference: -15.5,
        percent: expect.closeTo(-40.364583, 6),
        betterSide: 'left',
        standardError: expect.closeTo(8.485281, 6),
        delta: 10,
        pDirection: expect.closeTo(0.966127, 6),
        pBeyondDelta: expect.closeTo(0.741566, 6),
        class: 'likely',
        errorSource: 'default',
      }),
    ]);
    expect(norms).toContainEqual({
      test: 'sls-eo',
      side: 'left',
      position: 'around',
      reference: 'springer2007',
      group: 'women 18-39',
    });
    expect(notTested).toEqual([{ test: 'hop-single', side: 'left', why: 'calf pain', reason: 'not-tested' }]);
  });

  test('is the same every time', () => {
    for (const { options, ...given } of Object.values(VARIED_SCREENINGS))
      expect(judged(given, options)).toEqual(judged(given, options));
  });

  test('can be sent and stored as it is', () => {
    for (const { options, ...given } of Object.values(VARIED_SCREENINGS)) {
      const evaluation = judged(given, options);
      expect(JSON.parse(JSON.stringify(evaluation))).toEqual(evaluation);
    }
  });
});

describe('what to check', () => {
  test.each([
    { value: 2.9, told: true },
    { value: 3, told: false },
    { value: 18, told: false },
    { value: 18.1, told: true },
  ])('knee to wall of $value cm: told $told', ({ value, told }) => {
    const { warnings } = judged({ tests: { 'wblt-cm': { left: [10, value] } } });
    expect(warnings.map(({ path }) => path)).toEqual(told ? ['measurements[0].trials[1].value'] : []);
  });

  test('newtons are checked after lever and body mass', () => {
    const { warnings } = judged({ tests: { 'hip-abd': { left: 900, unit: 'N', leverM: 0.4 } } });
    expect(warnings).toEqual([
      {
        path: 'measurements[0].trials[0].value',
        text: 'Hip abduction strength: 5.61 Nm/kg after lever and body mass is outside the usual 0.6 Nm/kg to 3 Nm/kg; check the entry.',
      },
    ]);
  });

  test('a void trial needs no check', () => {
    expect(judged({ tests: { 'wblt-cm': { left: [10, { value: 24, void: 'slipped' }] } } }).warnings).toEqual(
      [],
    );
  });
});
