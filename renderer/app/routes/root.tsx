import { createRootRouteWithContext } from '@tanstack/react-router';
import { AppError } from '../../../shared/basics/errors';
import { type Id, idSchema } from '../../../shared/basics/ids';
import type { VaultState } from '../../bridge/call';
import { ErrorScreen } from '../ErrorScreen';
import { NotFound } from '../NotFound';
import { Shell } from '../Shell';

export const root = createRootRouteWithContext<{ vault: VaultState }>()({
  component: () => <Shell vault={root.useRouteContext().vault} />,
  errorComponent: ErrorScreen,
  notFoundComponent: NotFound,
});

/** A route parameter that is the id of one kind of record; any other text leads to a record that is not there. */
export const idOf = <Kind extends string>(kind: Kind) => ({
  parse: ({ id }: { id: string }): { id: Id<Kind> } => {
    const read = idSchema(kind).safeParse(id);
    if (!read.success) throw new AppError('not-found', `no id of a ${kind} in the address`);
    return { id: read.data };
  },
});
