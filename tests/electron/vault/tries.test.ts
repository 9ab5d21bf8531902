import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { tryGuardAt, waitSecondsOf } from '../../../electron/vault/tries';
import { AppError } from '../../../shared/basics/errors';
import { codeOf, standingClock, temporaryFolder } from '../../support/vault';

const wrong = async (): Promise<never> => {
  throw new AppError('wrong-passphrase', 'wrong');
};
const fine = async (): Promise<string> => 'open';

describe('failed tries', () => {
  test.each([
    [0, 0],
    [4, 0],
    [5, 1],
    [6, 2],
    [7, 4],
    [10, 32],
    [11, 60],
    [12, 60],
    [5000, 60],
  ])('after %i of them the wait is %i s', (failed, seconds) => {
    expect(waitSecondsOf({ failed, atMs: 1000 }, 1000)).toBe(seconds);
    expect(waitSecondsOf({ failed, atMs: 1000 }, 1000 + seconds * 1000)).toBe(0);
  });

  test('make the next one wait, also after a restart, and a right one forgets them', async () => {
    const path = join(temporaryFolder(), 'tries.json');
    const clock = standingClock();
    const first = tryGuardAt(path, clock.nowMs);
    for (let n = 0; n < 5; n += 1) expect(await codeOf(() => first.guarded(wrong))).toBe('wrong-passphrase');
    expect(await codeOf(() => first.guarded(fine))).toBe('too-many-tries');

    const restarted = tryGuardAt(path, clock.nowMs);
    expect(restarted.tries().failed).toBe(5);
    expect(await codeOf(() => restarted.guarded(fine))).toBe('too-many-tries');
    clock.advance(1000);
    expect(await restarted.guarded(fine)).toBe('open');
    expect(tryGuardAt(path, clock.nowMs).tries().failed).toBe(0);
  });

  test('a try that is still running when the app is ended counts', () => {
    const path = join(temporaryFolder(), 'tries.json');
    const { nowMs } = standingClock();
    void tryGuardAt(path, nowMs).guarded(() => new Promise(() => undefined));
    expect(tryGuardAt(path, nowMs).tries().failed).toBe(1);
  });

  test('a damaged vault is not a failed try', async () => {
    const guard = tryGuardAt(join(temporaryFolder(), 'tries.json'), standingClock().nowMs);
    const damaged = async () => {
      throw new AppError('vault-damaged', 'damaged');
    };
    expect(await codeOf(() => guard.guarded(damaged))).toBe('vault-damaged');
    expect(guard.tries().failed).toBe(0);
  });

  test('a clock set back a year never makes the wait longer than a minute', async () => {
    const clock = standingClock();
    const guard = tryGuardAt(join(temporaryFolder(), 'tries.json'), clock.nowMs);
    for (let n = 0; n < 5; n += 1) await codeOf(() => guard.guarded(wrong));
    clock.advance(-365 * 86_400_000);
    expect(guard.waitSeconds()).toBe(1);
    clock.advance(1000);
    expect(await guard.guarded(fine)).toBe('open');
  });

  test.each(['', '{', '{"failed":-1,"atMs":0}', '{"failed":1e99,"atMs":"x"}', '[]'])(
    'a count file that says %j locks nobody out',
    (text) => {
      const path = join(temporaryFolder(), 'tries.json');
      writeFileSync(path, text);
      expect(tryGuardAt(path, standingClock().nowMs).waitSeconds()).toBe(0);
    },
  );
});
