import { type FormEvent, useId, useState } from 'react';
import { groupsOf, isSameGroup, placesToAsk } from './recovery-code';

type Props = {
  readonly recoveryCode: string;
  readonly onBack: () => void;
  readonly onDone: () => void;
};

/** Two groups of the recovery code typed back from paper, so that the sheet is known to be in hand. */
export function RecoveryCheck({ recoveryCode, onBack, onDone }: Props) {
  const groups = groupsOf(recoveryCode);
  const [places] = useState(() => placesToAsk(groups.length, Math.random(), Math.random()));
  const [typed, setTyped] = useState<readonly [string, string]>(['', '']);
  const [asked, setAsked] = useState(false);
  const right = places.map((place, nth) => isSameGroup(typed[nth] ?? '', groups[place] ?? ''));
  const check = (event: FormEvent) => {
    event.preventDefault();
    setAsked(true);
    if (right.every(Boolean)) onDone();
  };
  return (
    <form className="door-card" onSubmit={check} noValidate aria-label="Check the recovery code">
      <h1>Is the sheet in your hand?</h1>
      <p>Type these two groups of the code from the paper.</p>
      <div className="code-back">
        {places.map((place, nth) => (
          <GroupField
            key={place}
            number={place + 1}
            value={typed[nth] ?? ''}
            wrong={asked && !right[nth]}
            autoFocus={nth === 0}
            onChange={(text) => setTyped(nth === 0 ? [text, typed[1]] : [typed[0], text])}
          />
        ))}
      </div>
      <button type="submit" className="act">
        Open Plumbline <kbd>Enter</kbd>
      </button>
      <button type="button" className="link" onClick={onBack}>
        Show the code again
      </button>
    </form>
  );
}

type GroupProps = {
  readonly number: number;
  readonly value: string;
  readonly wrong: boolean;
  readonly autoFocus: boolean;
  readonly onChange: (text: string) => void;
};

function GroupField({ number, value, wrong, autoFocus, onChange }: GroupProps) {
  const id = useId();
  return (
    <div className="field">
      <label htmlFor={id}>Group {number}</label>
      <div className="field-box">
        <input
          id={id}
          className="code-input"
          value={value}
          onChange={(event) => onChange(event.target.value)}
          // biome-ignore lint/a11y/noAutofocus: the first of the two things asked on this screen
          autoFocus={autoFocus}
          autoComplete="off"
          spellCheck={false}
          aria-invalid={wrong || undefined}
          aria-describedby={wrong ? `${id}-said` : undefined}
        />
      </div>
      {wrong ? (
        <p id={`${id}-said`} className="said problem">
          Not what the sheet says in group {number}.
        </p>
      ) : null}
    </div>
  );
}
