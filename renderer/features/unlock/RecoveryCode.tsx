import type { ErrorCode } from '../../../shared/basics/errors';
import { FailureNote } from '../../app/FailureNote';
import { groupsOf } from './recovery-code';

type Props = {
  readonly recoveryCode: string;
  readonly savedAs: string | null;
  readonly failure: ErrorCode | null;
  readonly busy: boolean;
  readonly onSave: () => void;
  readonly onNext: () => void;
};

/** The recovery code, shown once in groups, to be saved as a sheet or written down. */
export function RecoveryCode({ recoveryCode, savedAs, failure, busy, onSave, onNext }: Props) {
  return (
    <section className="door-card door-middle">
      <h1>Keep this recovery code</h1>
      <p>
        It opens the vault when the passphrase is forgotten, and it is shown only now. Print it and keep it
        where you keep signed contracts, not in this computer.
      </p>
      <ol className="code" aria-label="Recovery code, in groups">
        {groupsOf(recoveryCode).map((group, place) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: two groups may be equal, and their places never change
          <li key={place}>{group}</li>
        ))}
      </ol>
      {failure ? <FailureNote code={failure} /> : null}
      {savedAs ? (
        <output className="door-done">
          Saved as <strong>{savedAs}</strong>. Print it, then delete the file.
        </output>
      ) : null}
      <div className="door-acts">
        <button
          type="button"
          className={savedAs ? 'act quiet' : 'act'}
          // biome-ignore lint/a11y/noAutofocus: the one thing to do on this screen
          autoFocus
          disabled={busy}
          onClick={onSave}
        >
          {savedAs ? 'Save it again' : 'Save as a PDF sheet'}
        </button>
        <button type="button" className={savedAs ? 'act' : 'act quiet'} onClick={onNext}>
          {savedAs ? 'Go on' : 'I have written it down'}
        </button>
      </div>
    </section>
  );
}
