import { describe, expect, test } from 'vitest';
import { deriveScore } from '../../../shared/screening/derived';

describe('a measure computed from others', () => {
  test.each([
    { parts: [62, 101, 97], as: 'reach-composite', leg: 90, is: 96.2962962963 },
    { parts: [62, 101, 97], as: 'reach-composite', leg: undefined, is: 'no-leg-length' },
    { parts: [62, 101, 97], as: 'reach-composite', leg: 0, is: 'no-leg-length' },
    { parts: [165, 280], as: 'ratio', leg: undefined, is: 0.5892857143 },
    { parts: [165, 0], as: 'ratio', leg: undefined, is: 'missing-part' },
    { parts: [165], as: 'ratio', leg: undefined, is: 'missing-part' },
    { parts: [0, 280], as: 'ratio', leg: undefined, is: 0 },
  ] as const)('$as of $parts with leg length $leg is $is', ({ parts, as, leg, is }) => {
    const found = deriveScore(parts, as, leg);
    if (typeof is === 'number') expect(found).toBeCloseTo(is, 9);
    else expect(found).toBe(is);
  });
});
