import { IconPrinter, IconRulerMeasure, IconScale, IconUserPlus } from '@tabler/icons-react';
import { useNavigate } from '@tanstack/react-router';
import type { Id } from '../../../shared/basics/ids';
import { Asked } from '../../app/Asked';
import { useQuery } from '../../bridge/use-query';
import { ActButton } from '../../ui/ActButton';
import { longDay, today } from '../../ui/day-words';
import { Page } from '../../ui/Page';
import { SectionCard } from '../../ui/SectionCard';
import { agendaOf } from './agenda';
import { DraftList } from './DraftList';
import { DueList } from './DueList';
import { RecentList } from './RecentList';
import { SquadDays, useSquadDays } from './SquadDays';
import style from './TodayScreen.module.css';
import { WalkIn } from './WalkIn';

/** What waits for the coach: drafts to resume, retests, ends and logs due, clients seen lately. */
export function TodayScreen() {
  const navigate = useNavigate();
  const clients = useQuery('client.list', { search: '' });
  const screenings = useQuery('screening.list', {});
  const programmes = useQuery('log.due', undefined);
  const addClient = () => void navigate({ to: '/clients/new', search: {} });
  const now = today();
  const squads = useSquadDays();
  // Who is on a squad day in sight is resumed there.
  const onSquadDay = new Set(squads.flatMap((day) => day.screenings));
  const notOnSquadDay = ({ id }: { readonly id: Id<'Screening'> }) => !onSquadDay.has(id);
  return (
    <Page
      title="Today"
      lead={longDay(now)}
      acts={
        <ActButton
          says="Add a client"
          keys="mod+n"
          variant="filled"
          icon={<IconUserPlus size={18} />}
          showKeys
          onAct={addClient}
        />
      }
    >
      <div className={style.top}>
        <WalkIn />
      </div>
      <SquadDays days={squads} />
      <Asked question={clients}>
        {(rows) => (
          <Asked question={screenings}>
            {(visits) =>
              rows.length === 0 ? (
                <FirstDay onAdd={addClient} />
              ) : (
                <Asked question={programmes}>
                  {(due) => <Agenda agenda={agendaOf(rows, visits.filter(notOnSquadDay), due, now)} />}
                </Asked>
              )
            }
          </Asked>
        )}
      </Asked>
    </Page>
  );
}

function Agenda({ agenda }: { readonly agenda: ReturnType<typeof agendaOf> }) {
  return (
    <div className={style.columns}>
      <div className={style.column}>
        {agenda.drafts.length > 0 ? (
          <SectionCard title="Drafts to resume" flush>
            <DraftList drafts={agenda.drafts} />
          </SectionCard>
        ) : null}
        <SectionCard
          title="Due"
          note="Retests and ends of programmes within two weeks, and logs to type back."
          flush
        >
          <DueList due={agenda.due} />
        </SectionCard>
      </div>
      <SectionCard title="Seen lately" flush>
        <RecentList recent={agenda.recent} />
      </SectionCard>
    </div>
  );
}

const WAY = [
  { Icon: IconUserPlus, name: 'Add a client', text: 'A name is enough to begin.' },
  {
    Icon: IconRulerMeasure,
    name: 'Screen',
    text: 'One protocol, left and right. Every trial is saved as it is entered.',
  },
  { Icon: IconScale, name: 'Read', text: 'See which differences are real, which are noise, and why.' },
  { Icon: IconPrinter, name: 'Print', text: 'Change the proposed programme and print the client’s sheet.' },
] as const;

function FirstDay({ onAdd }: { readonly onAdd: () => void }) {
  return (
    <section className={style.first} aria-labelledby="first-day">
      <h2 id="first-day">From the door to the printer in one visit</h2>
      <ol className={style.way}>
        {WAY.map(({ Icon, name, text }) => (
          <li key={name}>
            <Icon size={28} stroke={1.4} aria-hidden="true" />
            <strong>{name}</strong>
            <span>{text}</span>
          </li>
        ))}
      </ol>
      <ActButton says="Add the first client" variant="filled" size="md" onAct={onAdd} />
      <p>Drafts to resume, retests that are due and the clients you saw last will wait here.</p>
    </section>
  );
}
