import { Alert } from '@mantine/core';
import { useState } from 'react';
import { testOf } from '../../../shared/catalogue/tests';
import { useAction } from '../../bridge/use-action';
import type { ControlProps } from './CaptureControl';
import style from './capture.module.css';
import { measurementAt } from './steps';
import { numberFrom, useTypedNumber } from './use-typed-number';

const MOST_NEWTONS = 3000;
const LEVER_CM = { min: 2, max: 120, whole: false, unit: 'cm' };

/** The lever last used for this test, in cm as the tape reads it; empty when none has been. */
const leverText = ({ record, place }: ControlProps): string => {
  const sides = [place.side, 'left', 'right'] as const;
  const lever = sides
    .map((side) => measurementAt(record.screening, { ...place, side })?.leverM)
    .find(Boolean);
  return lever === undefined ? '' : String(Math.round(lever * 1000) / 10);
};

/** Newtons on a lever; Nm/kg is worked out from them and the body mass of the day. */
export function ForceControl(props: ControlProps) {
  const { record, place, onSave } = props;
  const test = testOf(place.test);
  const [lever, setLever] = useState(() => leverText(props));
  const [leverFault, setLeverFault] = useState<string | null>(null);
  const newtons = useTypedNumber({ min: 1, max: MOST_NEWTONS, whole: false, unit: 'N' }, async (value) => {
    const cm = numberFrom(lever, LEVER_CM);
    setLeverFault(typeof cm === 'string' ? cm : null);
    return typeof cm === 'number' && onSave({ value, unit: 'N', leverM: cm / 100, origin: 'typed' });
  });
  const mass = record.screening.client.bodyMassKg;
  const leverCm = numberFrom(lever, LEVER_CM);
  const force = Number(newtons.text.replace(',', '.'));
  const derived = mass && typeof leverCm === 'number' && force > 0 ? (force * leverCm) / 100 / mass : null;

  return (
    <form className={style['typed']} onSubmit={newtons.submit} noValidate>
      {mass === undefined ? <BodyMass {...props} /> : null}
      <label className={`${style['typed-label']} ${style['lever']}`}>
        <span>Lever, joint line to pad, cm</span>
        <input
          className={style['typed-input']}
          inputMode="decimal"
          autoComplete="off"
          value={lever}
          ref={lever === '' ? (input) => input?.focus() : undefined}
          aria-invalid={leverFault !== null}
          onChange={(event) => setLever(event.currentTarget.value)}
        />
      </label>
      <label className={style['typed-label']}>
        <span>{test.name}, newtons</span>
        <input
          className={style['typed-input']}
          inputMode="decimal"
          autoComplete="off"
          value={newtons.text}
          aria-invalid={newtons.fault !== null}
          onChange={(event) => newtons.setText(event.currentTarget.value)}
        />
      </label>
      <output className={style['typed-unit']}>
        {derived === null ? 'N' : `N = ${derived.toFixed(2)} Nm/kg`}
      </output>
      <button type="submit" className={`${style['main-act']} ${style['typed-save']}`}>
        Save <kbd>Enter</kbd>
      </button>
      <p className={style['typed-fault']} role="alert">
        {leverFault ?? newtons.fault}
      </p>
    </form>
  );
}

function BodyMass({ record }: ControlProps) {
  const changing = useAction('screening.changeFacts');
  const [text, setText] = useState('');
  const limits = { min: 15, max: 350, whole: false, unit: 'kg' };
  const save = () => {
    const kg = numberFrom(text, limits);
    if (typeof kg === 'number')
      void changing.act({ screeningId: record.id, facts: { bodyMassKg: kg }, note: record.note });
  };
  return (
    <Alert className={style['body-mass']} title="Body mass of today is missing">
      <label className={style['typed-label']}>
        <span>Body mass, kg (needed to turn newtons into Nm/kg)</span>
        <input
          className={style['typed-input']}
          inputMode="decimal"
          value={text}
          onChange={(event) => setText(event.currentTarget.value)}
          onBlur={save}
          onKeyDown={(event) => event.key === 'Enter' && (event.preventDefault(), save())}
        />
      </label>
    </Alert>
  );
}
