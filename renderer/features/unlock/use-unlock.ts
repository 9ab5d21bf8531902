import { useCallback, useEffect, useReducer, useState } from 'react';
import { asAppError, call, type VaultState } from '../../bridge/call';
import { nextUnlockState, type UnlockState } from './unlock-state';

export type Unlocking = {
  readonly state: UnlockState;
  readonly busy: boolean;
  readonly create: (passphrase: string, demonstration: boolean) => Promise<void>;
  readonly saveSheet: (recoveryCode: string) => Promise<void>;
  readonly unlock: (passphrase: string) => Promise<void>;
  readonly recover: (recoveryCode: string, newPassphrase: string) => Promise<void>;
  readonly go: (to: 'has-code' | 'see-code-again' | 'use-recovery' | 'use-passphrase' | 'look-again') => void;
};

/** The vault as it is now, or null when it cannot be asked; used beside a failure that is told already. */
const vaultNow = (): Promise<VaultState | null> => call('vault.state').catch(() => null);

/** Where the coach stands before the vault is open, and the acts that lead on. */
export function useUnlock(): Unlocking {
  const [state, tell] = useReducer(nextUnlockState, { step: 'looking' });
  const [busy, setBusy] = useState(false);

  const attempt = useCallback(async (act: () => Promise<void>) => {
    setBusy(true);
    try {
      await act();
    } catch (error) {
      const { code } = asAppError(error);
      tell({ kind: 'failed', code, vault: await vaultNow() });
    } finally {
      setBusy(false);
    }
  }, []);

  useEffect(() => {
    if (state.step !== 'looking') return;
    void attempt(async () => tell({ kind: 'looked', vault: await call('vault.state') }));
  }, [state.step, attempt]);

  return {
    state,
    busy,
    create: (passphrase, demonstration) =>
      attempt(async () =>
        tell({ kind: 'created', ...(await call('vault.create', { passphrase, demonstration })) }),
      ),
    saveSheet: (recoveryCode) =>
      attempt(async () => {
        const saved = await call('vault.saveRecoverySheet', { recoveryCode });
        if (saved) tell({ kind: 'saved-sheet', savedAs: saved.fileName });
      }),
    unlock: (passphrase) =>
      attempt(async () => tell({ kind: 'looked', vault: await call('vault.unlock', { passphrase }) })),
    recover: (recoveryCode, newPassphrase) =>
      attempt(async () =>
        tell({
          kind: 'looked',
          vault: await call('vault.unlockWithRecovery', { recoveryCode, newPassphrase }),
        }),
      ),
    go: (to) => tell({ kind: to }),
  };
}
