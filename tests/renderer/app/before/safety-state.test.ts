import { describe, expect, test } from 'vitest';
import { safetyLine, safetyStateOf, yesWords } from '../../../../renderer/app/before/safety-state';
import type { IsoDate } from '../../../../shared/basics/dates';
import type { Id } from '../../../../shared/basics/ids';
import type { SafetyRecord } from '../../../../shared/findings/safety-questions';

const asked = (over: Partial<SafetyRecord> = {}): SafetyRecord => ({
  id: 'one' as Id<'SafetyAnswers'>,
  askedOn: '2026-05-03' as IsoDate,
  yes: [],
  clearedOn: null,
  ...over,
});
const on = (day: string, ...records: SafetyRecord[]) => safetyLine(safetyStateOf(records, day as IsoDate));
const yes = [{ question: 'medicine', regions: [] }] as const;

describe('before a screening starts', () => {
  test.each([
    { line: on('2026-05-03'), says: 'The safety questions have not been asked yet.' },
    {
      line: on('2026-10-31', asked()),
      says: 'Safety questions asked on 3 May 2026, every answer no; due again on 1 November 2026.',
    },
    {
      line: on('2026-11-01', asked()),
      says: 'Safety questions asked on 3 May 2026, every answer no; due again since 1 November 2026.',
    },
    {
      line: on('2026-06-01', asked({ yes })),
      says: 'Safety questions asked on 3 May 2026, 1 answered yes, not cleared by a clinician; due again on 1 November 2026.',
    },
    {
      line: on('2026-06-01', asked({ yes, clearedOn: '2026-05-20' as IsoDate })),
      says: 'Safety questions asked on 3 May 2026, 1 answered yes; due again on 1 November 2026.',
    },
    {
      line: on('2026-12-01', asked({ askedOn: '2026-11-30' as IsoDate }), asked({ yes })),
      says: 'Safety questions asked on 30 November 2026, every answer no; due again on 31 May 2027.',
    },
  ])('$says', ({ line, says }) => {
    expect(line).toBe(says);
  });
});

test('a yes is told as what was found, with where it is', () => {
  expect(yesWords({ question: 'joint-trouble', regions: ['knee', 'hip'] })).toBe(
    'a joint that swells, locks or gives way (knee, hip)',
  );
  expect(yesWords({ question: 'medicine', regions: [] })).toMatch(/medicine.*\?$/);
});
