import type { ErrorCode } from '../../../shared/basics/errors';
import { unreachable } from '../../../shared/basics/never';
import type { VaultState } from '../../bridge/call';

/** A recovery code on the screen, where its sheet was saved, and why it could not be. */
type NewCode = {
  readonly recoveryCode: string;
  readonly savedAs: string | null;
  readonly failure: ErrorCode | null;
};

/** Where the coach stands between starting Plumbline and the first screen with records. */
export type UnlockState =
  | { readonly step: 'looking' }
  | { readonly step: 'trouble'; readonly code: ErrorCode }
  | { readonly step: 'create'; readonly vault: VaultState; readonly failure: ErrorCode | null }
  | ({ readonly step: 'recovery-code' } & NewCode)
  | ({ readonly step: 'recovery-check' } & NewCode)
  | { readonly step: 'passphrase'; readonly vault: VaultState; readonly failure: ErrorCode | null }
  | { readonly step: 'recover'; readonly vault: VaultState; readonly failure: ErrorCode | null }
  | { readonly step: 'open'; readonly vault: VaultState };

export type UnlockEvent =
  | { readonly kind: 'looked'; readonly vault: VaultState }
  | { readonly kind: 'failed'; readonly code: ErrorCode; readonly vault: VaultState | null }
  | { readonly kind: 'created'; readonly recoveryCode: string }
  | { readonly kind: 'saved-sheet'; readonly savedAs: string }
  | { readonly kind: 'has-code' }
  | { readonly kind: 'see-code-again' }
  | { readonly kind: 'use-recovery' }
  | { readonly kind: 'use-passphrase' }
  | { readonly kind: 'look-again' };

/** Failures a form cannot mend: the coach has to do something outside this window first. */
const OUTSIDE: ReadonlySet<ErrorCode> = new Set<ErrorCode>([
  'vault-missing',
  'vault-exists',
  'vault-damaged',
  'vault-too-new',
  'vault-in-use',
  'vault-moved',
  'disk-full',
  'disk-error',
]);

const lookedAt = (vault: VaultState): UnlockState => {
  if (vault.state === 'none') return { step: 'create', vault, failure: null };
  if (vault.state === 'locked') return { step: 'passphrase', vault, failure: null };
  return { step: 'open', vault };
};

const failedIn = (state: UnlockState, code: ErrorCode, vault: VaultState | null): UnlockState => {
  // A sheet that could not be saved, whatever the reason: the code on the screen must stay there.
  if (state.step === 'recovery-code') return { ...state, failure: code };
  if (OUTSIDE.has(code)) return { step: 'trouble', code };
  switch (state.step) {
    case 'create':
    case 'passphrase':
    case 'recover':
      return { ...state, vault: vault ?? state.vault, failure: code };
    default:
      return { step: 'trouble', code };
  }
};

/** The next place after an event; an event that does not belong to a place changes nothing. */
export function nextUnlockState(state: UnlockState, event: UnlockEvent): UnlockState {
  switch (event.kind) {
    case 'looked':
      return lookedAt(event.vault);
    case 'failed':
      return failedIn(state, event.code, event.vault);
    case 'created':
      return { step: 'recovery-code', recoveryCode: event.recoveryCode, savedAs: null, failure: null };
    case 'saved-sheet':
      return state.step === 'recovery-code' ? { ...state, savedAs: event.savedAs, failure: null } : state;
    case 'has-code':
      return state.step === 'recovery-code' ? { ...state, step: 'recovery-check' } : state;
    case 'see-code-again':
      return state.step === 'recovery-check' ? { ...state, step: 'recovery-code' } : state;
    case 'use-recovery':
      return state.step === 'passphrase' ? { ...state, step: 'recover', failure: null } : state;
    case 'use-passphrase':
      return state.step === 'recover' ? { ...state, step: 'passphrase', failure: null } : state;
    case 'look-again':
      return { step: 'looking' };
    default:
      return unreachable(event);
  }
}
