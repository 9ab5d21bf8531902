import { describe, expect, test } from 'vitest';
import type { Asymmetry } from '../../../shared/asymmetry/asymmetry';
import { differenceText, errorSourceWords, verdictWords } from '../../../shared/words/asymmetry-words';
import { type Given, judged } from '../../support/judging';

const first = (tests: Given['tests']): Asymmetry => {
  const [asymmetry] = judged(tests ? { tests } : {}).asymmetries;
  if (!asymmetry) throw new Error('no asymmetry');
  return asymmetry;
};

describe('a difference in one sentence for the coach', () => {
  test.each([
    {
      tests: { 'sls-eo': { left: 38.4, right: 22.9 } },
      text: 'Right leg balances 15.5 s less than left; likely a real difference.',
    },
    {
      tests: { 'sls-eo': { left: 40, right: 38 } },
      text: 'Right leg balances 2 s less than left; no clear side difference.',
    },
    {
      tests: { 'sls-eo': { left: 40, right: 40 } },
      text: 'Left and right are equal; no clear side difference.',
    },
    {
      tests: { 'sls-eo': { left: 45, right: 12 } },
      text: 'Right leg balances at least 33 s less than left; likely a real difference, as one side reached the top of the test.',
    },
    {
      tests: { 'sls-eo': { left: 45, right: 45 } },
      text: 'Not computable: both sides reached the top of the test.',
    },
    {
      tests: { 'wblt-cm': { left: 6, right: 11 } },
      text: 'Left ankle bends 5 cm less than right; a real difference, larger than the size worth acting on.',
    },
    {
      tests: { 'heel-raise': { left: 30, right: 14 } },
      text: 'Right leg lifts 16 fewer reps (53 %) than left; a real difference, larger than the size worth acting on.',
    },
    {
      tests: { 'hip-abd': { left: 1.5, right: 1.25 } },
      text: 'Right hip pushes out 17 % less than left; likely a real difference.',
    },
    {
      tests: { 'heel-raise-quality': { left: 3, right: 2 } },
      text: 'Right foot scores 1 grade lower than left; likely a real difference.',
    },
  ] as const)('$text', ({ tests, text }) => {
    expect(differenceText(first(tests))).toBe(text);
  });
});

describe('a verdict', () => {
  test.each([
    {
      tests: { 'sls-eo': { left: 45, right: 45 } },
      words: 'not computable: both sides reached the top of the test',
    },
    { tests: { 'sls-eo': { left: 40, right: 39 } }, words: 'no clear side difference' },
    { tests: { 'sls-eo': { left: 40, right: 31 } }, words: 'small or uncertain; repeat before acting' },
  ] as const)('$words', ({ tests, words }) => {
    expect(verdictWords(first(tests))).toBe(words);
  });

  test('an error says where it comes from', () => {
    expect((['own', 'published', 'default'] as const).map(errorSourceWords)).toEqual([
      'your own retests',
      'published',
      'a default',
    ]);
  });
});
