import { useNavigate } from '@tanstack/react-router';
import type { Id } from '../../../shared/basics/ids';
import type { TestId } from '../../../shared/catalogue/tests';
import { useAction } from '../../bridge/use-action';

/** Where the coach comes back to from a test: the list of the station, or the client's own list. */
export type CameFrom = 'station' | 'person';

/** Begins a client's screening of the day at the first touch, and goes to the test. */
export function useBegin(day: Id<'SquadDay'>) {
  const navigate = useNavigate();
  const beginning = useAction('squad.begin');
  const begin = async (clientId: Id<'Client'>, test: TestId, from: CameFrom) => {
    const record = await beginning.act({ id: day, clientId });
    if (!record) return;
    const params = { id: day, test, screening: record.id };
    await navigate({ to: '/squads/$id/test/$test/$screening', params, search: { from } });
  };
  return { begin, failure: beginning.failure };
}
