import { describe, expect, test } from 'vitest';
import type { VaultState } from '../../../../renderer/bridge/call';
import {
  nextUnlockState,
  type UnlockEvent,
  type UnlockState,
} from '../../../../renderer/features/unlock/unlock-state';
import { ERROR_CODES, type ErrorCode } from '../../../../shared/basics/errors';

const vault = (state: VaultState['state'], changes: Partial<VaultState> = {}): VaultState => ({
  state,
  failedTries: 0,
  waitSeconds: 0,
  supportedRuntime: true,
  demonstration: false,
  readOnly: false,
  lost: null,
  ...changes,
});

const reached = (...events: UnlockEvent[]): UnlockState =>
  events.reduce<UnlockState>(nextUnlockState, { step: 'looking' });

const failed = (code: ErrorCode, now: VaultState | null = null): UnlockEvent => ({
  kind: 'failed',
  code,
  vault: now,
});

const locked: UnlockEvent = { kind: 'looked', vault: vault('locked') };
const none: UnlockEvent = { kind: 'looked', vault: vault('none') };
const open: UnlockEvent = { kind: 'looked', vault: vault('open') };
const created: UnlockEvent = { kind: 'created', recoveryCode: 'AAAA-BBBB-CCCC' };

describe('the way to an open vault', () => {
  test('no vault yet: the coach is asked to make one', () => {
    expect(reached(none).step).toBe('create');
  });

  test('a locked vault: the coach is asked for the passphrase', () => {
    expect(reached(locked).step).toBe('passphrase');
  });

  test('a vault that is open already is not asked for again', () => {
    expect(reached(open).step).toBe('open');
  });

  test('first run: code shown, sheet saved, groups typed back, then the vault is looked at again', () => {
    const shown = reached(none, created);
    expect(shown).toMatchObject({ step: 'recovery-code', recoveryCode: 'AAAA-BBBB-CCCC', savedAs: null });
    const saved = nextUnlockState(shown, { kind: 'saved-sheet', savedAs: 'sheet.pdf' });
    expect(saved).toMatchObject({ step: 'recovery-code', savedAs: 'sheet.pdf' });
    const asked = nextUnlockState(saved, { kind: 'has-code' });
    expect(asked.step).toBe('recovery-check');
    expect(nextUnlockState(asked, { kind: 'see-code-again' })).toMatchObject({ savedAs: 'sheet.pdf' });
    expect(nextUnlockState(asked, { kind: 'look-again' }).step).toBe('looking');
  });

  test('a wrong passphrase keeps the form, with the new count and wait', () => {
    const now = vault('locked', { failedTries: 6, waitSeconds: 2 });
    expect(reached(locked, failed('wrong-passphrase', now))).toEqual({
      step: 'passphrase',
      vault: now,
      failure: 'wrong-passphrase',
    });
  });

  test('going to the recovery code and back starts each form without the other’s failure', () => {
    const toCode = reached(locked, failed('wrong-passphrase'), { kind: 'use-recovery' });
    expect(toCode).toMatchObject({ step: 'recover', failure: null });
    expect(nextUnlockState(toCode, { kind: 'use-passphrase' })).toMatchObject({
      step: 'passphrase',
      failure: null,
    });
  });

  test.each([
    'vault-damaged',
    'vault-too-new',
    'vault-in-use',
    'vault-moved',
    'disk-error',
    'disk-full',
  ] as const)('%s is told on its own, since no typing can mend it', (code) => {
    expect(reached(locked, failed(code))).toEqual({ step: 'trouble', code });
    expect(reached(failed(code))).toEqual({ step: 'trouble', code });
  });

  test.each(ERROR_CODES)('a recovery code is never taken from the screen by %s', (code) => {
    expect(reached(none, created, failed(code))).toMatchObject({
      step: 'recovery-code',
      recoveryCode: 'AAAA-BBBB-CCCC',
      failure: code,
    });
  });

  test('an event that comes too late changes nothing', () => {
    const opened = reached(open);
    for (const kind of ['has-code', 'see-code-again', 'use-recovery', 'use-passphrase'] as const)
      expect(nextUnlockState(opened, { kind })).toBe(opened);
  });
});
