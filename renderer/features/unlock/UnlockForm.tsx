import { type FormEvent, useState } from 'react';
import type { ErrorCode } from '../../../shared/basics/errors';
import { FailureNote } from '../../app/FailureNote';
import type { VaultState } from '../../bridge/call';
import { PassphraseField } from '../../ui/passphrase/PassphraseField';
import { useCountdown } from './use-countdown';

type Props = {
  readonly vault: VaultState;
  readonly failure: ErrorCode | null;
  readonly busy: boolean;
  readonly onType: () => void;
  readonly onUnlock: (passphrase: string) => void;
  readonly onForgot: () => void;
};

/** The passphrase asked for, with what went wrong and how long to wait. */
export function UnlockForm({ vault, failure, busy, onType, onUnlock, onForgot }: Props) {
  const [passphrase, setPassphrase] = useState('');
  const [shown, setShown] = useState(false);
  const wait = useCountdown(vault.waitSeconds, vault);
  const unlock = (event: FormEvent) => {
    event.preventDefault();
    if (passphrase !== '' && wait === 0 && !busy) onUnlock(passphrase);
  };
  return (
    <form className="door-card" onSubmit={unlock} noValidate aria-label="Unlock the vault">
      <h1>Unlock your vault</h1>
      {vault.demonstration ? <p className="door-notice">Demonstration vault: invented people only.</p> : null}
      <PassphraseField
        label="Passphrase"
        value={passphrase}
        onChange={(text) => {
          onType();
          setPassphrase(text);
        }}
        autoFocus
        shown={shown}
        onShow={setShown}
      />
      {failure ? <FailureNote code={failure} /> : null}
      {vault.failedTries > 0 ? (
        <p className="said">
          {vault.failedTries === 1 ? '1 wrong try' : `${vault.failedTries} wrong tries`} since the vault was
          last opened.
        </p>
      ) : null}
      <button type="submit" className="act" disabled={busy || wait > 0}>
        {busy ? 'Unlocking…' : wait > 0 ? `Next try in ${wait} s` : 'Unlock'}
        <kbd>Enter</kbd>
      </button>
      <button type="button" className="link" onClick={onForgot}>
        Use the recovery code
      </button>
    </form>
  );
}
