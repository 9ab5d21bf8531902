import { Modal } from '@mantine/core';
import { Link, useNavigate } from '@tanstack/react-router';
import { type FormEvent, useRef, useState } from 'react';
import type { IsoDate } from '../../../shared/basics/dates';
import type { Id } from '../../../shared/basics/ids';
import { ConsentNote } from '../../app/before/ConsentNote';
import { SafetyLine } from '../../app/before/SafetyLine';
import { FailureNote } from '../../app/FailureNote';
import { useUsualProtocol } from '../../app/use-protocols';
import { useAction } from '../../bridge/use-action';
import { ActButton } from '../../ui/ActButton';
import { ChoiceRow } from '../../ui/ChoiceRow';
import { DateField } from '../../ui/DateField';
import { longDay, today } from '../../ui/day-words';
import { readDate } from '../../ui/read-date';
import { ProtocolChoiceList } from '../protocols/ProtocolChoiceList';
import style from './StartScreening.module.css';

type Props = {
  /** The client to screen; the dialog is closed while null. */
  readonly clientId: Id<'Client'> | null;
  readonly onClose: () => void;
};

/** Chooses a protocol and starts the visit with it. */
export function StartScreening({ clientId, onClose }: Props) {
  return (
    <Modal opened={clientId !== null} onClose={onClose} title="Start a screening" size="lg">
      {clientId === null ? null : <StartForm clientId={clientId} onClose={onClose} />}
    </Modal>
  );
}

const WAYS = { now: 'Test now', paper: 'Type from a paper form' } as const;

function StartForm({ clientId, onClose }: { readonly clientId: Id<'Client'>; readonly onClose: () => void }) {
  const navigate = useNavigate();
  const usual = useUsualProtocol();
  const [chosen, setChosen] = useState<string | null>(null);
  const starting = useAction('screening.start');
  // Two quick presses must not start two screenings.
  const sending = useRef(false);
  const [way, setWay] = useState<keyof typeof WAYS>('now');
  const [day, setDay] = useState(() => longDay(today()));
  const limits = { year: false, first: '1900-01-01' as IsoDate, last: today() };
  const start = async () => {
    const on = readDate(day, limits);
    if (sending.current || on.kind !== 'date') return;
    sending.current = true;
    const date = way === 'paper' ? { date: on.date } : {};
    const started = await starting.act({ clientId, protocol: chosen ?? usual, ...date });
    sending.current = false;
    const to = way === 'paper' ? '/screening/$id/form' : '/screening/$id';
    if (started) void navigate({ to, params: { id: started.id } });
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    void start();
  };
  return (
    <form onSubmit={submit}>
      <div className={style.before}>
        <ConsentNote clientId={clientId} />
        <SafetyLine clientId={clientId} />
      </div>
      <div className={style.way}>
        <ChoiceRow label="How" chosen={way} choices={WAYS} onChoose={setWay} />
        {way === 'paper' ? (
          <DateField
            label="Tested on"
            text={day}
            onText={setDay}
            limits={limits}
            asked
            problem={day.trim() === '' ? 'Type the day on the form.' : null}
          />
        ) : null}
      </div>
      <ProtocolChoiceList chosen={chosen ?? usual} onChoose={setChosen} clientId={clientId} />
      {starting.failure ? <FailureNote code={starting.failure.code} /> : null}
      <footer className={style.foot}>
        <Link to="/protocols">Compose protocols</Link>
        <ActButton says="Cancel" onAct={onClose} />
        <ActButton
          says="Start"
          keys="mod+enter"
          inDialog
          showKeys
          variant="filled"
          busy={starting.busy}
          onAct={() => void start()}
        />
      </footer>
    </form>
  );
}
