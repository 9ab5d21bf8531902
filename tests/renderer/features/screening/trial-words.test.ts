import { describe, expect, test } from 'vitest';
import { agreementOf, progressOf } from '../../../../renderer/features/screening/trial-words';
import type { MissingTrials } from '../../../../shared/screening/missing-trials';

const standing = (over: Partial<MissingTrials>): MissingTrials => ({
  test: 'wblt-cm',
  side: 'left',
  state: 'to-do',
  practice: 0,
  trials: 3,
  counted: 0,
  of: 3,
  spread: null,
  spreadOver: null,
  ...over,
});

describe('where a side stands', () => {
  test.each([
    { over: { counted: 1 }, words: 'trial 2 of 3' },
    { over: { of: 1 }, words: 'one trial' },
    { over: { state: 'complete', counted: 3, trials: 0 }, words: '3 trials done' },
    { over: { state: 'complete', counted: 1, of: 1, trials: 0 }, words: 'done' },
    { over: { state: 'still-apart', counted: 5, trials: 0 }, words: 'more today will not help' },
  ] as const)('$words', ({ over, words }) => {
    expect(progressOf(standing(over))).toBe(words);
  });
});

describe('what the agreement of the trials means', () => {
  test('apart, with trials left: how far, what is usual, and one more', () => {
    const said = agreementOf(standing({ state: 'trials-apart', spread: 2.4, spreadOver: 1.5 }));
    expect(said).toBe('The trials are 2.4 cm apart; up to 1.5 cm is usual. One more, please.');
  });

  test('still apart at the end: no more today', () => {
    const said = agreementOf(standing({ state: 'still-apart', spread: 2, spreadOver: 1.5 }));
    expect(said).toMatch(/^The trials are still 2.0 cm apart. More today will not help/);
  });

  test('a force is apart by its share', () => {
    const force = standing({ test: 'hip-abd', state: 'trials-apart', spread: 0.2, spreadOver: 0.1 });
    expect(agreementOf(force)).toMatch(/^The trials are 20 % apart; up to 10 % is usual/);
  });

  test('nothing is said while they agree', () => {
    expect(agreementOf(standing({ state: 'complete', spread: 0.2, spreadOver: 1.5 }))).toBeNull();
  });
});
