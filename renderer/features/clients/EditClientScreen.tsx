import { Link, useNavigate } from '@tanstack/react-router';
import type { Id } from '../../../shared/basics/ids';
import { Asked } from '../../app/Asked';
import { useQuery } from '../../bridge/use-query';
import { notifyDone } from '../../ui/notify';
import { ClientForm } from './ClientForm';

/** The facts of one client, to be changed. */
export function EditClientScreen({ id }: { readonly id: Id<'Client'> }) {
  const navigate = useNavigate();
  const client = useQuery('client.open', { id });
  const settings = useQuery('settings.open', undefined);
  return (
    <Asked question={settings}>
      {({ units }) => (
        <Asked question={client}>
          {(record) => (
            <ClientForm
              title="Change client"
              lead="Screenings keep the facts as they were on their day."
              back={
                <Link to="/clients/$id" params={{ id }}>
                  {record.facts.name ?? 'Client'}
                </Link>
              }
              record={record}
              units={units}
              onSaved={(saved) => {
                notifyDone('The changes are saved.');
                void navigate({ to: '/clients/$id', params: { id: saved.id } });
              }}
            />
          )}
        </Asked>
      )}
    </Asked>
  );
}
