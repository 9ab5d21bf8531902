import { useEffect } from 'react';
import { FailureNote } from '../../app/FailureNote';
import type { VaultState } from '../../bridge/call';
import { Mark } from '../../ui/Mark';
import { Steps } from '../../ui/Steps';
import { CreateVault } from './CreateVault';
import { RecoverForm } from './RecoverForm';
import { RecoveryCheck } from './RecoveryCheck';
import { RecoveryCode } from './RecoveryCode';
import { UnlockForm } from './UnlockForm';
import type { UnlockState } from './unlock-state';
import './unlock.css';
import { type Unlocking, useUnlock } from './use-unlock';

type Props = {
  readonly onOpen: (vault: VaultState) => void;
  /** Called while the passphrase is typed, so that the rest of the window is loaded when the vault opens. */
  readonly onTyping: () => void;
};

const FIRST_RUN: readonly UnlockState['step'][] = ['create', 'recovery-code', 'recovery-check'];

/** Everything before the vault is open: making it, unlocking it, and what may stand in the way. */
export function UnlockScreen({ onOpen, onTyping }: Props) {
  const unlocking = useUnlock();
  const { state } = unlocking;
  useEffect(() => {
    if (state.step === 'open') onOpen(state.vault);
    else if (state.step !== 'looking' && state.step !== 'passphrase') onTyping();
  }, [state, onOpen, onTyping]);
  return (
    <main className="door">
      <header className="door-head">
        <Mark className="door-mark" />
        <p className="door-name">Plumbline</p>
      </header>
      <div className="door-place">
        {FIRST_RUN.includes(state.step) ? (
          <Steps
            label="Making the vault"
            names={['Passphrase', 'Recovery code', 'Check']}
            at={FIRST_RUN.indexOf(state.step)}
          />
        ) : null}
        <Step unlocking={unlocking} onTyping={onTyping} />
      </div>
    </main>
  );
}

function Step({ unlocking, onTyping }: { readonly unlocking: Unlocking; readonly onTyping: () => void }) {
  const { state, busy, go } = unlocking;
  switch (state.step) {
    case 'looking':
      return <section className="door-card door-waiting" aria-hidden="true" />;
    case 'open':
      return (
        <section className="door-card door-waiting">
          <output>Opening your records…</output>
        </section>
      );
    case 'trouble':
      return (
        <section className="door-card door-middle">
          <h1>The vault cannot be opened now</h1>
          <FailureNote code={state.code} />
          <button type="button" className="act" onClick={() => go('look-again')}>
            Try again
          </button>
        </section>
      );
    case 'create':
      return <CreateVault {...state} busy={busy} onCreate={unlocking.create} />;
    case 'recovery-code':
      return (
        <RecoveryCode
          {...state}
          busy={busy}
          onSave={() => unlocking.saveSheet(state.recoveryCode)}
          onNext={() => go('has-code')}
        />
      );
    case 'recovery-check':
      return (
        <RecoveryCheck
          recoveryCode={state.recoveryCode}
          onBack={() => go('see-code-again')}
          onDone={() => go('look-again')}
        />
      );
    case 'passphrase':
      return (
        <UnlockForm
          {...state}
          busy={busy}
          onType={onTyping}
          onUnlock={unlocking.unlock}
          onForgot={() => go('use-recovery')}
        />
      );
    case 'recover':
      return (
        <RecoverForm
          {...state}
          busy={busy}
          onRecover={unlocking.recover}
          onBack={() => go('use-passphrase')}
        />
      );
  }
}
