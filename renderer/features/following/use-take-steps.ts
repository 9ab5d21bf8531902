import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import type { ConfirmedStep } from '../../../shared/following/confirmed-steps';
import type { ProgrammeRecord } from '../../bridge/call';
import { useAction } from '../../bridge/use-action';
import { useQuery } from '../../bridge/use-query';

/** Makes confirmed steps into the draft of a new version and opens it; asks first where a draft would be replaced. */
export function useTakeSteps({ id: programmeId, screeningId }: ProgrammeRecord) {
  const navigate = useNavigate();
  const taking = useAction('log.takeSteps');
  const kept = useQuery('programme.draft', { screeningId });
  const [waiting, setWaiting] = useState<readonly ConfirmedStep[] | null>(null);
  const take = async (steps: readonly ConfirmedStep[]) => {
    if (taking.busy || !(await taking.act({ programmeId, steps: [...steps] }))) return;
    await navigate({ to: '/screening/$id/programme', params: { id: screeningId }, search: {} });
  };
  return {
    busy: taking.busy,
    failure: taking.failure,
    asking: waiting !== null,
    ask: async (steps: readonly ConfirmedStep[]) => {
      if (kept.answer?.draft) setWaiting(steps);
      else await take(steps);
    },
    replace: async () => {
      if (waiting) await take(waiting);
      setWaiting(null);
    },
    keep: () => setWaiting(null),
  };
}
