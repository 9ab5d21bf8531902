import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { changeOfScore } from '../../../shared/asymmetry/change';
import { trendsOf } from '../../../shared/evaluation/trends-of';
import type { Given } from '../../support/judging';
import { scoreWith, screeningWith } from '../../support/screenings';

const plain = { settings: {}, ownErrors: {} };
const DAYS = ['2026-01-10', '2026-04-10', '2026-07-10', '2026-11-20'];
const over = (...visits: readonly Given['tests'][]) =>
  trendsOf(
    visits.map((tests, index) => screeningWith({ date: DAYS[index] ?? '2026-12-01', tests })),
    plain,
  );

describe('how a test went over the visits', () => {
  test('points stand in the order of their days, whatever order the visits come in', () => {
    const visits = [2, 0, 1].map((index) =>
      screeningWith({ date: DAYS[index] ?? '', tests: { 'sls-eo': { left: 20 + index, right: 30 } } }),
    );
    const [trend] = trendsOf(visits, plain);
    expect(trend?.sides[0]?.points.map(({ score }) => score)).toEqual([20, 21, 22]);
    expect(trend?.sides.map(({ side }) => side)).toEqual(['left', 'right']);
  });

  test('one visit is no trend, nor is a test done once', () => {
    expect(over({ 'sls-eo': { left: 20, right: 30 } })).toEqual([]);
    expect(over({ 'sls-eo': { left: 20, right: 30 } }, { 'wblt-cm': { left: 9, right: 9 } })).toEqual([]);
  });

  test('the ribbon is the change that 95 in 100 retests stay within: 6 s each, so 16.6 s', () => {
    const [trend] = over({ 'sls-eo': { left: 20, right: 30 } }, { 'sls-eo': { left: 40, right: 31 } });
    const steady = trend?.sides[0]?.steady;
    expect(steady?.low).toBeCloseTo(20 - 1.96 * Math.SQRT2 * 6, 6);
    expect(steady?.high).toBeCloseTo(20 + 1.96 * Math.SQRT2 * 6, 6);
  });

  test('grades have no ribbon', () => {
    const [trend] = over(
      { 'lat-step-down': { left: 1, right: 3 } },
      { 'lat-step-down': { left: 2, right: 3 } },
    );
    expect(trend?.sides.map(({ steady }) => steady)).toEqual([null, null]);
  });

  test('what was measured under other options is another test: the floor is no wedge', () => {
    const on = (surface: string, reps: number) => ({
      'heel-raise': { left: reps, right: reps, ruleSet: { surface } },
    });
    expect(over(on('flat', 20), on('wedge', 30))).toEqual([]);
    const [trend] = over(on('flat', 20), on('wedge', 30), on('wedge', 31));
    expect(trend?.sides[0]?.points.map(({ score }) => score)).toEqual([30, 31]);
  });

  test('a visit at which the other side scored lower is told', () => {
    const [trend] = over(
      { 'sls-eo': { left: 20, right: 30 } },
      { 'sls-eo': { left: 22, right: 30 } },
      { 'sls-eo': { left: 33, right: 30 } },
    );
    expect(trend?.flipped).toEqual([DAYS[2]]);
  });

  test('a score lies outside the ribbon exactly when the change is beyond the error', () => {
    const tests = fc.constantFrom('sls-eo', 'hip-abd', 'wblt-cm', 'hop-6m', 'heel-raise');
    fc.assert(
      fc.property(
        tests,
        fc.double({ min: 1, max: 3, noNaN: true }),
        fc.double({ min: 1, max: 3, noNaN: true }),
        (id, before, after) => {
          const visits = [before, after].map((value, index) =>
            screeningWith({
              date: DAYS[index] ?? '',
              tests: { [id]: { left: [value, value, value, value], right: 2 } },
            }),
          );
          const side = trendsOf(visits, plain)[0]?.sides.find((one) => one.side === 'left');
          const [was, is] = side?.points.map(({ score }) => score) ?? [];
          fc.pre(was !== undefined && is !== undefined && side?.steady !== null);
          const { verdict, rci } = changeOfScore(
            scoreWith(id, 'left', was ?? 0),
            scoreWith(id, 'left', is ?? 0),
          );
          fc.pre(Math.abs(Math.abs(rci ?? 0) - 1.96) > 1e-6);
          const outside = (is ?? 0) < (side?.steady?.low ?? 0) || (is ?? 0) > (side?.steady?.high ?? 0);
          expect(outside).toBe(verdict === 'better' || verdict === 'worse');
        },
      ),
    );
  });
});
