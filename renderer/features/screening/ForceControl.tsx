import { type FormEvent, useEffect, useRef, useState } from 'react';
import { testOf } from '../../../shared/catalogue/tests';
import { torquePerKg } from '../../../shared/screening/force';
import { useAction } from '../../bridge/use-action';
import { ActButton } from '../../ui/ActButton';
import { NumberField } from '../../ui/NumberField';
import { readNumber } from '../../ui/read-number';
import style from './capture.module.css';
import type { ControlProps } from './control-props';
import { measurementAt } from './steps';

const NEWTONS = { min: 1, max: 3000, unit: 'N', decimals: 1 };
const LEVER = { min: 2, max: 120, unit: 'cm', decimals: 1 };
const MASS = { min: 15, max: 350, unit: 'kg', decimals: 1 };

/** The lever last used for this test, in cm as the tape reads it; empty when none has been. */
const lastLever = ({ record, place }: ControlProps): string => {
  const levers = ([place.side, 'left', 'right'] as const).map(
    (side) => measurementAt(record.screening, { ...place, side })?.leverM,
  );
  const lever = levers.find((metres) => metres !== undefined);
  return lever === undefined ? '' : String(Math.round(lever * 1000) / 10);
};

/** Newtons on a lever; Nm/kg is worked out from them and the body mass of the day. */
export function ForceControl(props: ControlProps) {
  const { record, place, onSave } = props;
  const [lever, setLever] = useState(() => lastLever(props));
  const [newtons, setNewtons] = useState('');
  const [asked, setAsked] = useState(false);
  const leverField = useRef<HTMLInputElement>(null);
  const forceField = useRef<HTMLInputElement>(null);
  const mass = record.screening.client.bodyMassKg;
  const cm = readNumber(lever, LEVER);
  const force = readNumber(newtons, NEWTONS);
  const both = cm.kind === 'number' && force.kind === 'number';
  const torque = mass && both ? torquePerKg(force.value, cm.value / 100, mass) : null;

  // The next thing to type: body mass once a visit, then the lever, then newtons only.
  const noLever = useRef(lever === '');
  useEffect(() => {
    if (mass !== undefined) (noLever.current ? leverField : forceField).current?.focus();
  }, [mass]);

  const send = async () => {
    if (cm.kind === 'number' && force.kind === 'empty') return forceField.current?.focus();
    setAsked(true);
    if (!both) return;
    const leverM = Math.round(cm.value * 10) / 1000;
    if (await onSave({ value: force.value, unit: 'N', leverM, origin: 'typed' })) {
      setNewtons('');
      setAsked(false);
    }
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    void send();
  };
  return (
    <>
      {mass === undefined ? <BodyMass {...props} /> : null}
      <form className={style.typed} onSubmit={submit} noValidate>
        <div className={style.lever}>
          <NumberField
            label="Lever, joint line to pad"
            text={lever}
            onText={setLever}
            limits={LEVER}
            asked={asked}
            required
            inputRef={leverField}
            size="lg"
          />
        </div>
        <div className={style.field}>
          <NumberField
            label={`${testOf(place.test).name}, force`}
            text={newtons}
            onText={setNewtons}
            limits={NEWTONS}
            asked={asked}
            required
            inputRef={forceField}
            size="lg"
            hint={torque === null ? 'Newtons as the device shows them' : `= ${torque.toFixed(2)} Nm/kg`}
          />
        </div>
        <ActButton says="Save" variant="filled" size="lg" onAct={send} />
        {/* A form sends on Enter only when it holds a submit button. */}
        <button type="submit" hidden aria-hidden="true" tabIndex={-1} />
      </form>
    </>
  );
}

function BodyMass({ record }: ControlProps) {
  const changing = useAction('screening.changeFacts');
  const [text, setText] = useState('');
  const read = readNumber(text, MASS);
  const save = () => {
    if (read.kind === 'number')
      void changing.act({ screeningId: record.id, facts: { bodyMassKg: read.value }, note: record.note });
  };
  return (
    <div className={style.typed}>
      <div className={style.field}>
        <NumberField
          label="Body mass today"
          hint="Needed to turn newtons into Nm/kg; the trials are kept either way"
          text={text}
          onText={setText}
          limits={MASS}
          onEnter={save}
          autoFocus
        />
      </div>
      <ActButton says="Keep body mass" busy={changing.busy} disabled={read.kind !== 'number'} onAct={save} />
    </div>
  );
}
