import { createRoute } from '@tanstack/react-router';
import { lazy } from 'react';
import { type Id, idSchema } from '../../../shared/basics/ids';
import { idOf, root } from './root';

const RunningWeekScreen = lazy(async () => ({
  default: (await import('../../features/running-week/RunningWeekScreen')).RunningWeekScreen,
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

export const programmeRoutes = [runningWeek] as const;
