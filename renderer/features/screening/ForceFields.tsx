import { type FormEvent, useEffect, useRef, useState } from 'react';
import { ActButton } from '../../ui/ActButton';
import { NumberField } from '../../ui/NumberField';
import type { ControlProps } from './control-props';
import { NumberPad } from './NumberPad';
import { RestLine } from './RestLine';
import { SIDE_WORD } from './standing-words';
import style from './typed.module.css';
import { UnitSwitch } from './UnitSwitch';
import { useForce } from './use-force';

/** The lever once a test, then forces only; the pad writes where the focus was last. */
export function ForceFields(props: ControlProps) {
  const { place, onSave, turn, kind } = props;
  const { lever, force, entry, torque } = useForce(props);
  const [asked, setAsked] = useState(false);
  const [at, setAt] = useState<'lever' | 'force'>('force');
  const leverField = useRef<HTMLInputElement>(null);
  const forceField = useRef<HTMLInputElement>(null);
  const needsLever = useRef(lever.text === '');
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new turn is the signal
  useEffect(() => {
    (needsLever.current ? leverField : forceField).current?.focus();
  }, [turn]);

  const send = async () => {
    if (lever.known && force.empty) return forceField.current?.focus();
    setAsked(true);
    if (!entry || !(await onSave(entry))) return;
    needsLever.current = false;
    force.onText('');
    setAsked(false);
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    void send();
  };
  const field = { asked, required: true, size: 'lg' } as const;
  return (
    <form className={style.typed} onSubmit={submit} noValidate>
      <div className={style.entry}>
        <div className={style.pair}>
          <NumberField
            {...field}
            label="Lever"
            text={lever.text}
            onText={lever.onText}
            limits={lever.limits}
            hint="Joint line to pad"
            inputRef={leverField}
            onFocus={() => setAt('lever')}
          />
          <NumberField
            {...field}
            label={`${SIDE_WORD[place.side]}, force`}
            text={force.text}
            onText={force.onText}
            limits={force.limits}
            keysWhileEmpty
            inputRef={forceField}
            onFocus={() => setAt('force')}
            hint={torque === null ? 'As the device shows it' : `= ${torque.toFixed(2)} Nm/kg`}
          />
        </div>
        {at === 'lever' ? (
          <UnitSwitch {...lever.choice} of="lever" />
        ) : (
          <UnitSwitch {...force.choice} of="force" keys="i" />
        )}
        <ActButton
          says={kind === 'trial' ? 'Save' : `Save the ${kind}`}
          variant="filled"
          size="lg"
          onAct={() => void send()}
        />
        <RestLine until={props.restUntil} />
      </div>
      <NumberPad {...(at === 'lever' ? lever : force)} signed={false} point />
      <footer className={style.foot}>{props.foot}</footer>
      {/* A form sends on Enter only when it holds a submit button. */}
      <button type="submit" hidden aria-hidden="true" tabIndex={-1} />
    </form>
  );
}
