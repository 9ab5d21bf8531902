import {
  createHashHistory,
  createRootRouteWithContext,
  createRoute,
  createRouter,
  redirect,
} from '@tanstack/react-router';
import { lazy } from 'react';
import { AppError } from '../../shared/basics/errors';
import { type Id, idSchema } from '../../shared/basics/ids';
import type { VaultState } from '../bridge/call';
import { ErrorScreen } from './ErrorScreen';
import { NotFound } from './NotFound';
import { Shell } from './Shell';

const TodayScreen = lazy(async () => ({
  default: (await import('../features/today/TodayScreen')).TodayScreen,
}));
const ClientListScreen = lazy(async () => ({
  default: (await import('../features/clients/ClientListScreen')).ClientListScreen,
}));
const ClientScreen = lazy(async () => ({
  default: (await import('../features/clients/ClientScreen')).ClientScreen,
}));
const NewClientScreen = lazy(async () => ({
  default: (await import('../features/clients/NewClientScreen')).NewClientScreen,
}));
const EditClientScreen = lazy(async () => ({
  default: (await import('../features/clients/EditClientScreen')).EditClientScreen,
}));
const SafetyScreen = lazy(async () => ({
  default: (await import('../features/clients/SafetyScreen')).SafetyScreen,
}));
const ScreeningScreen = lazy(async () => ({
  default: (await import('../features/screening/ScreeningScreen')).ScreeningScreen,
}));
const FindingsScreen = lazy(async () => ({
  default: (await import('../features/findings/FindingsScreen')).FindingsScreen,
}));
const ProgrammeScreen = lazy(async () => ({
  default: (await import('../features/programme/ProgrammeScreen')).ProgrammeScreen,
}));
const LibraryScreen = lazy(async () => ({
  default: (await import('../features/library/LibraryScreen')).LibraryScreen,
}));
const SettingsScreen = lazy(async () => ({
  default: (await import('../features/settings/SettingsScreen')).SettingsScreen,
}));

const root = createRootRouteWithContext<{ vault: VaultState }>()({
  component: () => <Shell vault={root.useRouteContext().vault} />,
  errorComponent: ErrorScreen,
  notFoundComponent: NotFound,
});

/** A route parameter that is the id of one kind of record; any other text leads to a record that is not there. */
const idOf = <Kind extends string>(kind: Kind) => ({
  parse: ({ id }: { id: string }): { id: Id<Kind> } => {
    const read = idSchema(kind).safeParse(id);
    if (!read.success) throw new AppError('not-found', `no id of a ${kind} in the address`);
    return { id: read.data };
  },
});

const today = createRoute({ getParentRoute: () => root, path: '/', component: TodayScreen });

const clients = createRoute({ getParentRoute: () => root, path: '/clients', component: ClientListScreen });
const newClient = createRoute({
  getParentRoute: () => root,
  path: '/clients/new',
  validateSearch: ({ name }: { name?: unknown }): { name?: string } =>
    typeof name === 'string' ? { name } : {},
  component: () => <NewClientScreen name={newClient.useSearch().name ?? ''} />,
});
const client = createRoute({
  getParentRoute: () => root,
  path: '/clients/$id',
  params: idOf('Client'),
  component: () => {
    const { id } = client.useParams();
    return <ClientScreen key={id} id={id} />;
  },
});
const editClient = createRoute({
  getParentRoute: () => root,
  path: '/clients/$id/edit',
  params: idOf('Client'),
  component: () => {
    const { id } = editClient.useParams();
    return <EditClientScreen key={id} id={id} />;
  },
});

const safety = createRoute({
  getParentRoute: () => root,
  path: '/clients/$id/safety',
  params: idOf('Client'),
  component: () => {
    const { id } = safety.useParams();
    return <SafetyScreen key={id} id={id} />;
  },
});

const screening = createRoute({
  getParentRoute: () => root,
  path: '/screening/$id',
  params: idOf('Screening'),
  component: () => {
    const { id } = screening.useParams();
    return <ScreeningScreen key={id} id={id} />;
  },
});
const findings = createRoute({
  getParentRoute: () => root,
  path: '/screening/$id/findings',
  params: idOf('Screening'),
  component: () => {
    const { id } = findings.useParams();
    return <FindingsScreen key={id} id={id} />;
  },
});
const programme = createRoute({
  getParentRoute: () => root,
  path: '/screening/$id/programme',
  params: idOf('Screening'),
  validateSearch: ({ issued }: { issued?: unknown }): { issued?: Id<'Programme'> } => {
    const read = idSchema('Programme').safeParse(issued);
    return read.success ? { issued: read.data } : {};
  },
  component: () => {
    const { id } = programme.useParams();
    const { issued } = programme.useSearch();
    return <ProgrammeScreen key={issued ?? id} id={id} {...(issued ? { issued } : {})} />;
  },
});

const libraryStart = createRoute({
  getParentRoute: () => root,
  path: '/library',
  beforeLoad: () => {
    throw redirect({ to: '/library/$shelf', params: { shelf: 'tests' } });
  },
});
const library = createRoute({
  getParentRoute: () => root,
  path: '/library/$shelf',
  component: () => <LibraryScreen shelf={library.useParams().shelf} entry={null} />,
});
const libraryEntry = createRoute({
  getParentRoute: () => root,
  path: '/library/$shelf/$entry',
  component: () => {
    const { shelf, entry } = libraryEntry.useParams();
    return <LibraryScreen shelf={shelf} entry={entry} />;
  },
});
const settings = createRoute({ getParentRoute: () => root, path: '/settings', component: SettingsScreen });

/** The screens and their addresses. */
export const createAppRouter = (vault: VaultState) =>
  createRouter({
    routeTree: root.addChildren([
      today,
      clients,
      newClient,
      client,
      editClient,
      safety,
      screening,
      findings,
      programme,
      libraryStart,
      library,
      libraryEntry,
      settings,
    ]),
    history: createHashHistory(),
    context: { vault },
    defaultErrorComponent: ErrorScreen,
  });

declare module '@tanstack/react-router' {
  interface Register {
    router: ReturnType<typeof createAppRouter>;
  }
}
