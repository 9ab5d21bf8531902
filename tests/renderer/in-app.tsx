import { MantineProvider } from '@mantine/core';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import {
  createMemoryHistory,
  createRootRoute,
  createRoute,
  createRouter,
  Outlet,
  RouterProvider,
} from '@tanstack/react-router';
import { render } from '@testing-library/react';
import type { ReactNode } from 'react';
import { Shortcuts } from '../../renderer/ui/Shortcuts';

/** Renders one screen with all that surrounds it in the app; any other address shows "elsewhere". */
export async function renderInApp(screen: ReactNode) {
  const root = createRootRoute({ component: Outlet });
  const here = createRoute({ getParentRoute: () => root, path: '/here', component: () => screen });
  const rest = createRoute({ getParentRoute: () => root, path: '$', component: () => 'elsewhere' });
  const router = createRouter({
    routeTree: root.addChildren([here, rest]),
    history: createMemoryHistory({ initialEntries: ['/here'] }),
  });
  await router.load();
  const client = new QueryClient({ defaultOptions: { queries: { retry: false } } });
  render(
    <QueryClientProvider client={client}>
      <MantineProvider env="test">
        <Shortcuts>
          {/* The app's own router is registered for types; this one is smaller. */}
          <RouterProvider router={router as never} />
        </Shortcuts>
      </MantineProvider>
    </QueryClientProvider>,
  );
  return router;
}
