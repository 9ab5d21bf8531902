import { describe, expect, test } from 'vitest';
import { TEST_IDS, testOf } from '../../../shared/catalogue/tests';
import { askForOneMoreOf, spreadOfTrials } from '../../../shared/screening/trial-agreement';

describe('when trials disagree', () => {
  test('every test of several measured trials has a rule with its basis; one trial or a grade has none', () => {
    for (const id of TEST_IDS) {
      const catalogue = testOf(id);
      const { combine, error, capture } = catalogue;
      const several = combine.how !== 'derived' && combine.of > 1;
      const measured = error.kind !== 'ordinal' && capture !== 'import';
      const rule = askForOneMoreOf(catalogue);
      if (!several || error.kind === 'ordinal') expect.soft(rule, id).toBeNull();
      else if (measured) {
        expect.soft(rule?.spreadOver, id).toBeGreaterThan(0);
        expect.soft(rule?.basis.length, id).toBeGreaterThan(20);
      }
    }
  });

  const wallTest = { ...testOf('wblt-cm') };
  const { askForOneMoreWhen: _own, ...silent } = wallTest;

  test('without a rule of its own, a mean of three is judged by the range 95 in 100 sets stay within', () => {
    expect(askForOneMoreOf(silent)).toMatchObject({ between: 'all', as: 'unit', tag: 'P' });
    expect(askForOneMoreOf(silent)?.spreadOver).toBeCloseTo(3.314 * 0.69, 9);
  });

  test('a best of four is judged by its two best, as a fraction where the error is one', () => {
    const { askForOneMoreWhen: _rule, ...strength } = testOf('hip-abd');
    expect(askForOneMoreOf(strength)).toMatchObject({ between: 'two-best', as: 'fraction' });
    expect(askForOneMoreOf(strength)?.spreadOver).toBeCloseTo(0.12944, 4);
  });

  test('the catalogue’s own rule comes first', () => {
    const own = {
      spreadOver: 1,
      as: 'unit',
      between: 'all',
      basis: 'a study of it',
      tag: 'V',
      sources: [],
    } as const;
    expect(askForOneMoreOf({ ...silent, askForOneMoreWhen: own })).toBe(own);
  });
});

describe('how far trials lie apart', () => {
  const best = { better: 'higher', combine: { how: 'best', of: 3 } } as const;
  const mean = { better: 'higher', combine: { how: 'mean', of: 3 } } as const;
  const bestMean = { better: 'higher', combine: { how: 'mean-of-best', of: 3 } } as const;
  const hop = { better: 'lower', combine: { how: 'best', of: 3 } } as const;

  test.each([
    { of: best, between: 'two-best', as: 'unit', values: [10, 31.2, 38.4], spread: 7.2 },
    { of: best, between: 'two-best', as: 'fraction', values: [90, 100, 50], spread: 0.1 },
    { of: hop, between: 'two-best', as: 'unit', values: [1.8, 2.4, 1.9], spread: 0.1 },
    { of: best, between: 'all', as: 'unit', values: [10, 31, 38], spread: 28 },
    { of: mean, between: 'all', as: 'unit', values: [9, 10, 12], spread: 3 },
    { of: mean, between: 'all', as: 'unit', values: [9, 10], spread: 1 },
    { of: mean, between: 'all', as: 'unit', values: [9, 9.5, 14, 10], spread: 1 },
    { of: bestMean, between: 'all', as: 'unit', values: [40, 60, 61, 62], spread: 2 },
    { of: best, between: 'two-best', as: 'fraction', values: [0, 0], spread: 0 },
  ] as const)('$values by $between in $as: $spread', ({ of, between, as, values, spread }) => {
    expect(spreadOfTrials(values, of, { between, as })).toBeCloseTo(spread, 9);
  });

  test('one trial disagrees with nobody', () => {
    expect(spreadOfTrials([10], best, { between: 'all', as: 'unit' })).toBeNull();
  });
});
