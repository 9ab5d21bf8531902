import { createRoute } from '@tanstack/react-router';
import { lazy } from 'react';
import { z } from 'zod';
import { type Id, idSchema } from '../../../shared/basics/ids';
import { idOf, root } from './root';

const VisitPapersScreen = lazy(async () => ({
  default: (await import('../../features/papers/VisitPapersScreen')).VisitPapersScreen,
}));
const ProtocolFormScreen = lazy(async () => ({
  default: (await import('../../features/papers/ProtocolFormScreen')).ProtocolFormScreen,
}));

const SeveralScreen = lazy(async () => ({
  default: (await import('../../features/papers/SeveralScreen')).SeveralScreen,
}));
const SquadPaperScreen = lazy(async () => ({
  default: (await import('../../features/papers/SquadPaperScreen')).SquadPaperScreen,
}));

const KINDS = ['client', 'coach', 'progress', 'capture-form'] as const;
type Search = { readonly programme?: Id<'Programme'>; readonly kind?: (typeof KINDS)[number] };

const visitPapers = createRoute({
  getParentRoute: () => root,
  path: '/screening/$id/papers',
  params: idOf('Screening'),
  validateSearch: ({ programme, kind }: { programme?: unknown; kind?: unknown }): Search => {
    const read = idSchema('Programme').safeParse(programme);
    const known = KINDS.find((one) => one === kind);
    return { ...(read.success && { programme: read.data }), ...(known && { kind: known }) };
  },
  component: () => {
    const { id } = visitPapers.useParams();
    const search = visitPapers.useSearch();
    return <VisitPapersScreen key={id} id={id} {...search} />;
  },
});

const protocolForm = createRoute({
  getParentRoute: () => root,
  path: '/protocols/$id/form',
  component: () => <ProtocolFormScreen protocol={protocolForm.useParams().id} />,
});

const several = createRoute({
  getParentRoute: () => root,
  path: '/papers/several',
  validateSearch: ({ day }: { day?: unknown }): { day?: Id<'SquadDay'> } => {
    const read = idSchema('SquadDay').safeParse(day);
    return read.success ? { day: read.data } : {};
  },
  component: () => <SeveralScreen {...several.useSearch()} />,
});

const squadPaper = createRoute({
  getParentRoute: () => root,
  path: '/papers/squad',
  validateSearch: (given: Record<string, unknown>): { screenings: Id<'Screening'>[]; title: string } => {
    const read = z.array(idSchema('Screening')).safeParse(given.screenings);
    return {
      screenings: read.success ? read.data : [],
      title: typeof given.title === 'string' ? given.title : '',
    };
  },
  component: () => <SquadPaperScreen {...squadPaper.useSearch()} />,
});

export const paperRoutes = [visitPapers, protocolForm, several, squadPaper] as const;
