import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Asymmetry } from '../../../shared/asymmetry/asymmetry';
import {
  differenceForClient,
  differenceParts,
  honestDifference,
  lowerSideOf,
  sizesForClient,
} from '../../../shared/words/difference';
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
      text: 'Today your right leg balances 15 seconds less than your left. This is probably real. Our best guess of its true size: about 9 seconds.',
    },
    {
      tests: { 'wblt-cm': { left: 6, right: 11 } },
      text: 'Today your left ankle bends 5 centimetres less than your right. We are fairly sure this is real. Our best guess of its true size: about 3.5 centimetres.',
    },
    {
      tests: { 'hip-abd': { left: 1.0, right: 1.5 } },
      text: 'Today your left hip pushes out 33 percent less than your right. We are fairly sure this is real. Our best guess of its true size: about 18 percent.',
    },
    {
      tests: { 'sl-squat': { left: 0, right: 2 } },
      text: 'In one-leg squat form, your left side did less well than your right. This is probably real.',
    },
  ] as const)('$text', ({ tests, text }) => {
    expect(differenceForClient(first(tests))).toBe(text);
  });

  test('what is said to be measured is what the two printed scores differ by', () => {
    fc.assert(
      fc.property(fc.integer({ min: 10, max: 440 }), fc.integer({ min: 10, max: 440 }), (l, r) => {
        const [left, right] = [l / 10, r / 10];
        fc.pre(Math.round(left) !== Math.round(right));
        const sizes = sizesForClient(first({ 'sls-eo': { left, right } }));
        expect(sizes?.measured).toBe(`${Math.abs(Math.round(left) - Math.round(right))}`);
      }),
    );
  });

  test.each([
    { tests: { 'heel-raise': { left: 30, right: 20 } }, measured: '33', way: 'less' },
    { tests: { 'hop-6m': { left: [2, 2, 2], right: [2.5, 2.5, 2.5] } }, measured: '25', way: 'longer' },
  ] as const)('a share of the better side: $measured percent $way', ({ tests, measured, way }) => {
    expect(sizesForClient(first(tests))).toMatchObject({ measured, way, unit: '%' });
  });

  test('with one side at the top of the test the figure is a least, and no best guess is made', () => {
    const { seen, sure } = differenceParts(first({ 'sls-eo': { left: 45, right: 20 } }));
    expect(seen).toBe('Today your right leg balances at least 25 seconds less than your left.');
    expect(sure).not.toContain('best guess');
  });

  test('equal sides have no lower one', () => {
    expect(lowerSideOf(first({ 'sls-eo': { left: 30, right: 30 } }))).toBeNull();
  });
});
