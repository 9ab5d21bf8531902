import { Modal, Stack, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { FailureNote } from '../../app/FailureNote';
import type { SquadDay } from '../../bridge/call';
import { useAction } from '../../bridge/use-action';
import { ActButton } from '../../ui/ActButton';
import { DateField } from '../../ui/DateField';
import { longDay } from '../../ui/day-words';
import { readDate } from '../../ui/read-date';
import style from './squad.module.css';
import { SQUAD_DATES } from './squad-dates';

type Props = { readonly day: SquadDay; readonly opened: boolean; readonly onClose: () => void };

/** Changes what a squad day is called and when it is. */
export function ChangeSquadDay({ day, opened, onClose }: Props) {
  return (
    <Modal opened={opened} onClose={onClose} title="Change the squad day" transitionProps={{ duration: 0 }}>
      {opened ? <ChangeForm day={day} onClose={onClose} /> : null}
    </Modal>
  );
}

function ChangeForm({ day, onClose }: Omit<Props, 'opened'>) {
  const [name, setName] = useState(day.name);
  const [date, setDate] = useState(() => longDay(day.date));
  const [asked, setAsked] = useState(false);
  const changing = useAction('squad.change');
  const save = async () => {
    setAsked(true);
    const read = readDate(date, SQUAD_DATES);
    if (name.trim() === '' || read.kind !== 'date' || changing.busy) return;
    if (await changing.act({ id: day.id, name, date: read.date })) onClose();
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    void save();
  };
  return (
    <form onSubmit={submit} noValidate>
      <Stack>
        <TextInput
          label="Name"
          value={name}
          maxLength={80}
          data-autofocus
          error={asked && name.trim() === '' ? 'Type what the day is called.' : null}
          onChange={(event) => setName(event.currentTarget.value)}
        />
        <DateField
          label="Day"
          text={date}
          onText={setDate}
          limits={SQUAD_DATES}
          asked={asked}
          problem={asked && date.trim() === '' ? 'Type the day.' : null}
        />
        {changing.failure ? <FailureNote code={changing.failure.code} /> : null}
        <footer className={style.foot}>
          <ActButton says="Cancel" onAct={onClose} />
          <ActButton
            says="Save"
            keys="mod+enter"
            inDialog
            showKeys
            variant="filled"
            busy={changing.busy}
            onAct={() => void save()}
          />
        </footer>
        {/* A form sends on Enter only when it holds a submit button. */}
        <button type="submit" hidden aria-hidden="true" tabIndex={-1} />
      </Stack>
    </form>
  );
}
