import { describe, expect, test } from 'vitest';
import type { IsoDate } from '../../../shared/basics/dates';
import {
  SAFETY_QUESTIONS,
  safetyOutcomeOf,
  safetyQuestionsDueOn,
} from '../../../shared/findings/safety-questions';

describe('the safety questions', () => {
  test('are questions with ids of their own', () => {
    const ids = SAFETY_QUESTIONS.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const { question } of SAFETY_QUESTIONS) expect(question).toMatch(/\?$/);
  });

  test.each([
    { yes: [], cleared: false, flags: [], locked: [], why: 'all no' },
    {
      yes: ['medicine'],
      cleared: false,
      flags: [],
      locked: ['impact', 'maximal-strength'],
      why: 'a general yes',
    },
    { yes: ['medicine'], cleared: true, flags: [], locked: [], why: 'a yes that was cleared' },
    {
      yes: ['dizziness'],
      cleared: false,
      flags: ['RF17'],
      locked: ['impact', 'maximal-strength'],
      why: 'a yes that raises a flag',
    },
    { yes: ['dizziness'], cleared: true, flags: ['RF17'], locked: [], why: 'a flag stays though cleared' },
  ])('$why', ({ yes, cleared, flags, locked }) => {
    expect(safetyOutcomeOf({ yes, cleared })).toEqual({ flags, locked });
  });

  test('are asked again after half a year', () => {
    expect(safetyQuestionsDueOn('2026-01-01' as IsoDate)).toBe('2026-07-02');
  });
});
