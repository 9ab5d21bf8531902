import { createHashHistory, createRouter } from '@tanstack/react-router';
import type { VaultState } from '../bridge/call';
import { ErrorScreen } from './ErrorScreen';
import { clientRoutes } from './routes/clients';
import { deskRoutes } from './routes/desk';
import { libraryRoutes } from './routes/library';
import { paperRoutes } from './routes/papers';
import { programmeRoutes } from './routes/programmes';
import { protocolRoutes } from './routes/protocols';
import { root } from './routes/root';
import { screeningRoutes } from './routes/screenings';
import { squadRoutes } from './routes/squads';

/** The screens and their addresses. */
export const createAppRouter = (vault: VaultState) =>
  createRouter({
    routeTree: root.addChildren([
      ...deskRoutes,
      ...clientRoutes,
      ...screeningRoutes,
      ...programmeRoutes,
      ...libraryRoutes,
      ...protocolRoutes,
      ...squadRoutes,
      ...paperRoutes,
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
