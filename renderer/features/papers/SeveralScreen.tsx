import { IconFolderDown, IconTable } from '@tabler/icons-react';
import { Link, useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import type { Id } from '../../../shared/basics/ids';
import { Asked } from '../../app/Asked';
import { FailureNote } from '../../app/FailureNote';
import type { ClientRow } from '../../bridge/call';
import { useQuery } from '../../bridge/use-query';
import { ActButton } from '../../ui/ActButton';
import { shortDay } from '../../ui/day-words';
import { EmptyState } from '../../ui/EmptyState';
import { Page } from '../../ui/Page';
import { SectionCard } from '../../ui/SectionCard';
import { BatchProgress } from './BatchProgress';
import { PaperChoices } from './PaperChoices';
import type { PaperLook } from './paper-choice';
import style from './papers.module.css';
import { useBatch } from './use-batch';
import { type Days, type Person, WhoCard } from './WhoCard';

const personOf = ({ name, lastScreening: last }: ClientRow): readonly Person[] =>
  last && last.trials > 0 ? [{ name, screeningId: last.id, day: shortDay(last.date) }] : [];

/** Papers for several clients at once: their sheets into a folder, and one summary of all. */
export function SeveralScreen({ day }: { readonly day?: Id<'SquadDay'> }) {
  const clients = useQuery('client.list', { search: '' });
  const days = useQuery('squad.list', undefined);
  const settings = useQuery('settings.open', undefined);
  const back = <Link to="/clients">Clients</Link>;
  if (!clients.answer || !days.answer || !settings.answer)
    return (
      <Page title="Papers for several" back={back}>
        <Asked question={clients}>{() => null}</Asked>
      </Page>
    );
  const people = clients.answer.flatMap(personOf);
  if (people.length === 0)
    return (
      <Page title="Papers for several" back={back}>
        <EmptyState title="Nobody was screened yet">
          After their first screening clients stand here, to be printed together.
        </EmptyState>
      </Page>
    );
  return (
    <Several people={people} days={days.answer} paper={settings.answer.paper} {...(day ? { day } : {})} />
  );
}

type Props = {
  readonly people: readonly Person[];
  readonly days: Days;
  readonly paper: PaperLook['paper'];
  readonly day?: Id<'SquadDay'>;
};

const ofDay = (days: Days, id: string | null | undefined): readonly Id<'Screening'>[] =>
  days.find((one) => one.id === id)?.screenings ?? [];

function Several({ people, days, paper, day: first }: Props) {
  const navigate = useNavigate();
  const [day, setDay] = useState<string | null>(first ?? null);
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set(ofDay(days, first)));
  const [look, setLook] = useState<PaperLook>({ paper, print: 'normal', mono: false });
  const { batch, failure, run, cancel } = useBatch();
  const wanted = people.filter(({ screeningId }) => chosen.has(screeningId));
  const title = days.find(({ id }) => id === day)?.name ?? '';
  const running = batch?.state === 'running';
  return (
    <Page
      title="Papers for several"
      lead="From the latest screening of each."
      back={<Link to="/clients">Clients</Link>}
      width="wide"
      acts={
        <>
          <ActButton
            says="Squad summary"
            icon={<IconTable size={18} />}
            disabled={wanted.length === 0}
            onAct={() =>
              void navigate({
                to: '/papers/squad',
                search: { screenings: wanted.map(({ screeningId }) => screeningId), title },
              })
            }
          />
          <ActButton
            says="Save all in a folder…"
            keys="mod+s"
            variant="filled"
            showKeys
            icon={<IconFolderDown size={18} />}
            disabled={wanted.length === 0 || running}
            onAct={() => void run(wanted, look, title)}
          />
        </>
      }
    >
      <div className={style.columns}>
        <SectionCard title="How they look">
          <PaperChoices kinds={['client']} kind="client" look={look} onKind={() => {}} onLook={setLook} />
        </SectionCard>
        <div className={style.several}>
          {failure ? <FailureNote code={failure} /> : null}
          {batch ? <BatchProgress batch={batch} onCancel={cancel} /> : null}
          <WhoCard
            people={people}
            days={days}
            day={day}
            chosen={chosen}
            onDay={(id) => {
              setDay(id);
              setChosen(new Set(ofDay(days, id)));
            }}
            onChoose={setChosen}
          />
        </div>
      </div>
    </Page>
  );
}
