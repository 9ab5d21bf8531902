import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Asymmetry } from '../../../shared/asymmetry/asymmetry';
import { differenceForClient, honestDifference, lowerSideOf } from '../../../shared/words/difference';
import { type Given, judged } from '../../support/judging';

const first = (tests: Given['tests']): Asymmetry => {
  const [asymmetry] = judged(tests ? { tests } : {}).asymmetries;
  if (!asymmetry) throw new Error('no asymmetry');
  return asymmetry;
};

describe('the size told to the client', () => {
  test('is the estimate drawn towards no difference (evidence base V26)', () => {
    expect(honestDifference(first({ 'wblt-cm': { left: 9.5, right: 12 } }))).toBeCloseTo(1.756605, 6);
  });

  test('is always smaller than what was seen', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 440 }), fc.integer({ min: 1, max: 440 }), (l, r) => {
        const asymmetry = first({ 'sls-eo': { left: l / 10, right: r / 10 } });
        expect(honestDifference(asymmetry)).toBeLessThanOrEqual(Math.abs(asymmetry.difference));
      }),
    );
  });

  test('is not told for grades', () => {
    expect(honestDifference(first({ 'sl-squat': { left: 0, right: 2 } }))).toBeNull();
  });

  test.each([
    {
      tests: { 'sls-eo': { left: 38.4, right: 22.9 } },
      text: 'Your right leg balances about 9 seconds less than your left. This is probably real.',
    },
    {
      tests: { 'wblt-cm': { left: 6, right: 11 } },
      text: 'Your left ankle bends about 3.5 centimetres less than your right. We are fairly sure this is real.',
    },
    {
      tests: { 'hip-abd': { left: 1.0, right: 1.5 } },
      text: 'Your left hip pushes out about 18 percent less than your right. We are fairly sure this is real.',
    },
    {
      tests: { 'sl-squat': { left: 0, right: 2 } },
      text: 'In one-leg squat form, your left side did less well than your right. This is probably real.',
    },
  ] as const)('$text', ({ tests, text }) => {
    expect(differenceForClient(first(tests))).toBe(text);
  });

  test('equal sides have no lower one', () => {
    expect(lowerSideOf(first({ 'sls-eo': { left: 30, right: 30 } }))).toBeNull();
  });
});
