import { Modal } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { type FormEvent, useRef, useState } from 'react';
import type { Id } from '../../../shared/basics/ids';
import {
  kitOf,
  minutesOf,
  PROTOCOLS,
  type ProtocolDefinition,
  type ProtocolId,
} from '../../../shared/catalogue/protocols';
import { KIT } from '../../../shared/catalogue/test';
import { FailureNote } from '../../app/FailureNote';
import { useAction } from '../../bridge/use-action';
import { ActButton } from '../../ui/ActButton';
import { SafetyLine } from './SafetyLine';
import style from './StartScreening.module.css';

const CHOICES: readonly (readonly [ProtocolId, ProtocolDefinition])[] = (
  Object.keys(PROTOCOLS) as ProtocolId[]
).map((id) => [id, PROTOCOLS[id]]);

type Props = {
  /** The client to screen; the dialog is closed while null. */
  readonly clientId: Id<'Client'> | null;
  readonly onClose: () => void;
};

/** Chooses a protocol and starts the visit with it. */
export function StartScreening({ clientId, onClose }: Props) {
  const navigate = useNavigate();
  const [chosen, setChosen] = useState<ProtocolId>('runner-20');
  const starting = useAction('screening.start');
  // Two quick presses must not start two screenings.
  const sending = useRef(false);
  const start = async () => {
    if (clientId === null || sending.current) return;
    sending.current = true;
    const started = await starting.act({ clientId, protocol: chosen });
    sending.current = false;
    if (started) void navigate({ to: '/screening/$id', params: { id: started.id } });
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    void start();
  };
  return (
    <Modal opened={clientId !== null} onClose={onClose} title="Start a screening" size="lg">
      <form onSubmit={submit}>
        {clientId === null ? null : <SafetyLine clientId={clientId} />}
        <fieldset className={style.choices}>
          <legend className="only-heard">Protocol</legend>
          {CHOICES.filter(([, { filledFrom }]) => filledFrom === 'list').map(([id, protocol]) => (
            <Choice key={id} id={id} protocol={protocol} chosen={chosen === id} onChoose={setChosen} />
          ))}
        </fieldset>
        {starting.failure ? <FailureNote code={starting.failure.code} /> : null}
        <footer className={style.foot}>
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
    </Modal>
  );
}

/** How long a protocol takes: with long rests used for other tests, and one test after the other. */
const minuteWords = ({ tests }: ProtocolDefinition): string => {
  const { from, to } = minutesOf(tests);
  const [least, most] = [Math.round(from), Math.round(to)];
  return least === most ? `about ${most} minutes` : `${least} to ${most} minutes`;
};

type ChoiceProps = {
  readonly id: ProtocolId;
  readonly protocol: ProtocolDefinition;
  readonly chosen: boolean;
  readonly onChoose: (id: ProtocolId) => void;
};

function Choice({ id, protocol, chosen, onChoose }: ChoiceProps) {
  const kit = kitOf(protocol.tests);
  return (
    <label className={style.choice}>
      <input
        type="radio"
        name="protocol"
        value={id}
        checked={chosen}
        data-autofocus={chosen || undefined}
        onChange={() => onChoose(id)}
      />
      <span>
        <strong>{protocol.name}</strong>
        <span className={style.detail}>{protocol.purpose}</span>
        <span className={style.detail}>
          {protocol.tests.length} tests · {minuteWords(protocol)}
        </span>
        {chosen && kit.length > 0 ? (
          <span className={style.detail}>To hand: {kit.map((id) => KIT[id].toLowerCase()).join(', ')}</span>
        ) : null}
      </span>
    </label>
  );
}
