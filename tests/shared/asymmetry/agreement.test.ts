import { describe, expect, test } from 'vitest';
import {
  directionAgreement,
  directionKappa,
  directionTableOf,
  flipsOf,
  kappaBandOf,
} from '../../../shared/asymmetry/agreement';

describe('whether sessions agree on the better side', () => {
  test.each([
    { seen: ['right', 'right', 'right'], side: 'right', share: 1, byChance: 0.25 },
    { seen: ['right', 'right'], side: 'right', share: 1, byChance: 0.5 },
    { seen: ['right'], side: 'right', share: 1, byChance: 1 },
    { seen: ['left', 'right'], side: null, share: 0.5, byChance: 0.5 },
    { seen: ['left', 'equal', 'left', 'right'], side: 'left', share: 2 / 3, byChance: 0.25 },
  ] as const)('$seen: $side, and so many by chance: $byChance', ({ seen, side, share, byChance }) => {
    expect(directionAgreement(seen)).toMatchObject({ side, share, byChance });
  });

  test('sessions without a better side say nothing', () => {
    expect(directionAgreement(['equal'])).toBeNull();
    expect(directionAgreement([])).toBeNull();
  });

  test('a flip is a change of side since the last time there was one', () => {
    expect(flipsOf(['right', 'equal', 'left', 'left', 'right'])).toEqual([2, 4]);
    expect(flipsOf(['equal', 'right', 'right'])).toEqual([]);
  });
});

describe('whether a squad agrees with itself', () => {
  test('everybody on one side both times leaves nothing to agree on', () => {
    expect(directionKappa({ rightRight: 5, rightLeft: 0, leftRight: 0, leftLeft: 0 })).toBeNull();
    expect(directionKappa({ rightRight: 0, rightLeft: 0, leftRight: 0, leftLeft: 0 })).toBeNull();
  });

  test('full agreement is 1, full disagreement is -1', () => {
    expect(directionKappa({ rightRight: 5, rightLeft: 0, leftRight: 0, leftLeft: 5 })).toMatchObject({
      kappa: 1,
      band: 'almost perfect',
    });
    expect(directionKappa({ rightRight: 0, rightLeft: 5, leftRight: 5, leftLeft: 0 })).toMatchObject({
      kappa: -1,
      band: 'poor',
    });
  });

  test.each([
    [-0.1, 'poor'],
    [0, 'poor'],
    [0.01, 'slight'],
    [0.2, 'slight'],
    [0.21, 'fair'],
    [0.4, 'fair'],
    [0.41, 'moderate'],
    [0.6, 'moderate'],
    [0.61, 'substantial'],
    [0.8, 'substantial'],
    [0.81, 'almost perfect'],
  ] as const)('a kappa of %d is %s', (kappa, band) => {
    expect(kappaBandOf(kappa)).toBe(band);
  });

  test('ties are left out of the table', () => {
    const pairs = [
      { first: 'right', second: 'right' },
      { first: 'right', second: 'left' },
      { first: 'equal', second: 'left' },
      { first: 'left', second: 'right' },
      { first: 'left', second: 'right' },
      { first: 'left', second: 'left' },
    ] as const;
    expect(directionTableOf(pairs)).toEqual({ rightRight: 1, rightLeft: 1, leftRight: 2, leftLeft: 1 });
  });
});
