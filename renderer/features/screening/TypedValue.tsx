import { type FormEvent, useEffect, useState } from 'react';
import type { TestDefinition } from '../../../shared/catalogue/test';
import type { ScreeningRecord } from '../../bridge/call';
import { ActButton } from '../../ui/ActButton';
import { shownLimits } from '../../ui/measures';
import { NumberField } from '../../ui/NumberField';
import { WithNumberPad } from '../../ui/NumberPad';
import { readNumber } from '../../ui/read-number';
import style from './capture.module.css';
import type { Entry } from './control-props';
import { toNextAct } from './next-act';
import { UnitSwitch } from './UnitSwitch';
import { useEntryUnit } from './use-entry-unit';

/** One number typed and sent with Enter or space; it keeps the text until it is saved, and says what fits when it does not. */
export function TypedValue({
  record,
  test,
  onSave,
}: {
  readonly record: ScreeningRecord;
  readonly test: TestDefinition;
  readonly onSave: (entry: Entry) => Promise<boolean>;
}) {
  const [text, setText] = useState('');
  const [asked, setAsked] = useState(false);
  const { units, measure, measuredIn, choose } = useEntryUnit(test);
  const limits = shownLimits(test.hard, measure);
  const send = async () => {
    const read = readNumber(text, limits);
    setAsked(true);
    if (read.kind !== 'number') return;
    if (await onSave({ value: read.value, origin: 'typed', ...(measuredIn && { measuredIn }) })) {
      setText('');
      setAsked(false);
    }
  };
  // biome-ignore lint/correctness/useExhaustiveDependencies: each answer of main brings the digits back to their field
  useEffect(toNextAct, [record]);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    void send();
  };
  return (
    <WithNumberPad belowZero={limits.min < 0}>
      <form className={style.typed} onSubmit={submit} noValidate>
        <div className={style.field}>
          <NumberField
            label={`${test.name}, ${limits.unit}`}
            text={text}
            onText={setText}
            limits={limits}
            usual={shownLimits(test.plausible, measure)}
            asked={asked}
            required
            nextAct
            onSpace={() => void send()}
            size="xl"
          />
        </div>
        <ActButton says="Save" variant="filled" size="xl" onAct={send} />
        <UnitSwitch units={units} chosen={measure.unit} onChoose={choose} />
        {/* A form sends on Enter only when it holds a submit button. */}
        <button type="submit" hidden aria-hidden="true" tabIndex={-1} />
      </form>
    </WithNumberPad>
  );
}
