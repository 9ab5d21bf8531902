import { createRoute } from '@tanstack/react-router';
import { lazy } from 'react';
import { type Id, idSchema } from '../../../shared/basics/ids';
import { idOf, root } from './root';

const RunningWeekScreen = lazy(async () => ({
  default: (await import('../../features/running-week/RunningWeekScreen')).RunningWeekScreen,
}));

const FollowingScreen = lazy(async () => ({
  default: (await import('../../features/following/FollowingScreen')).FollowingScreen,
}));

const runningWeek = createRoute({
  getParentRoute: () => root,
  path: '/clients/$id/week',
  params: idOf('Client'),
  validateSearch: ({ screening }: { screening?: unknown }): { screening?: Id<'Screening'> } => {
    const read = idSchema('Screening').safeParse(screening);
    return read.success ? { screening: read.data } : {};
  },
  component: () => {
    const { id } = runningWeek.useParams();
    const { screening } = runningWeek.useSearch();
    return <RunningWeekScreen key={id} id={id} {...(screening ? { screening } : {})} />;
  },
});

const following = createRoute({
  getParentRoute: () => root,
  path: '/programme/$id/following',
  params: idOf('Programme'),
  component: () => {
    const { id } = following.useParams();
    return <FollowingScreen key={id} id={id} />;
  },
});

export const programmeRoutes = [runningWeek, following] as const;
