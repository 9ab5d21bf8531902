import { useState } from 'react';
import { keptValue } from '../../../shared/screening/entry-unit';
import type { ScreeningRecord } from '../../bridge/call';
import { useAction } from '../../bridge/use-action';
import { ActButton } from '../../ui/ActButton';
import { NumberField } from '../../ui/NumberField';
import { readNumber } from '../../ui/read-number';
import { useQuantity } from './entry-units';
import style from './typed.module.css';
import { UnitSwitch } from './UnitSwitch';

/** What a person weighs, in kg: an order of size that catches pounds typed as kilograms, not a judgement [P]. */
const MASS_KG = { min: 15, max: 350 };

type Props = { readonly record: ScreeningRecord; readonly onLater: () => void };

/** Asks for the body mass of the day. */
export function BodyMass({ record, onLater }: Props) {
  const changing = useAction('screening.changeFacts');
  const mass = useQuantity('kg', MASS_KG);
  const [text, setText] = useState('');
  const read = readNumber(text, mass.limits);
  const save = () => {
    if (read.kind !== 'number') return;
    const bodyMassKg = Number(keptValue(read.value, mass.per).toFixed(2));
    void changing.act({ screeningId: record.id, facts: { bodyMassKg }, note: record.note });
  };
  return (
    <div className={style.entry}>
      <NumberField
        label="Body mass today"
        hint="Turns newtons into Nm/kg; trials are kept either way"
        text={text}
        onText={setText}
        limits={mass.limits}
        onEnter={save}
        size="lg"
        keysWhileEmpty
        autoFocus
      />
      <UnitSwitch {...mass.choice} of="body mass" keys="i" />
      <ActButton
        says="Keep body mass"
        variant="filled"
        size="lg"
        busy={changing.busy}
        disabled={read.kind !== 'number'}
        onAct={save}
      />
      <ActButton says="Type forces first" variant="subtle" size="xs" onAct={onLater} />
    </div>
  );
}
