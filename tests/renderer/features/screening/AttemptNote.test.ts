import { describe, expect, test } from 'vitest';
import { lostWords } from '../../../../renderer/features/screening/AttemptNote';
import type { Instant } from '../../../../shared/basics/dates';
import type { Id } from '../../../../shared/basics/ids';

const begunAt = new Date(2026, 10, 29, 14, 2, 10).toISOString() as Instant;
const attempt = { id: 'a' as Id<'Attempt'>, begunAt, running: false } as const;

describe('what became of a trial nobody saw the end of', () => {
  test('the app was closed over a stopwatch', () => {
    expect(lostWords({ ...attempt, test: 'sls-eo', side: 'left', why: 'app-closed' })).toBe(
      'The stopwatch of Single-leg stance, eyes open, left, was running since 14:02:10 when the app was closed. That trial is not counted.',
    );
  });

  test.each([
    { test: 'sls-eo', side: 'right', why: 'ran-out', says: /reached its end while another screen was open/ },
    { test: 'heel-raise', side: 'left', why: 'count-gone', says: /^The count of Single-leg heel raise/ },
  ] as const)('$why', ({ says, ...lost }) => {
    expect(lostWords({ ...attempt, ...lost })).toMatch(says);
    expect(lostWords({ ...attempt, ...lost })).toMatch(/since 14:02:10.*That trial is not counted\.$/);
  });
});
