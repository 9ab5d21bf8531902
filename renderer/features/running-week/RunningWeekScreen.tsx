import { Link, useNavigate } from '@tanstack/react-router';
import type { Id } from '../../../shared/basics/ids';
import { Asked } from '../../app/Asked';
import { useQuery } from '../../bridge/use-query';
import { notifyDone } from '../../ui/notify';
import { WeekForm } from './WeekForm';

type Props = {
  readonly id: Id<'Client'>;
  /** The screening whose programme the coach came from, and goes back to. */
  readonly screening?: Id<'Screening'>;
};

/** The running week of one client, to be asked or corrected. */
export function RunningWeekScreen({ id, screening }: Props) {
  const navigate = useNavigate();
  const client = useQuery('client.open', { id });
  const weeks = useQuery('week.list', { clientId: id });
  const goBack = () => {
    notifyDone('The running week is saved.');
    return screening
      ? navigate({ to: '/screening/$id/programme', params: { id: screening }, search: {} })
      : navigate({ to: '/clients/$id', params: { id } });
  };
  return (
    <Asked question={client}>
      {(record) => (
        <Asked question={weeks}>
          {([latest]) => (
            <WeekForm
              client={record}
              latest={latest ?? null}
              back={
                screening ? (
                  <Link to="/screening/$id/programme" params={{ id: screening }} search={{}}>
                    Programme
                  </Link>
                ) : (
                  <Link to="/clients/$id" params={{ id }}>
                    {record.facts.name ?? 'Client'}
                  </Link>
                )
              }
              onSaved={() => void goBack()}
            />
          )}
        </Asked>
      )}
    </Asked>
  );
}
