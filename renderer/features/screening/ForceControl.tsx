import { type FormEvent, useEffect, useRef, useState } from 'react';
import { testOf } from '../../../shared/catalogue/tests';
import { keptValue } from '../../../shared/screening/entry-unit';
import { torquePerKg } from '../../../shared/screening/force';
import { ActButton } from '../../ui/ActButton';
import { keptOf, lengthIn, shown, shownLimits } from '../../ui/measures';
import { NumberField } from '../../ui/NumberField';
import { WithNumberPad } from '../../ui/NumberPad';
import { readNumber } from '../../ui/read-number';
import { BodyMass } from './BodyMass';
import style from './capture.module.css';
import type { ControlProps } from './control-props';
import { toNextAct } from './next-act';
import { RestLine } from './RestLine';
import { measurementAt } from './steps';
import { UnitSwitch } from './UnitSwitch';
import { useEntryUnit } from './use-entry-unit';

const NEWTONS = { min: 1, max: 3000 };
const LEVER_CM = { min: 2, max: 120 };

/** The lever last used for this test, in metres; undefined when none has been. */
const lastLever = ({ record, place }: ControlProps): number | undefined => {
  const levers = ([place.side, 'left', 'right'] as const).map(
    (side) => measurementAt(record.screening, { ...place, side })?.leverM,
  );
  return levers.find((metres) => metres !== undefined);
};

/** Force on a lever, in the unit of the device; Nm/kg is worked out from them and the body mass of the day. */
export function ForceControl(props: ControlProps) {
  const { record, place, onSave, rest } = props;
  const test = testOf(place.test);
  const { units, measure, measuredIn, system, choose } = useEntryUnit(test);
  const length = lengthIn(system);
  const known = lastLever(props);
  const [lever, setLever] = useState(() => (known === undefined ? '' : shown(known * 100, length)));
  const [typed, setTyped] = useState('');
  const [asked, setAsked] = useState(false);
  const leverField = useRef<HTMLInputElement>(null);
  const mass = record.screening.client.bodyMassKg;
  const limits = { force: shownLimits(NEWTONS, measure), lever: shownLimits(LEVER_CM, length) };
  const away = readNumber(lever, limits.lever);
  const force = readNumber(typed, limits.force);
  const leverM =
    away.kind === 'number'
      ? Math.round(keptOf(away.value, length, known === undefined ? undefined : known * 100) * 10) / 1000
      : null;
  const newtons = force.kind === 'number' ? keptValue(force.value, measure.kept) : null;
  const torque = mass && leverM !== null && newtons !== null ? torquePerKg(newtons, leverM, mass) : null;

  // The next thing to type: body mass once a visit, then the lever, then the force only.
  const lacks = mass === undefined ? 'mass' : lever === '' ? 'lever' : 'force';
  const next = useRef(lacks);
  next.current = lacks;
  // biome-ignore lint/correctness/useExhaustiveDependencies: each answer of main brings the focus to what is typed next
  useEffect(() => {
    if (next.current === 'lever') leverField.current?.focus();
    else if (next.current === 'force') toNextAct();
  }, [record]);

  const send = async () => {
    if (leverM !== null && force.kind === 'empty') return toNextAct();
    setAsked(true);
    if (leverM === null || force.kind !== 'number') return;
    const other = measuredIn === undefined ? {} : { measuredIn };
    if (await onSave({ value: force.value, unit: 'N', leverM, origin: 'typed', ...other })) {
      setTyped('');
      setAsked(false);
    }
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    void send();
  };
  return (
    <WithNumberPad>
      {mass === undefined ? <BodyMass record={record} system={system} /> : null}
      <RestLine rest={rest} />
      <form className={style.typed} onSubmit={submit} noValidate>
        <div className={style.lever}>
          <NumberField
            label="Lever, joint line to pad"
            text={lever}
            onText={setLever}
            limits={limits.lever}
            asked={asked}
            required
            inputRef={leverField}
            size="lg"
          />
        </div>
        <div className={style.field}>
          <NumberField
            label={`${test.name}, force`}
            text={typed}
            onText={setTyped}
            limits={limits.force}
            asked={asked}
            required
            nextAct
            onSpace={() => void send()}
            size="lg"
            hint={torque === null ? 'As the device shows it' : `= ${torque.toFixed(2)} Nm/kg`}
          />
        </div>
        <ActButton says="Save" variant="filled" size="lg" onAct={send} />
        <UnitSwitch units={units} chosen={measure.unit} onChoose={choose} />
        {/* A form sends on Enter only when it holds a submit button. */}
        <button type="submit" hidden aria-hidden="true" tabIndex={-1} />
      </form>
    </WithNumberPad>
  );
}
