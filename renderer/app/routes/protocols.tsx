import { createRoute } from '@tanstack/react-router';
import { lazy } from 'react';
import { root } from './root';

const ProtocolsScreen = lazy(async () => ({
  default: (await import('../../features/protocols/ProtocolsScreen')).ProtocolsScreen,
}));
const ChangeProtocolScreen = lazy(async () => ({
  default: (await import('../../features/protocols/ComposerScreen')).ChangeProtocolScreen,
}));
const NewProtocolScreen = lazy(async () => ({
  default: (await import('../../features/protocols/ComposerScreen')).NewProtocolScreen,
}));

const protocols = createRoute({
  getParentRoute: () => root,
  path: '/protocols',
  component: ProtocolsScreen,
});

const newProtocol = createRoute({
  getParentRoute: () => root,
  path: '/protocols/new',
  validateSearch: ({ from }: { from?: unknown }): { from?: string } =>
    typeof from === 'string' ? { from } : {},
  component: () => <NewProtocolScreen from={newProtocol.useSearch().from} />,
});

const protocol = createRoute({
  getParentRoute: () => root,
  path: '/protocols/$id',
  component: () => <ChangeProtocolScreen id={protocol.useParams().id} />,
});

export const protocolRoutes = [protocols, newProtocol, protocol] as const;
