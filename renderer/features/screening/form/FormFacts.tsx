import { useState } from 'react';
import type { FormFact } from '../../../../shared/screening/capture-form';
import { FailureNote } from '../../../app/FailureNote';
import type { ScreeningRecord } from '../../../bridge/call';
import { useAction } from '../../../bridge/use-action';
import { NumberField } from '../../../ui/NumberField';
import { readNumber } from '../../../ui/read-number';
import style from './form.module.css';

const MASS = { min: 15, max: 350, unit: 'kg', decimals: 1 };
const LEG = { min: 30, max: 150, unit: 'cm', decimals: 1 };

const textOf = (value: number | undefined): string => (value === undefined ? '' : String(value));

type Props = { readonly record: ScreeningRecord; readonly facts: readonly FormFact[] };

/** What the scores of this form need of the body; saved when its field is left. */
export function FormFacts({ record, facts }: Props) {
  const { client } = record.screening;
  const changing = useAction('screening.changeFacts');
  const [mass, setMass] = useState(() => textOf(client.bodyMassKg));
  const [left, setLeft] = useState(() => textOf(client.legLengthCm?.left));
  const [right, setRight] = useState(() => textOf(client.legLengthCm?.right));
  if (facts.length === 0) return null;
  const save = () => {
    const kg = readNumber(mass, MASS);
    const [one, other] = [readNumber(left, LEG), readNumber(right, LEG)];
    const bodyMassKg = kg.kind === 'number' ? kg.value : client.bodyMassKg;
    const legs =
      one.kind === 'number' && other.kind === 'number' ? { left: one.value, right: other.value } : null;
    const sameLegs =
      !legs || (legs.left === client.legLengthCm?.left && legs.right === client.legLengthCm?.right);
    if (record.status === 'finished' || (bodyMassKg === client.bodyMassKg && sameLegs)) return;
    const changed = {
      ...(bodyMassKg === undefined ? {} : { bodyMassKg }),
      ...(legs ? { legLengthCm: legs } : {}),
    };
    void changing.act({ screeningId: record.id, facts: changed, note: record.note });
  };
  return (
    <div className={style.facts}>
      {facts.includes('body-mass') ? (
        <NumberField label="Body mass that day" text={mass} onText={setMass} limits={MASS} onLeave={save} />
      ) : null}
      {facts.includes('leg-length') ? (
        <>
          <NumberField label="Leg length left" text={left} onText={setLeft} limits={LEG} onLeave={save} />
          <NumberField label="Leg length right" text={right} onText={setRight} limits={LEG} onLeave={save} />
        </>
      ) : null}
      {changing.failure ? <FailureNote code={changing.failure.code} /> : null}
    </div>
  );
}
