import { createRoute } from '@tanstack/react-router';
import { lazy } from 'react';
import { AppError } from '../../../shared/basics/errors';
import { type Id, idSchema } from '../../../shared/basics/ids';
import { testIdSchema } from '../../../shared/catalogue/test-id';
import { BeforeTests } from '../before/BeforeTests';
import { idOf, root } from './root';

const NewSquadDayScreen = lazy(async () => ({
  default: (await import('../../features/squad/NewSquadDayScreen')).NewSquadDayScreen,
}));
const SquadDayScreen = lazy(async () => ({
  default: (await import('../../features/squad/SquadDayScreen')).SquadDayScreen,
}));
const AddPeopleScreen = lazy(async () => ({
  default: (await import('../../features/squad/AddPeopleScreen')).AddPeopleScreen,
}));
const StationScreen = lazy(async () => ({
  default: (await import('../../features/squad/StationScreen')).StationScreen,
}));
const PersonScreen = lazy(async () => ({
  default: (await import('../../features/squad/PersonScreen')).PersonScreen,
}));
const StationTest = lazy(async () => ({
  default: (await import('../../features/screening/StationTest')).StationTest,
}));
const StationLast = lazy(async () => ({
  default: (await import('../../features/screening/StationLast')).StationLast,
}));

const squadDay = idSchema('SquadDay');
const screening = idSchema('Screening');
const client = idSchema('Client');

/** A part of the address that must be of one kind; any other text leads to a record that is not there. */
function partOf<Value>(
  schema: { readonly safeParse: (text: string) => { readonly data?: Value | undefined } },
  text: string,
): Value {
  const { data } = schema.safeParse(text);
  if (data === undefined) throw new AppError('not-found', 'a part of the address names nothing');
  return data;
}

const newSquadDay = createRoute({
  getParentRoute: () => root,
  path: '/squads/new',
  component: NewSquadDayScreen,
});

const openSquadDay = createRoute({
  getParentRoute: () => root,
  path: '/squads/$id',
  params: idOf('SquadDay'),
  component: () => {
    const { id } = openSquadDay.useParams();
    return <SquadDayScreen key={id} id={id} />;
  },
});

const addPeople = createRoute({
  getParentRoute: () => root,
  path: '/squads/$id/add',
  params: idOf('SquadDay'),
  component: () => {
    const { id } = addPeople.useParams();
    return <AddPeopleScreen key={id} id={id} />;
  },
});

const person = createRoute({
  getParentRoute: () => root,
  path: '/squads/$id/person/$client',
  params: {
    parse: ({ id, client: who }: { id: string; client: string }) => ({
      id: partOf(squadDay, id),
      client: partOf(client, who),
    }),
  },
  component: () => {
    const { id, client: who } = person.useParams();
    return <PersonScreen key={who} id={id} client={who} />;
  },
});

const station = createRoute({
  getParentRoute: () => root,
  path: '/squads/$id/test/$test',
  params: {
    parse: ({ id, test }: { id: string; test: string }) => ({
      id: partOf(squadDay, id),
      test: partOf(testIdSchema, test),
    }),
  },
  validateSearch: ({ last }: { last?: unknown }): { last?: Id<'Screening'> } => {
    const read = screening.safeParse(last);
    return read.success ? { last: read.data } : {};
  },
  component: () => {
    const { id, test } = station.useParams();
    const { last } = station.useSearch();
    const navigate = station.useNavigate();
    const again = (of: Id<'Screening'>) =>
      navigate({
        to: '/squads/$id/test/$test/$screening',
        params: { id, test, screening: of },
        search: { from: 'station' },
      });
    return (
      <StationScreen key={test} id={id} test={test} last={last ?? null}>
        {last ? <StationLast id={last} test={test} onVoided={() => void again(last)} /> : null}
      </StationScreen>
    );
  },
});

const stationTest = createRoute({
  getParentRoute: () => root,
  path: '/squads/$id/test/$test/$screening',
  params: {
    parse: ({ id, test, screening: of }: { id: string; test: string; screening: string }) => ({
      id: partOf(squadDay, id),
      test: partOf(testIdSchema, test),
      screening: partOf(screening, of),
    }),
  },
  validateSearch: ({ from }: { from?: unknown }): { from: 'station' | 'person' } => ({
    from: from === 'person' ? 'person' : 'station',
  }),
  component: () => {
    const { id, test, screening: of } = stationTest.useParams();
    const { from } = stationTest.useSearch();
    const navigate = stationTest.useNavigate();
    const leave = (clientId: Id<'Client'>) =>
      from === 'person'
        ? navigate({ to: '/squads/$id/person/$client', params: { id, client: clientId } })
        : navigate({ to: '/squads/$id/test/$test', params: { id, test }, search: { last: of } });
    return (
      <BeforeTests key={of} id={of}>
        <StationTest
          id={of}
          test={test}
          back={from === 'person' ? 'Back to the person' : 'Back to the list'}
          onLeave={(record) => void leave(record.clientId)}
        />
      </BeforeTests>
    );
  },
});

export const squadRoutes = [newSquadDay, openSquadDay, addPeople, person, station, stationTest] as const;
