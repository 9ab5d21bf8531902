import { IconPencil, IconPlayerPlay } from '@tabler/icons-react';
import { Link, useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import type { Id } from '../../../shared/basics/ids';
import { Asked } from '../../app/Asked';
import type { ClientRecord } from '../../bridge/call';
import { useQuery } from '../../bridge/use-query';
import { ActButton } from '../../ui/ActButton';
import { today } from '../../ui/day-words';
import { Page } from '../../ui/Page';
import { SectionCard } from '../../ui/SectionCard';
import style from './ClientScreen.module.css';
import { ClientSummary } from './ClientSummary';
import { clientLine } from './client-words';
import { ProgrammeList } from './ProgrammeList';
import { ScreeningList } from './ScreeningList';
import { StartScreening } from './StartScreening';

type Props = {
  readonly id: Id<'Client'>;
  /** A screening is being started: the choice of protocol is open. */
  readonly starts?: boolean;
};

/** One client: who they are, what was done, what to do next. */
export function ClientScreen({ id, starts = false }: Props) {
  const client = useQuery('client.open', { id });
  return client.answer ? (
    <OpenClient record={client.answer} starts={starts} />
  ) : (
    <Page title="Client" back={<Link to="/clients">Clients</Link>}>
      <Asked question={client}>{() => null}</Asked>
    </Page>
  );
}

function OpenClient({ record, starts }: { readonly record: ClientRecord; readonly starts: boolean }) {
  const navigate = useNavigate();
  const [starting, setStarting] = useState(starts);
  const screenings = useQuery('screening.list', { clientId: record.id });
  const programmes = useQuery('programme.list', { clientId: record.id });
  return (
    <Page
      title={record.facts.name ?? 'Client without a name'}
      lead={clientLine(record.facts, today())}
      back={<Link to="/clients">Clients</Link>}
      acts={
        <>
          <ActButton
            says="Change the facts"
            keys="mod+e"
            icon={<IconPencil size={18} />}
            onAct={() => void navigate({ to: '/clients/$id/edit', params: { id: record.id } })}
          >
            Change
          </ActButton>
          <ActButton
            says="Start a screening"
            keys="mod+enter"
            variant="filled"
            icon={<IconPlayerPlay size={18} />}
            showKeys
            onAct={() => setStarting(true)}
          />
        </>
      }
    >
      <div className={style.columns}>
        <div className={style.column}>
          <SectionCard title="Screenings" flush>
            <Asked question={screenings}>
              {(list) => <ScreeningList screenings={list} onStart={() => setStarting(true)} />}
            </Asked>
          </SectionCard>
          <SectionCard title="Programmes" flush>
            <Asked question={programmes}>{(list) => <ProgrammeList programmes={list} />}</Asked>
          </SectionCard>
        </div>
        <ClientSummary record={record} />
      </div>
      <StartScreening clientId={starting ? record.id : null} onClose={() => setStarting(false)} />
    </Page>
  );
}
