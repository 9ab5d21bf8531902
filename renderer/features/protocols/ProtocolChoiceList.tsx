import type { Id } from '../../../shared/basics/ids';
import { PROTOCOLS } from '../../../shared/catalogue/protocols';
import { type OfferedProtocol, useProtocols } from '../../app/use-protocols';
import { useQuery } from '../../bridge/use-query';
import { longDay } from '../../ui/day-words';
import { countWords, kitWords, minuteWords } from '../../ui/protocol-words';
import style from './ProtocolChoiceList.module.css';

type Props = {
  readonly chosen: string;
  readonly onChoose: (id: string) => void;
  /** Offers this client's return check as well. */
  readonly clientId?: Id<'Client'>;
};

/** The protocols to choose one from; a client with findings is offered the check of those first. */
export function ProtocolChoiceList({ chosen, onChoose, clientId }: Props) {
  const offered = useProtocols();
  const check = useReturnCheck(clientId);
  return (
    <fieldset className={style.choices}>
      <legend className="only-heard">Protocol</legend>
      {[...(check ? [check] : []), ...offered].map((protocol) => (
        <Choice key={protocol.id} protocol={protocol} chosen={chosen === protocol.id} onChoose={onChoose} />
      ))}
    </fieldset>
  );
}

/** The return check of a client as a protocol; null while there is nothing to check. */
function useReturnCheck(clientId: Id<'Client'> | undefined): OfferedProtocol | null {
  const { answer } = useQuery('protocol.returnCheck', clientId ? { clientId } : null);
  if (!answer || answer.since === null || answer.tests.length === 0) return null;
  const { name } = PROTOCOLS['return-check'];
  const purpose = `Only the tests behind the findings of ${longDay(answer.since)}.`;
  return { id: 'return-check', name, purpose, tests: answer.tests };
}

function Choice({
  protocol,
  chosen,
  onChoose,
}: {
  readonly protocol: OfferedProtocol;
  readonly chosen: boolean;
  readonly onChoose: (id: string) => void;
}) {
  const { id, name, purpose, tests } = protocol;
  const kit = kitWords(tests);
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
        <strong>{name}</strong>
        {purpose === '' ? null : <span className={style.detail}>{purpose}</span>}
        <span className={style.detail}>
          {countWords(tests)} · {minuteWords(tests)}
        </span>
        {chosen && kit !== '' ? <span className={style.detail}>To hand: {kit}</span> : null}
      </span>
    </label>
  );
}
