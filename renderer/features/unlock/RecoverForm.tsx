import { type FormEvent, useId, useState } from 'react';
import type { ErrorCode } from '../../../shared/basics/errors';
import { FailureNote } from '../../app/FailureNote';
import type { VaultState } from '../../bridge/call';
import { NewPassphraseFields } from '../../ui/passphrase/NewPassphraseFields';
import { useNewPassphrase } from '../../ui/passphrase/use-new-passphrase';
import { useCountdown } from './use-countdown';

type Props = {
  readonly vault: VaultState;
  readonly failure: ErrorCode | null;
  readonly busy: boolean;
  readonly onRecover: (recoveryCode: string, newPassphrase: string) => void;
  readonly onBack: () => void;
};

/** The recovery code from the sheet, and the passphrase that takes the place of the forgotten one. */
export function RecoverForm({ vault, failure, busy, onRecover, onBack }: Props) {
  const id = useId();
  const [code, setCode] = useState('');
  const [asked, setAsked] = useState(false);
  const passphrase = useNewPassphrase(asked);
  const wait = useCountdown(vault.waitSeconds, vault);
  const noCode = code.trim() === '';
  const recover = (event: FormEvent) => {
    event.preventDefault();
    setAsked(true);
    if (!noCode && passphrase.ready && wait === 0 && !busy) onRecover(code.trim(), passphrase.first);
  };
  return (
    <form className="door-card" onSubmit={recover} noValidate aria-label="Open with the recovery code">
      <h1>Open with the recovery code</h1>
      <p>Type it from your printed sheet and choose a new passphrase. The old one stops working.</p>
      <div className="field">
        <label htmlFor={id}>Recovery code</label>
        <div className="field-box">
          <input
            id={id}
            className="code-input"
            value={code}
            onChange={(event) => setCode(event.target.value)}
            // biome-ignore lint/a11y/noAutofocus: the first thing asked on this screen
            autoFocus
            autoComplete="off"
            spellCheck={false}
            aria-invalid={(asked && noCode) || undefined}
            aria-describedby={`${id}-said`}
          />
        </div>
        <p id={`${id}-said`} className={asked && noCode ? 'said problem' : 'said'}>
          {asked && noCode ? 'Type all groups of the code.' : 'Capitals, spaces and dashes do not matter.'}
        </p>
      </div>
      <NewPassphraseFields passphrase={passphrase} />
      {failure ? <FailureNote code={failure} /> : null}
      <button type="submit" className="act" disabled={busy || wait > 0}>
        {busy ? 'Opening…' : wait > 0 ? `Next try in ${wait} s` : 'Open and change the passphrase'}
        <kbd>Enter</kbd>
      </button>
      <button type="button" className="link" onClick={onBack}>
        Back to the passphrase
      </button>
    </form>
  );
}
