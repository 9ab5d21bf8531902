import { useState } from 'react';
import { PassphraseField } from './PassphraseField';
import { StrengthMeter } from './StrengthMeter';
import type { NewPassphrase } from './use-new-passphrase';

type Props = { readonly passphrase: NewPassphrase; readonly autoFocus?: boolean };

/** A new passphrase, typed twice, with its strength. */
export function NewPassphraseFields({ passphrase, autoFocus = false }: Props) {
  const [shown, setShown] = useState(false);
  return (
    <>
      <PassphraseField
        label="New passphrase"
        value={passphrase.first}
        onChange={passphrase.setFirst}
        problem={passphrase.problems.first}
        hint="At least 12 characters. Four or five unrelated words are strong and easy to keep."
        autoFocus={autoFocus}
        shown={shown}
        onShow={setShown}
      />
      <StrengthMeter strength={passphrase.strength} />
      <PassphraseField
        label="The same again"
        value={passphrase.again}
        onChange={passphrase.setAgain}
        problem={passphrase.problems.again}
        shown={shown}
        onShow={setShown}
      />
    </>
  );
}
