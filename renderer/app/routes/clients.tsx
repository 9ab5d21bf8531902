import { createRoute } from '@tanstack/react-router';
import { lazy } from 'react';
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

export const clientRoutes = [clients, newClient, client, editClient, safety] as const;
