import { IconPencil, IconUserPlus } from '@tabler/icons-react';
import { Link, useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import type { Id } from '../../../shared/basics/ids';
import { testOf } from '../../../shared/catalogue/tests';
import { isOver, type TestState } from '../../../shared/findings/test-state';
import { Asked } from '../../app/Asked';
import { FailureNote } from '../../app/FailureNote';
import type { SquadDay } from '../../bridge/call';
import { useAction } from '../../bridge/use-action';
import { useQuery } from '../../bridge/use-query';
import { ActButton } from '../../ui/ActButton';
import { ButtonLink } from '../../ui/ButtonLink';
import { today } from '../../ui/day-words';
import { EmptyState } from '../../ui/EmptyState';
import { notifyDone } from '../../ui/notify';
import { Page } from '../../ui/Page';
import { SectionCard } from '../../ui/SectionCard';
import { StatusTag } from '../../ui/StatusTag';
import { ChangeSquadDay } from './ChangeSquadDay';
import style from './squad.module.css';
import { dayLine, progressOf, progressWords, statesAt, stillToAsk } from './squad-words';

/** A squad day at a glance: how far each station is, and each of the people. */
export function SquadDayScreen({ id }: { readonly id: Id<'SquadDay'> }) {
  const question = useQuery('squad.open', { id });
  if (!question.answer)
    return (
      <Page title="Squad day">
        <Asked question={question}>{() => null}</Asked>
      </Page>
    );
  return <OpenSquadDay day={question.answer} />;
}

function OpenSquadDay({ day }: { readonly day: SquadDay }) {
  const navigate = useNavigate();
  const [changing, setChanging] = useState(false);
  const add = () => void navigate({ to: '/squads/$id/add', params: { id: day.id } });
  return (
    <Page
      title={day.name}
      lead={dayLine(day, day.people.length, today())}
      back={<Link to="/">Today</Link>}
      acts={
        <>
          <FinishComplete day={day} />
          {day.people.some(({ screening }) => screening !== null) ? (
            <ButtonLink to="/papers/several" search={{ day: day.id }} variant="default">
              Papers
            </ButtonLink>
          ) : null}
          <ActButton
            says="Change the name or the day"
            keys="mod+e"
            icon={<IconPencil size={18} />}
            onAct={() => setChanging(true)}
          >
            Change
          </ActButton>
          <ActButton
            says="Add people"
            keys="mod+n"
            showKeys
            variant={day.people.length === 0 ? 'filled' : 'default'}
            icon={<IconUserPlus size={18} />}
            onAct={add}
          />
        </>
      }
    >
      {day.people.length === 0 ? (
        <EmptyState title="Nobody on the roster yet" acts={<ActButton says="Add people" onAct={add} />}>
          Pick clients, paste names or read a CSV file. People who come late can be added at any time.
        </EmptyState>
      ) : (
        <div className={style.columns}>
          <Stations day={day} />
          <Roster day={day} />
        </div>
      )}
      <ChangeSquadDay day={day} opened={changing} onClose={() => setChanging(false)} />
    </Page>
  );
}

/** Finishes, in one act, the screenings in which nothing is left to do. */
function FinishComplete({ day }: { readonly day: SquadDay }) {
  const finishing = useAction('screening.finish');
  const complete = day.people.flatMap(({ screening, states }) =>
    screening?.status === 'open' && states.every(isOver) ? [screening.id] : [],
  );
  const finish = async () => {
    for (const id of complete) if (!(await finishing.act({ id }))) return;
    notifyDone(
      complete.length === 1 ? '1 screening is finished.' : `${complete.length} screenings are finished.`,
    );
  };
  if (complete.length === 0) return null;
  return (
    <>
      <ActButton
        says={`Finish the ${complete.length === 1 ? 'one' : complete.length} with all tests done`}
        variant="filled"
        busy={finishing.busy}
        onAct={() => void finish()}
      />
      {finishing.failure ? <FailureNote code={finishing.failure.code} /> : null}
    </>
  );
}

function Stations({ day }: { readonly day: SquadDay }) {
  return (
    <SectionCard title="Stations" note="One test, everybody who comes to it." flush>
      <ol className={style.list}>
        {day.tests.map((test, station) => (
          <li key={test} className={style.entry}>
            <Link
              to="/squads/$id/test/$test"
              params={{ id: day.id, test }}
              search={{}}
              className={style.link}
            >
              {testOf(test).name}
            </Link>
            <Progress states={statesAt(day, station)} label={`People done at ${testOf(test).name}`} />
          </li>
        ))}
      </ol>
    </SectionCard>
  );
}

function Roster({ day }: { readonly day: SquadDay }) {
  return (
    <SectionCard title="People" note="One person, all tests." flush>
      <ul className={style.list}>
        {day.people.map((person) => (
          <li key={person.clientId} className={style.entry}>
            <Link
              to="/squads/$id/person/$client"
              params={{ id: day.id, client: person.clientId }}
              className={style.link}
            >
              {person.name}
            </Link>
            <span className={style.tags}>
              {person.screening?.status === 'finished' ? <StatusTag tone="ok">finished</StatusTag> : null}
              {stillToAsk(person, today()).map((ask) => (
                <StatusTag key={ask} tone="warn">
                  {ask}
                </StatusTag>
              ))}
            </span>
            <Progress states={person.states} label={`Tests done by ${person.name}`} />
          </li>
        ))}
      </ul>
    </SectionCard>
  );
}

function Progress({ states, label }: { readonly states: readonly TestState[]; readonly label: string }) {
  const { over, of } = progressOf(states);
  return (
    <span className={style.progress}>
      <progress max={of} value={over} aria-label={label} />
      <span>{progressWords(states)}</span>
    </span>
  );
}
