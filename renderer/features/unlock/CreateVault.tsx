import { type FormEvent, useState } from 'react';
import type { ErrorCode } from '../../../shared/basics/errors';
import { FailureNote } from '../../app/FailureNote';
import type { VaultState } from '../../bridge/call';
import { NewPassphraseFields } from '../../ui/passphrase/NewPassphraseFields';
import { useNewPassphrase } from '../../ui/passphrase/use-new-passphrase';

type Props = {
  readonly vault: VaultState;
  readonly failure: ErrorCode | null;
  readonly busy: boolean;
  readonly onCreate: (passphrase: string, demonstration: boolean) => void;
};

/** First run: what a passphrase is for, and the vault made with it. */
export function CreateVault({ vault, failure, busy, onCreate }: Props) {
  const [asked, setAsked] = useState(false);
  const passphrase = useNewPassphrase(asked);
  const demonstration = !vault.supportedRuntime;
  const create = (event: FormEvent) => {
    event.preventDefault();
    setAsked(true);
    if (passphrase.ready && !busy) onCreate(passphrase.first, demonstration);
  };
  return (
    <section className="door-card door-wide">
      <div className="door-story">
        <h1>Make your vault</h1>
        <p>
          Your clients’ records stay on this computer, in one encrypted file: your vault. The passphrase is
          the only key to it.
        </p>
        <ul>
          <li>Nobody can reset it: not we, and not the administrator of this computer.</li>
          <li>
            Next you get a recovery code to print. It opens the vault if the passphrase is ever forgotten.
          </li>
          <li>Without both, the records cannot be read again, by anyone.</li>
        </ul>
        {demonstration ? (
          <div className="door-notice">
            <strong>Demonstration vault.</strong> This copy of Plumbline runs on an engine that no longer gets
            security updates. Use it with invented people only.
          </div>
        ) : null}
      </div>
      <form onSubmit={create} noValidate aria-label="Make your vault">
        <NewPassphraseFields passphrase={passphrase} autoFocus />
        {failure ? <FailureNote code={failure} /> : null}
        <button type="submit" className="act" disabled={busy}>
          {busy ? 'Making the vault…' : demonstration ? 'Make a demonstration vault' : 'Make the vault'}
          <kbd>Enter</kbd>
        </button>
      </form>
    </section>
  );
}
