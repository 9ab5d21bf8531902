import { useNavigate } from '@tanstack/react-router';
import { missingTrialsOf } from '../../../shared/screening/missing-trials';
import type { Input, ScreeningRecord } from '../../bridge/call';
import { useAction } from '../../bridge/use-action';
import { testsOf } from './steps';

type LeaveOut = NonNullable<Input<'screening.finish'>['leaveOut']>;

/** How far the screening is, what is left of it, and the way on to its findings: a complete one is finished first. */
export function useFinish(record: ScreeningRecord) {
  const navigate = useNavigate();
  const finishing = useAction('screening.finish');
  const tests = testsOf(record);
  const left = missingTrialsOf(record.screening, tests).filter(({ trials }) => trials > 0);
  const open = new Set(left.map(({ test }) => test));
  const complete = left.length === 0;
  const goToFindings = () => navigate({ to: '/screening/$id/findings', params: { id: record.id } });
  return {
    done: tests.length - open.size,
    of: tests.length,
    left,
    complete,
    busy: finishing.busy,
    failure: finishing.failure,
    seeFindings: async (): Promise<void> => {
      if (record.status !== 'open' || !complete || (await finishing.act({ id: record.id })))
        await goToFindings();
    },
    /** Finishes with what there is; what is left out says why. */
    finishWith: async (leaveOut: LeaveOut): Promise<void> => {
      if (await finishing.act({ id: record.id, leaveOut })) await goToFindings();
    },
  };
}
