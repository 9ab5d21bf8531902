import { Link, useNavigate } from '@tanstack/react-router';
import type { Id } from '../../../shared/basics/ids';
import { testOf } from '../../../shared/catalogue/tests';
import { isOver } from '../../../shared/findings/test-state';
import { Asked } from '../../app/Asked';
import { ConsentNote } from '../../app/before/ConsentNote';
import { SafetyLine } from '../../app/before/SafetyLine';
import { FailureNote } from '../../app/FailureNote';
import type { SquadDay, SquadPerson } from '../../bridge/call';
import { useAction } from '../../bridge/use-action';
import { useQuery } from '../../bridge/use-query';
import { ActButton } from '../../ui/ActButton';
import { ButtonLink } from '../../ui/ButtonLink';
import { Page } from '../../ui/Page';
import { TEST_STATES } from '../../ui/test-states';
import style from './squad.module.css';
import { progressWords } from './squad-words';
import { useBegin } from './use-begin';

type Props = { readonly id: Id<'SquadDay'>; readonly client: Id<'Client'> };

/** One client on a squad day: what is still to ask, and where each test stands. */
export function PersonScreen({ id, client }: Props) {
  const question = useQuery('squad.open', { id });
  const day = question.answer;
  const person = day?.people.find(({ clientId }) => clientId === client);
  if (!day)
    return (
      <Page title="Squad day">
        <Asked question={question}>{() => null}</Asked>
      </Page>
    );
  const back = (
    <Link to="/squads/$id" params={{ id }}>
      {day.name}
    </Link>
  );
  if (!person)
    return (
      <Page title="Not on the roster" back={back}>
        <p>
          This client is not on the roster of the day any more. A screening that was begun is in their record.
        </p>
      </Page>
    );
  return (
    <Page
      title={person.name}
      lead={progressWords(person.states)}
      width="narrow"
      back={back}
      acts={<Ways day={day} person={person} />}
    >
      <div className={style.before}>
        <ConsentNote clientId={client} />
        <SafetyLine clientId={client} {...(person.screening ? { screening: person.screening.id } : {})} />
      </div>
      <Tests day={day} person={person} />
      <TakeOff day={day} person={person} />
    </Page>
  );
}

type Of = { readonly day: SquadDay; readonly person: SquadPerson };

function Tests({ day, person }: Of) {
  const { begin, failure } = useBegin(day.id);
  return (
    <section aria-label="Tests" className={style.group}>
      {failure ? <FailureNote code={failure.code} /> : null}
      <ol className={style.people}>
        {day.tests.map((test, station) => {
          const state = person.states[station] ?? 'to-do';
          const { Icon, words } = TEST_STATES[state];
          return (
            <li key={test}>
              <button
                type="button"
                className={style.person}
                data-state={state}
                onClick={() => void begin(person.clientId, test, 'person')}
              >
                <Icon size={20} aria-hidden />
                <span className={style.name}>{testOf(test).name}</span>
                <span className={style.state}>{words}</span>
              </button>
            </li>
          );
        })}
      </ol>
    </section>
  );
}

/** The ways on from the person: the screening of the day as any other, and the record. */
function Ways({ day, person }: Of) {
  const navigate = useNavigate();
  const beginning = useAction('squad.begin');
  const finishing = useAction('screening.finish');
  const { screening } = person;
  const complete = screening?.status === 'open' && person.states.every(isOver);
  const finish = async (id: Id<'Screening'>) => {
    if (await finishing.act({ id })) await navigate({ to: '/screening/$id/findings', params: { id } });
  };
  const go = async (to: '/screening/$id' | '/screening/$id/form') => {
    const record = await beginning.act({ id: day.id, clientId: person.clientId });
    if (record) await navigate({ to, params: { id: record.id } });
  };
  return (
    <>
      <ButtonLink to="/clients/$id" params={{ id: person.clientId }} variant="default">
        Client record
      </ButtonLink>
      <ActButton says="Paper form" onAct={() => void go('/screening/$id/form')} />
      {screening && !complete ? (
        <ButtonLink to="/screening/$id/findings" params={{ id: screening.id }} variant="default">
          {screening.status === 'open' ? 'Findings so far' : 'Findings'}
        </ButtonLink>
      ) : null}
      {screening && complete ? (
        <ActButton
          says="Finish and see findings"
          keys="mod+enter"
          showKeys
          variant="filled"
          busy={finishing.busy}
          onAct={() => void finish(screening.id)}
        />
      ) : screening?.status === 'finished' ? null : (
        <ActButton
          says="All tests in a row"
          keys="mod+enter"
          showKeys
          variant="filled"
          busy={beginning.busy}
          onAct={() => void go('/screening/$id')}
        />
      )}
      {finishing.failure ? <FailureNote code={finishing.failure.code} /> : null}
      {beginning.failure ? <FailureNote code={beginning.failure.code} /> : null}
    </>
  );
}

function TakeOff({ day, person }: Of) {
  const navigate = useNavigate();
  const taking = useAction('squad.takeOff');
  const take = async () => {
    if (await taking.act({ id: day.id, clientId: person.clientId }))
      await navigate({ to: '/squads/$id', params: { id: day.id } });
  };
  return (
    <p className={style.off}>
      <ActButton says="Take off the roster" variant="subtle" busy={taking.busy} onAct={() => void take()} />
      {person.screening ? 'The screening that was begun stays in the client’s record.' : null}
      {taking.failure ? <FailureNote code={taking.failure.code} /> : null}
    </p>
  );
}
