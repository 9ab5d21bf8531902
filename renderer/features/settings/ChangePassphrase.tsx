import { type FormEvent, useState } from 'react';
import { FailureNote } from '../../app/FailureNote';
import { useAction } from '../../bridge/use-action';
import { notifyDone } from '../../ui/notify';
import { NewPassphraseFields } from '../../ui/passphrase/NewPassphraseFields';
import { PassphraseField } from '../../ui/passphrase/PassphraseField';
import { useNewPassphrase } from '../../ui/passphrase/use-new-passphrase';
import { SectionCard } from '../../ui/SectionCard';
import style from './SettingsScreen.module.css';

/** Replaces the passphrase; the recovery code stays as it is. */
export function ChangePassphrase() {
  // A new number empties every field once the passphrase is changed.
  const [round, setRound] = useState(0);
  return (
    <SectionCard
      title="Passphrase"
      note="Change it if somebody may know it. The recovery code stays the same. Nobody can reset a passphrase."
    >
      <PassphraseForm key={round} onChanged={() => setRound(round + 1)} />
    </SectionCard>
  );
}

function PassphraseForm({ onChanged }: { readonly onChanged: () => void }) {
  const [old, setOld] = useState('');
  const [shown, setShown] = useState(false);
  const [asked, setAsked] = useState(false);
  const fresh = useNewPassphrase(asked);
  const changing = useAction('vault.changePassphrase');
  const change = async (event: FormEvent) => {
    event.preventDefault();
    setAsked(true);
    if (old === '' || !fresh.ready || changing.busy) return;
    if (!(await changing.act({ passphrase: old, newPassphrase: fresh.first }))) return;
    notifyDone('The passphrase is changed.');
    onChanged();
  };
  return (
    <form className={style.form} onSubmit={(event) => void change(event)} noValidate>
      <PassphraseField
        label="Passphrase now"
        value={old}
        onChange={setOld}
        problem={asked && old === '' ? 'Type the passphrase you unlock with now.' : null}
        shown={shown}
        onShow={setShown}
      />
      <NewPassphraseFields passphrase={fresh} />
      {changing.failure ? <FailureNote code={changing.failure.code} /> : null}
      <div>
        <button type="submit" className="act" disabled={changing.busy}>
          {changing.busy ? 'Changing…' : 'Change the passphrase'}
        </button>
      </div>
    </form>
  );
}
