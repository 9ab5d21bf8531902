import { createRoute } from '@tanstack/react-router';
import { lazy } from 'react';
import { type Id, idSchema } from '../../../shared/basics/ids';
import { BeforeTests } from '../before/BeforeTests';
import { idOf, root } from './root';

const ScreeningScreen = lazy(async () => ({
  default: (await import('../../features/screening/ScreeningScreen')).ScreeningScreen,
}));
const FormScreen = lazy(async () => ({
  default: (await import('../../features/screening/form/FormScreen')).FormScreen,
}));
const FindingsScreen = lazy(async () => ({
  default: (await import('../../features/findings/FindingsScreen')).FindingsScreen,
}));
const ProgrammeScreen = lazy(async () => ({
  default: (await import('../../features/programme/ProgrammeScreen')).ProgrammeScreen,
}));

const screening = createRoute({
  getParentRoute: () => root,
  path: '/screening/$id',
  params: idOf('Screening'),
  component: () => {
    const { id } = screening.useParams();
    return (
      <BeforeTests key={id} id={id}>
        <ScreeningScreen id={id} />
      </BeforeTests>
    );
  },
});

const form = createRoute({
  getParentRoute: () => root,
  path: '/screening/$id/form',
  params: idOf('Screening'),
  component: () => {
    const { id } = form.useParams();
    return (
      <BeforeTests key={id} id={id}>
        <FormScreen id={id} />
      </BeforeTests>
    );
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

export const screeningRoutes = [screening, form, findings, programme] as const;
