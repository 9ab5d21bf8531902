import { useNavigate } from '@tanstack/react-router';
import type { ScreeningRecord } from '../../bridge/call';
import { useAction } from '../../bridge/use-action';
import { isTestDone, testsOf } from './steps';

/** How far the screening is, and the way on to its findings: a complete one is finished first. */
export function useFinish(record: ScreeningRecord) {
  const navigate = useNavigate();
  const finishing = useAction('screening.finish');
  const tests = testsOf(record);
  const done = tests.filter((test) => isTestDone(record.screening, test)).length;
  const complete = done === tests.length;
  const seeFindings = async (): Promise<void> => {
    if (record.status !== 'open' || !complete || (await finishing.act({ id: record.id })))
      await navigate({ to: '/screening/$id/findings', params: { id: record.id } });
  };
  return { done, of: tests.length, complete, seeFindings, busy: finishing.busy, failure: finishing.failure };
}
