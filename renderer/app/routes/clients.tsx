import { createRoute } from '@tanstack/react-router';
import { lazy } from 'react';
import { type Id, idSchema } from '../../../shared/basics/ids';
import { idOf, root } from './root';

const ClientListScreen = lazy(async () => ({
  default: (await import('../../features/clients/ClientListScreen')).ClientListScreen,
}));
const ClientScreen = lazy(async () => ({
  default: (await import('../../features/clients/ClientScreen')).ClientScreen,
}));
const NewClientScreen = lazy(async () => ({
  default: (await import('../../features/clients/NewClientScreen')).NewClientScreen,
}));
const EditClientScreen = lazy(async () => ({
  default: (await import('../../features/clients/EditClientScreen')).EditClientScreen,
}));
const SafetyScreen = lazy(async () => ({
  default: (await import('../../features/clients/SafetyScreen')).SafetyScreen,
}));

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

const startFor = createRoute({
  getParentRoute: () => root,
  path: '/clients/$id/start',
  params: idOf('Client'),
  component: () => {
    const { id } = startFor.useParams();
    return <ClientScreen key={id} id={id} starts />;
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
  validateSearch: ({ screening }: { screening?: unknown }): { screening?: Id<'Screening'> } => {
    const read = idSchema('Screening').safeParse(screening);
    return read.success ? { screening: read.data } : {};
  },
  component: () => {
    const { id } = safety.useParams();
    return <SafetyScreen key={id} id={id} screening={safety.useSearch().screening} />;
  },
});

export const clientRoutes = [clients, newClient, client, startFor, editClient, safety] as const;
