import { z } from 'zod';
import type { Instant } from '../../basics/dates';
import { call, nothing } from '../call';
import type { SavedFile } from './reports';

export type VaultState = {
  readonly state: 'none' | 'locked' | 'open';
  /** Failed tries since the last unlock. */
  readonly failedTries: number;
  /** Seconds until the next try is allowed; 0 when it is. */
  readonly waitSeconds: number;
  /** False on a run time too old for real records: only demonstration vaults are made there. */
  readonly supportedRuntime: boolean;
  readonly demonstration: boolean;
  readonly readOnly: boolean;
  /** Saves that were made and that this file no longer holds, and when the last one it holds was made; null when none is missing. It is read-only then. */
  readonly lost: { readonly saves: number; readonly since: Instant | null } | null;
};

const passphrase = z.string().min(1).max(1024);

/** The app itself and the vault: all a locked window may call. */
export const vaultCalls = {
  'app.about': call<{ version: string; electron: string; rulesVersion: string; demonstration: boolean }>()(
    nothing,
  ),
  'vault.state': call<VaultState>()(nothing),
  'vault.create': call<{ recoveryCode: string }>()(
    z.strictObject({ passphrase, demonstration: z.boolean() }),
  ),
  'vault.saveRecoverySheet': call<SavedFile | null>()(z.strictObject({ recoveryCode: z.string().max(80) })),
  'vault.unlock': call<VaultState>()(z.strictObject({ passphrase })),
  'vault.unlockWithRecovery': call<VaultState>()(
    z.strictObject({ recoveryCode: z.string().max(120), newPassphrase: passphrase }),
  ),
  'vault.changePassphrase': call<VaultState>()(z.strictObject({ passphrase, newPassphrase: passphrase })),
  'vault.lock': call<VaultState>()(nothing),
} as const;
