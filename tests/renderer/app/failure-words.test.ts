import { describe, expect, test } from 'vitest';
import { FAILURE_WORDS } from '../../../renderer/app/failure-words';
import { ERROR_CODES } from '../../../shared/basics/errors';

const words = ERROR_CODES.map((code) => [code, FAILURE_WORDS[code]] as const);

describe('the words for a failure', () => {
  test.each(words)(
    '%s says what happened, what is safe and what to do, in whole sentences',
    (_code, { title, safe, next }) => {
      expect(title).toMatch(/^[A-Z].*[^.!]$/);
      expect(safe).toMatch(/^[A-Z].*\.$/);
      expect(next).toMatch(/^[A-Z].*\.$/);
    },
  );

  test.each(words)('%s speaks to a coach, not to a programmer', (_code, { title, safe, next }) => {
    expect(`${title} ${safe} ${next}`).not.toMatch(
      /\b(error|exception|invalid|null|undefined|failed|IPC|SQLite|database|file system|diagnos|abnormal)\b/i,
    );
  });

  test('no two failures read the same', () => {
    expect(new Set(words.map(([, { title }]) => title)).size).toBe(ERROR_CODES.length);
  });
});
