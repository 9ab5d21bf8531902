import './fields.css';
import { type KeyboardEvent, useId, useState } from 'react';

type Props = {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly problem?: string | null;
  readonly hint?: string;
  readonly autoFocus?: boolean;
  readonly shown: boolean;
  readonly onShow: (shown: boolean) => void;
};

/** A passphrase that can be shown; says when Caps Lock is on. */
export function PassphraseField({ label, value, onChange, problem, hint, autoFocus, shown, onShow }: Props) {
  const id = useId();
  const [capsLock, setCapsLock] = useState(false);
  const heed = (event: KeyboardEvent) => setCapsLock(event.getModifierState('CapsLock'));
  const said = problem ?? (capsLock ? 'Caps Lock is on.' : hint);
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <div className="field-box">
        <input
          id={id}
          type={shown ? 'text' : 'password'}
          value={value}
          onChange={(event) => onChange(event.target.value)}
          onKeyDown={heed}
          onKeyUp={heed}
          // biome-ignore lint/a11y/noAutofocus: the one thing to do on this screen
          autoFocus={autoFocus}
          autoComplete="off"
          autoCapitalize="none"
          spellCheck={false}
          aria-invalid={problem ? true : undefined}
          aria-describedby={said ? `${id}-said` : undefined}
        />
        <button type="button" className="show" onClick={() => onShow(!shown)}>
          {shown ? 'Hide' : 'Show'}
          <span className="only-heard"> passphrase</span>
        </button>
      </div>
      {said ? (
        <p id={`${id}-said`} className={problem ? 'said problem' : 'said'}>
          {said}
        </p>
      ) : null}
    </div>
  );
}
