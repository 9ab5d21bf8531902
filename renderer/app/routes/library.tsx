import { createRoute, redirect } from '@tanstack/react-router';
import { lazy } from 'react';
import { root } from './root';

const LibraryScreen = lazy(async () => ({
  default: (await import('../../features/library/LibraryScreen')).LibraryScreen,
}));

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

export const libraryRoutes = [libraryStart, library, libraryEntry] as const;
