import { describe, expect, test } from 'vitest';
import { type SessionLog, sessionLogSchema } from '../../../shared/following/session-log';

const session = (done: object) => ({ week: 0, session: 1, date: '2026-11-26', done: [done] });
const stance = { exercise: 'bal-sl-stance', left: 2, right: 3, effort: 6, pain: 0 };

describe('a session typed back from the paper', () => {
  test('takes the boxes of a card, and a set broken off as half', () => {
    const typed: SessionLog = sessionLogSchema.parse(session(stance));
    expect(typed.done).toEqual([stance]);
    expect(sessionLogSchema.safeParse(session({ ...stance, right: 2.5, signs: ['limp'] })).success).toBe(
      true,
    );
    expect(sessionLogSchema.safeParse({ ...session(stance), done: [] }).success).toBe(true);
  });

  test.each([
    ['a third of a set', { ...stance, left: 1 / 3 }],
    ['pain past 10', { ...stance, pain: 11 }],
    ['an exercise nobody knows', { ...stance, exercise: 'bal-flying' }],
    ['a sign nobody asks for', { ...stance, signs: ['tired'] }],
    ['a key that is not of the form', { ...stance, reps: 10 }],
  ])('refuses %s', (_, done) => {
    expect(sessionLogSchema.safeParse(session(done)).success).toBe(false);
  });
});
