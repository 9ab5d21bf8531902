import { NativeSelect, TextInput } from '@mantine/core';
import { Link, useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { FailureNote } from '../../app/FailureNote';
import { useProtocols, useUsualProtocol } from '../../app/use-protocols';
import { useAction } from '../../bridge/use-action';
import { ActButton } from '../../ui/ActButton';
import { ConfirmDialog } from '../../ui/ConfirmDialog';
import { DateField } from '../../ui/DateField';
import { longDay, today } from '../../ui/day-words';
import { Page } from '../../ui/Page';
import { minuteWords } from '../../ui/protocol-words';
import { readDate } from '../../ui/read-date';
import { SectionCard } from '../../ui/SectionCard';
import { useLeaveGuard } from '../../ui/use-leave-guard';
import { RosterFields } from './RosterFields';
import style from './squad.module.css';
import { SQUAD_DATES } from './squad-dates';
import { rosterWords, useRoster } from './use-roster';

const NOBODY: ReadonlySet<never> = new Set();

/** What the day is so far, and the act of making it. */
function useNewDay() {
  const navigate = useNavigate();
  const usual = useUsualProtocol();
  const [name, setName] = useState('');
  const [date, setDate] = useState(() => longDay(today()));
  const [protocol, setProtocol] = useState<string | null>(null);
  const [asked, setAsked] = useState(false);
  const roster = useRoster(NOBODY);
  const making = useAction('squad.make');
  const guard = useLeaveGuard(roster.touched || name.trim() !== '');
  const make = async () => {
    setAsked(true);
    const read = readDate(date, SQUAD_DATES);
    if (name.trim() === '' || read.kind !== 'date' || making.busy) return;
    const draft = { name, date: read.date, protocol: protocol ?? usual, ...roster.draft };
    const made = await making.act(draft);
    if (!made) return;
    guard.letGo();
    await navigate({ to: '/squads/$id', params: { id: made.id } });
  };
  return {
    ...{ name, setName, date, setDate, asked, roster, making, guard, make },
    ...{ protocol: protocol ?? usual, setProtocol },
  };
}

/** A new squad day: when, what, and who comes. */
export function NewSquadDayScreen() {
  const day = useNewDay();
  const foot = (
    <div className={style.foot}>
      <p role="status">{rosterWords(day.roster)}</p>
      {day.making.failure ? <FailureNote code={day.making.failure.code} /> : null}
      <ActButton
        says="Make the squad day"
        keys="mod+enter"
        showKeys
        variant="filled"
        busy={day.making.busy}
        onAct={() => void day.make()}
      />
    </div>
  );
  return (
    <Page
      title="New squad day"
      lead="Several clients, one day, one protocol. Each has a screening of their own."
      back={<Link to="/">Today</Link>}
      foot={foot}
    >
      <div className={style.parts}>
        <DayFields day={day} />
        <RosterFields roster={day.roster} />
      </div>
      <ConfirmDialog
        opened={day.guard.asking}
        title="Leave without saving?"
        confirm="Leave without saving"
        cancel="Stay here"
        onConfirm={day.guard.leave}
        onCancel={day.guard.stay}
      >
        The squad day is not made yet, and its list of people will be lost.
      </ConfirmDialog>
    </Page>
  );
}

function DayFields({ day }: { readonly day: ReturnType<typeof useNewDay> }) {
  const protocols = useProtocols();
  const chosen = protocols.find(({ id }) => id === day.protocol);
  return (
    <SectionCard title="The day">
      <div className={style.day}>
        <TextInput
          label="Name"
          placeholder="Club night"
          autoFocus
          maxLength={80}
          value={day.name}
          error={day.asked && day.name.trim() === '' ? 'Type what the day is called.' : null}
          onChange={(event) => day.setName(event.currentTarget.value)}
        />
        <DateField
          label="Day"
          text={day.date}
          onText={day.setDate}
          limits={SQUAD_DATES}
          asked={day.asked}
          problem={day.asked && day.date.trim() === '' ? 'Type the day.' : null}
        />
        <NativeSelect
          label="Protocol"
          value={day.protocol}
          description={chosen ? `${minuteWords(chosen.tests)} a person` : undefined}
          inputWrapperOrder={['label', 'input', 'description', 'error']}
          onChange={(event) => day.setProtocol(event.currentTarget.value)}
          data={protocols.map(({ id, name }) => ({ value: id, label: name }))}
        />
      </div>
    </SectionCard>
  );
}
