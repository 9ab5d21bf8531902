import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { AppError } from '../../shared/basics/errors';
import { failureOf } from '../database/failure-of';
import { writeWhole } from './vault-files';

const FREE_TRIES = 5;
const LONGEST_WAIT_S = 60;

const triesSchema = z.strictObject({ failed: z.number().int().min(0), atMs: z.number().min(0) });

/** Failed tries since the last unlock, and when the last one was. */
export type Tries = z.infer<typeof triesSchema>;

const NONE: Tries = { failed: 0, atMs: 0 };

/** The tries so far; none when the file is absent or unreadable, for it must never lock anybody out. */
function readTries(path: string): Tries {
  try {
    return triesSchema.parse(JSON.parse(readFileSync(path, 'utf8')));
  } catch {
    // Not a fault: whoever can damage this file can delete it too.
    return NONE;
  }
}

/** Seconds until the next try is allowed: none after five failures, then 1, 2, 4 and so on up to 60. */
export function waitSecondsOf({ failed, atMs }: Tries, nowMs: number): number {
  if (failed < FREE_TRIES) return 0;
  const wait = Math.min(LONGEST_WAIT_S, 2 ** Math.min(failed - FREE_TRIES, 10));
  const since = (nowMs - atMs) / 1000;
  return since < 0 ? wait : Math.max(0, Math.ceil(wait - since));
}

function keep(path: string, tries: Tries): void {
  try {
    writeWhole(path, JSON.stringify(tries));
  } catch (error) {
    // A folder that cannot be written to or has no room still opens; the count then lives as long as the app.
    if (!(failureOf(error) instanceof AppError)) throw error;
  }
}

export type TryGuard = {
  readonly tries: () => Tries;
  readonly waitSeconds: () => number;
  /** Runs one try: counted as failed before it starts, so that ending the app does not undo the count; `wrong-passphrase` leaves it so. */
  readonly guarded: <Value>(attempt: () => Promise<Value>) => Promise<Value>;
  readonly forget: () => void;
};

/** Counts the tries of one vault, across restarts; throws `too-many-tries` while a wait is on. Nothing is ever wiped. */
export function tryGuardAt(path: string, nowMs: () => number): TryGuard {
  let current = readTries(path);
  const set = (tries: Tries): void => {
    current = tries;
    keep(path, tries);
  };
  // A clock set back would otherwise hold the wait for ever: it then starts again, once.
  const waitSeconds = (): number => {
    if (current.atMs > nowMs()) set({ ...current, atMs: nowMs() });
    return waitSecondsOf(current, nowMs());
  };
  return {
    tries: () => current,
    waitSeconds,
    forget: () => set(NONE),
    guarded: async (attempt) => {
      const seconds = waitSeconds();
      if (seconds > 0)
        throw new AppError('too-many-tries', 'wait before the next try', { waitSeconds: String(seconds) });
      const before = current;
      set({ failed: before.failed + 1, atMs: nowMs() });
      try {
        const value = await attempt();
        set(NONE);
        return value;
      } catch (error) {
        const wrong = error instanceof AppError && error.code === 'wrong-passphrase';
        if (!wrong) set(before);
        throw error;
      }
    },
  };
}
