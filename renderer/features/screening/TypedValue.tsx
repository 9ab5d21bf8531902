import { type FormEvent, useEffect, useState } from 'react';
import type { TestDefinition } from '../../../shared/catalogue/test';
import type { ScreeningRecord } from '../../bridge/call';
import { ActButton } from '../../ui/ActButton';
import { NumberField } from '../../ui/NumberField';
import { readNumber } from '../../ui/read-number';
import style from './capture.module.css';
import { toNextAct } from './next-act';

/** One number typed and sent with Enter or space; it keeps the text until it is saved, and says what fits when it does not. */
export function TypedValue({
  record,
  test,
  onSave,
}: {
  readonly record: ScreeningRecord;
  readonly test: TestDefinition;
  readonly onSave: (value: number) => Promise<boolean>;
}) {
  const [text, setText] = useState('');
  const [asked, setAsked] = useState(false);
  const limits = { ...test.hard, unit: test.unit, decimals: test.capture === 'counter' ? 0 : 2 };
  const send = async () => {
    const read = readNumber(text, limits);
    setAsked(true);
    if (read.kind === 'number' && (await onSave(read.value))) {
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
    <form className={style.typed} onSubmit={submit} noValidate>
      <div className={style.field}>
        <NumberField
          label={`${test.name}, ${test.unit}`}
          text={text}
          onText={setText}
          limits={limits}
          usual={test.plausible}
          asked={asked}
          required
          nextAct
          onSpace={() => void send()}
          size="xl"
        />
      </div>
      <ActButton says="Save" variant="filled" size="xl" onAct={send} />
      {/* A form sends on Enter only when it holds a submit button. */}
      <button type="submit" hidden aria-hidden="true" tabIndex={-1} />
    </form>
  );
}
