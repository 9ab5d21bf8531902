import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { v7 as newId } from 'uuid';
import { onTestFinished } from 'vitest';
import type { Clock } from '../../electron/database/handle';
import type { LogEntry } from '../../electron/platform/log';
import type { KdfCost } from '../../electron/vault/key-slot';
import { type Vault, type VaultPorts, vaultIn } from '../../electron/vault/vault';
import type { IsoDate } from '../../shared/basics/dates';

/** A key that costs next to nothing to derive, so that a test takes milliseconds. */
export const LIGHT: KdfCost = { m: 64, t: 1, p: 1 };
export const PASSPHRASE = 'four plain summer words';

/** A clock that stands still until it is told to move. */
export function standingClock(
  startMs = Date.UTC(2026, 10, 20, 9, 0, 0),
): Clock & { advance: (ms: number) => void } {
  let nowMs = startMs;
  return {
    nowMs: () => nowMs,
    today: () => new Date(nowMs).toISOString().slice(0, 10) as IsoDate,
    advance: (ms) => {
      nowMs += ms;
    },
  };
}

/** An empty folder that is gone after the test. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'plumbline-test-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** A place for a vault: its folder, a clock, what it logged, and a way to open it as a newly started app would. */
export function vaultPlace(options: Partial<VaultPorts> = {}) {
  const folder = options.folder ?? join(temporaryFolder(), 'vault');
  const clock = standingClock();
  const logged: LogEntry[] = [];
  const opened: Vault[] = [];
  onTestFinished(async () => {
    for (const vault of opened) await vault.lock();
  });
  const start = (): Vault => {
    const vault = vaultIn({
      folder,
      tempFolder: temporaryFolder(),
      clock,
      newId,
      log: (entry) => logged.push(entry),
      supportedRuntime: true,
      kdfCost: LIGHT,
      ...options,
    });
    opened.push(vault);
    return vault;
  };
  return { folder, clock, logged, start };
}

/** A place with a vault in it, open, and the code that recovers it. */
export async function newVault(options: Partial<VaultPorts> = {}) {
  const place = vaultPlace(options);
  const vault = place.start();
  const { recoveryCode } = await vault.create(PASSPHRASE, false);
  return { ...place, vault, recoveryCode };
}

/** The code of the AppError that the work ends in; `none` when it ends well. */
export async function codeOf(work: () => unknown): Promise<string> {
  try {
    await work();
    return 'none';
  } catch (error) {
    return error instanceof Error && 'code' in error ? String(error.code) : String(error);
  }
}
