import { Textarea, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { FailureNote } from '../../app/FailureNote';
import { useAction } from '../../bridge/use-action';
import { ActButton } from '../../ui/ActButton';
import { NumberField } from '../../ui/NumberField';
import { notifyDone } from '../../ui/notify';
import { readNumber } from '../../ui/read-number';
import style from './CoachChanges.module.css';
import type { Choice } from './coach-changes';

type Props = { readonly choice: Choice; readonly coach: string; readonly onClose: () => void };

/** The number typed; 0 where there is none to type, null while it cannot be read. */
const numberIn = ({ number }: Choice, text: string): number | null => {
  if (!number) return 0;
  const reading = readNumber(text, number.limits);
  return reading.kind === 'number' ? reading.value : null;
};

/** Makes one change, signed with a name and a reason; both are shown wherever it acts. */
export function MakeChange({ choice, coach, onClose }: Props) {
  const [text, setText] = useState('');
  const [name, setName] = useState(coach);
  const [reason, setReason] = useState('');
  const [asked, setAsked] = useState(false);
  const changing = useAction('rules.change');
  const make = async (event?: FormEvent) => {
    event?.preventDefault();
    setAsked(true);
    const value = numberIn(choice, text);
    if (value === null || name.trim() === '' || reason.trim() === '' || changing.busy) return;
    if (!(await changing.act({ change: choice.change(value), name, reason }))) return;
    notifyDone('The change is made. It acts on every screening.');
    onClose();
  };
  return (
    <form className={style.form} onSubmit={(event) => void make(event)} aria-label={choice.label}>
      <p className={style.title}>{choice.label}</p>
      {choice.number ? (
        <NumberField
          label="Instead"
          text={text}
          onText={setText}
          limits={choice.number.limits}
          hint={choice.number.says}
          required
          autoFocus
          asked={asked}
        />
      ) : null}
      <Textarea
        label="Reason"
        description="Shown with your name wherever the change acts, also on the coach’s report."
        required
        autosize
        minRows={2}
        maxLength={400}
        autoFocus={choice.number === null}
        value={reason}
        error={asked && reason.trim() === '' ? 'Say why, for whoever reads the findings later.' : null}
        onChange={(event) => setReason(event.currentTarget.value)}
      />
      <TextInput
        label="Coach"
        required
        maxLength={120}
        value={name}
        error={asked && name.trim() === '' ? 'Type your name.' : null}
        onChange={(event) => setName(event.currentTarget.value)}
      />
      {changing.failure ? <FailureNote code={changing.failure.code} /> : null}
      <div className={style.acts}>
        <ActButton says="Cancel" onAct={onClose} />
        <ActButton says="Make this change" variant="filled" busy={changing.busy} onAct={() => void make()} />
      </div>
    </form>
  );
}
