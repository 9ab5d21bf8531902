import { useState } from 'react';
import type { ScreeningRecord, Settings } from '../../bridge/call';
import { useAction } from '../../bridge/use-action';
import { ActButton } from '../../ui/ActButton';
import { keptOf, massIn, shownLimits } from '../../ui/measures';
import { NumberField } from '../../ui/NumberField';
import { readNumber } from '../../ui/read-number';
import style from './capture.module.css';

const MASS_KG = { min: 15, max: 350 };

/** The body mass of the day, asked once a visit, in the coach's units. */
export function BodyMass({
  record,
  system,
}: {
  readonly record: ScreeningRecord;
  readonly system: Settings['units'];
}) {
  const changing = useAction('screening.changeFacts');
  const [text, setText] = useState('');
  const measure = massIn(system);
  const limits = shownLimits(MASS_KG, measure);
  const read = readNumber(text, limits);
  const save = () => {
    if (read.kind !== 'number') return;
    const facts = { bodyMassKg: keptOf(read.value, measure, undefined) };
    void changing.act({ screeningId: record.id, facts, note: record.note });
  };
  return (
    <div className={style.typed}>
      <div className={style.field}>
        <NumberField
          label="Body mass today"
          hint="Needed to turn the force into Nm/kg; the trials are kept either way"
          text={text}
          onText={setText}
          limits={limits}
          onEnter={save}
          autoFocus
        />
      </div>
      <ActButton says="Keep body mass" busy={changing.busy} disabled={read.kind !== 'number'} onAct={save} />
    </div>
  );
}
