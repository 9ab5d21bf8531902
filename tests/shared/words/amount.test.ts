import { describe, expect, test } from 'vitest';
import { testOf } from '../../../shared/catalogue/tests';
import { amount, clientAmount, numberWords } from '../../../shared/words/amount';

describe('amounts for the coach', () => {
  test.each([
    { id: 'sls-eo', value: 15.499999999999996, words: '15.5 s' },
    { id: 'sls-eo', value: 15, words: '15 s' },
    { id: 'heel-raise', value: 1, words: '1 rep' },
    { id: 'heel-raise', value: 8, words: '8 reps' },
    { id: 'lat-step-down', value: 1, words: '1 point' },
    { id: 'hq-ratio', value: 0.6, words: '0.6' },
    { id: 'mtt-hip', value: -0.01, words: '0 deg' },
  ] as const)('$value in $id is "$words"', ({ id, value, words }) => {
    expect(amount(value, testOf(id))).toBe(words);
  });

  test('no number is ever minus zero', () => {
    expect(numberWords(-0.04, 1)).toBe('0');
  });
});

describe('amounts for the client', () => {
  test.each([
    { id: 'sls-eo', value: 9.0116, words: '9 seconds' },
    { id: 'sls-eo', value: 1.2, words: '1 second' },
    { id: 'sls-eo', value: 0.2, words: '1 second' },
    { id: 'wblt-cm', value: 1.757, words: '2 centimetres' },
    { id: 'wblt-cm', value: 1.6, words: '1.5 centimetres' },
    { id: 'ybt-ant', value: 61.4, words: '61 centimetres' },
    { id: 'hop-6m', value: 0.24, words: '0.2 seconds' },
    { id: 'heel-raise', value: 5.2, words: '5 times' },
    { id: 'hip-abd', value: 1.2, words: null },
  ] as const)('$value in $id is "$words"', ({ id, value, words }) => {
    expect(clientAmount(value, testOf(id))).toBe(words);
  });
});
