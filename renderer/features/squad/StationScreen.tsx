import { TextInput } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { type KeyboardEvent, type ReactNode, useEffect, useRef, useState } from 'react';
import type { Id } from '../../../shared/basics/ids';
import { type TestId, testOf } from '../../../shared/catalogue/tests';
import { isOver } from '../../../shared/findings/test-state';
import { Asked } from '../../app/Asked';
import { FailureNote } from '../../app/FailureNote';
import type { SquadDay, SquadPerson } from '../../bridge/call';
import { useQuery } from '../../bridge/use-query';
import { ButtonLink } from '../../ui/ButtonLink';
import { plainText } from '../../ui/find';
import { KeyHint } from '../../ui/KeyHint';
import { Page } from '../../ui/Page';
import { useShortcut } from '../../ui/Shortcuts';
import { PersonRow } from './PersonRow';
import style from './squad.module.css';
import { nextPerson, progressWords, statesAt } from './squad-words';
import { useBegin } from './use-begin';

type Props = {
  readonly id: Id<'SquadDay'>;
  readonly test: TestId;
  /** The screening that was at this station last. */
  readonly last: Id<'Screening'> | null;
  /** The trial saved last, for its pain and undo. */
  readonly children: ReactNode;
};

/** One test and everybody who comes to it, in whatever order they come. */
export function StationScreen(props: Props) {
  const question = useQuery('squad.open', { id: props.id });
  if (!question.answer)
    return (
      <Page title={testOf(props.test).name}>
        <Asked question={question}>{() => null}</Asked>
      </Page>
    );
  return <Station day={question.answer} {...props} />;
}

/** So many people are found faster by typing than by looking. */
const MANY = 8;

function Station({ day, test, last, children }: Props & { readonly day: SquadDay }) {
  const station = day.tests.indexOf(test);
  const { begin, failure } = useBegin(day.id);
  const [search, setSearch] = useState('');
  const { people } = day;
  const lastClient =
    people.find(({ screening }) => last !== null && screening?.id === last)?.clientId ?? null;
  const next = nextPerson(people, station, lastClient);
  const found = people.filter(({ name }) => plainText(name).includes(plainText(search.trim())));
  const open = (person: SquadPerson) => void begin(person.clientId, test, 'station');
  const over = (person: SquadPerson) => isOver(person.states[station] ?? 'to-do');
  const groups = [
    { title: 'To do', people: found.filter((person) => !over(person)) },
    { title: 'Done', people: found.filter(over) },
  ];
  return (
    <Page
      title={testOf(test).name}
      lead={progressWords(statesAt(day, station))}
      back={
        <Link to="/squads/$id" params={{ id: day.id }}>
          {day.name}
        </Link>
      }
      acts={<Neighbours day={day} station={station} />}
    >
      {failure ? <FailureNote code={failure.code} /> : null}
      {children}
      {people.length >= MANY ? (
        <FindPerson text={search} onText={setSearch} onEnter={() => found[0] && open(found[0])} />
      ) : null}
      {next === null && people.length > 0 ? (
        <p className={style.note} role="status">
          Everybody has been here.
        </p>
      ) : null}
      {groups.map((group) =>
        group.people.length === 0 ? null : (
          <section key={group.title} aria-label={group.title} className={style.group}>
            <h2>{group.title}</h2>
            <People
              people={group.people}
              station={station}
              next={search === '' ? (next?.clientId ?? null) : null}
              onOpen={open}
            />
          </section>
        ),
      )}
    </Page>
  );
}

function People({
  people,
  station,
  next,
  onOpen,
}: {
  readonly people: readonly SquadPerson[];
  readonly station: number;
  readonly next: Id<'Client'> | null;
  readonly onOpen: (person: SquadPerson) => void;
}) {
  const list = useRef<HTMLUListElement>(null);
  // Enter or space alone opens who comes next.
  useEffect(() => {
    if (next) list.current?.querySelector<HTMLElement>('[data-next="true"]')?.focus();
  }, [next]);
  const move = (event: KeyboardEvent<HTMLUListElement>) => {
    const by = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    const rows = [...event.currentTarget.querySelectorAll<HTMLElement>('button')];
    const to = by && rows[rows.findIndex((row) => row === document.activeElement) + by];
    if (!to) return;
    event.preventDefault();
    to.focus();
  };
  return (
    <ul ref={list} className={style.people} onKeyDown={move}>
      {people.map((person) => (
        <PersonRow
          key={person.clientId}
          person={person}
          state={person.states[station] ?? 'to-do'}
          next={person.clientId === next}
          onOpen={() => onOpen(person)}
        />
      ))}
    </ul>
  );
}

function FindPerson({
  text,
  onText,
  onEnter,
}: {
  readonly text: string;
  readonly onText: (text: string) => void;
  readonly onEnter: () => void;
}) {
  const field = useRef<HTMLInputElement>(null);
  useShortcut({ keys: '/', says: 'Find who is here', act: () => field.current?.focus() });
  return (
    <TextInput
      ref={field}
      aria-label="Find who is here"
      placeholder="Who is here?"
      size="md"
      value={text}
      leftSection={<IconSearch size={18} />}
      rightSection={<KeyHint keys="/" />}
      onChange={(event) => onText(event.currentTarget.value)}
      onKeyDown={(event) => {
        if (event.key === 'Enter' && text.trim() !== '') onEnter();
      }}
    />
  );
}

/** The ways to the stations before and after. */
function Neighbours({ day, station }: { readonly day: SquadDay; readonly station: number }) {
  const [before, after] = [day.tests[station - 1], day.tests[station + 1]];
  return (
    <>
      {before ? (
        <ButtonLink
          to="/squads/$id/test/$test"
          params={{ id: day.id, test: before }}
          search={{}}
          variant="subtle"
          size="sm"
        >
          ‹ {testOf(before).name}
        </ButtonLink>
      ) : null}
      {after ? (
        <ButtonLink
          to="/squads/$id/test/$test"
          params={{ id: day.id, test: after }}
          search={{}}
          variant="subtle"
          size="sm"
        >
          {testOf(after).name} ›
        </ButtonLink>
      ) : null}
    </>
  );
}
