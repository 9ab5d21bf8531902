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
    <form
      className="door-card door-wide"
      onSubmit={recover}
      noValidate
      aria-label="Open with the recovery code"
    >
      <div className="door-side">
        <h1>Open with the recovery code</h1>
        <p>Type it from your printed sheet and choose a new passphrase. The old one stops working.</p>
        <CodeField code={code} onCode={setCode} missing={asked && noCode} />
        {failure ? <FailureNote code={failure} /> : null}
      </div>
      <div className="door-side">
        <NewPassphraseFields passphrase={passphrase} />
        <button type="submit" className="act" disabled={busy || wait > 0}>
          {busy ? 'Opening…' : wait > 0 ? `Next try in ${wait} s` : 'Open and change the passphrase'}
          <kbd>Enter</kbd>
        </button>
        <button type="button" className="link" onClick={onBack}>
          Back to the passphrase
        </button>
      </div>
    </form>
  );
}

type CodeProps = {
  readonly code: string;
  readonly onCode: (code: string) => void;
  readonly missing: boolean;
};

function CodeField({ code, onCode, missing }: CodeProps) {
  const id = useId();
  return (
    <div className="field">
      <label htmlFor={id}>Recovery code</label>
      <div className="field-box">
        <input
          id={id}
          className="code-input"
          value={code}
          onChange={(event) => onCode(event.target.value)}
          // biome-ignore lint/a11y/noAutofocus: the first thing asked on this screen
          autoFocus
          autoComplete="off"
          spellCheck={false}
          aria-invalid={missing || undefined}
          aria-describedby={`${id}-said`}
        />
      </div>
      <p id={`${id}-said`} className={missing ? 'said problem' : 'said'}>
        {missing ? 'Type all groups of the code.' : 'Capitals, spaces and dashes do not matter.'}
      </p>
    </div>
  );
}
