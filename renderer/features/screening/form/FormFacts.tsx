import { useState } from 'react';
import type { FormFact } from '../../../../shared/screening/capture-form';
import { FailureNote } from '../../../app/FailureNote';
import type { ScreeningRecord, Settings } from '../../../bridge/call';
import { useAction } from '../../../bridge/use-action';
import { keptOf, lengthIn, type Measure, massIn, shown, shownLimits } from '../../../ui/measures';
import { NumberField } from '../../../ui/NumberField';
import { readNumber } from '../../../ui/read-number';
import style from './form.module.css';

const MASS_KG = { min: 15, max: 350 };
const LEG_CM = { min: 30, max: 150 };

/** A fact of the body in the coach's unit: its text at first, its limits, and what is kept of what was typed. */
const fieldOf = (
  kept: number | undefined,
  measure: Measure,
  range: { readonly min: number; readonly max: number },
) => {
  const limits = shownLimits(range, measure);
  return {
    limits,
    text: kept === undefined ? '' : shown(kept, measure),
    keptIn: (text: string): number | undefined => {
      const read = readNumber(text, limits);
      return read.kind === 'number' ? keptOf(read.value, measure, kept) : undefined;
    },
  };
};

type Props = {
  readonly record: ScreeningRecord;
  readonly facts: readonly FormFact[];
  readonly units: Settings['units'];
};

/** What the scores of this form need of the body; saved when its field is left. */
export function FormFacts({ record, facts, units }: Props) {
  const { bodyMassKg, legLengthCm } = record.screening.client;
  const changing = useAction('screening.changeFacts');
  const fields = {
    mass: fieldOf(bodyMassKg, massIn(units), MASS_KG),
    left: fieldOf(legLengthCm?.left, lengthIn(units), LEG_CM),
    right: fieldOf(legLengthCm?.right, lengthIn(units), LEG_CM),
  };
  const [mass, setMass] = useState(fields.mass.text);
  const [left, setLeft] = useState(fields.left.text);
  const [right, setRight] = useState(fields.right.text);
  if (facts.length === 0) return null;
  const save = () => {
    const kg = fields.mass.keptIn(mass) ?? bodyMassKg;
    const [one, other] = [fields.left.keptIn(left), fields.right.keptIn(right)];
    const legs = one !== undefined && other !== undefined ? { left: one, right: other } : null;
    const sameLegs = !legs || (legs.left === legLengthCm?.left && legs.right === legLengthCm?.right);
    if (record.status === 'finished' || (kg === bodyMassKg && sameLegs)) return;
    const changed = {
      ...(kg === undefined ? {} : { bodyMassKg: kg }),
      ...(legs ? { legLengthCm: legs } : {}),
    };
    void changing.act({ screeningId: record.id, facts: changed, note: record.note });
  };
  const { limits: legLimits } = fields.left;
  return (
    <div className={style.facts}>
      {facts.includes('body-mass') ? (
        <NumberField
          label="Body mass that day"
          text={mass}
          onText={setMass}
          limits={fields.mass.limits}
          onLeave={save}
        />
      ) : null}
      {facts.includes('leg-length') ? (
        <>
          <NumberField
            label="Leg length left"
            text={left}
            onText={setLeft}
            limits={legLimits}
            onLeave={save}
          />
          <NumberField
            label="Leg length right"
            text={right}
            onText={setRight}
            limits={legLimits}
            onLeave={save}
          />
        </>
      ) : null}
      {changing.failure ? <FailureNote code={changing.failure.code} /> : null}
    </div>
  );
}
