import { useNavigate } from '@tanstack/react-router';
import type { ScreeningRecord } from '../../bridge/call';
import { useAction } from '../../bridge/use-action';
import { isTestDone, leftOutOf, testsOf } from './steps';

/** How far the screening is, and the way on to its findings: a complete one is finished first, another with a reason. */
export function useFinish(record: ScreeningRecord) {
  const navigate = useNavigate();
  const finishing = useAction('screening.finish');
  const { id, status, screening } = record;
  const tests = testsOf(record);
  const done = tests.filter((test) => isTestDone(screening, test)).length;
  const complete = done === tests.length;
  const toFindings = (): Promise<void> => navigate({ to: '/screening/$id/findings', params: { id } });
  return {
    done,
    of: tests.length,
    complete,
    seeFindings: async (): Promise<void> => {
      if (status !== 'open' || !complete || (await finishing.act({ id }))) await toFindings();
    },
    finishEarly: async (why: string): Promise<void> => {
      const leaveOut = leftOutOf(record).map((place) => ({ ...place, why }));
      if (await finishing.act({ id, leaveOut })) await toFindings();
    },
    busy: finishing.busy,
    failure: finishing.failure,
  };
}
