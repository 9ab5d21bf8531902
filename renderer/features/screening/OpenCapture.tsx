import type { ReactNode } from 'react';
import type { Id } from '../../../shared/basics/ids';
import { Asked } from '../../app/Asked';
import type { Attempt, ScreeningRecord, Settings } from '../../bridge/call';
import { useQuery } from '../../bridge/use-query';

/** What capture needs to know before it can begin; `found` is a stopwatch or counter that was left without a trial. */
export type Capture = {
  readonly record: ScreeningRecord;
  readonly found: Attempt | null;
  readonly settings: Settings;
};

type Props = { readonly id: Id<'Screening'>; readonly children: (capture: Capture) => ReactNode };

/** Opens a screening for capture. */
export function OpenCapture({ id, children }: Props) {
  const screening = useQuery('screening.open', { id });
  const attempt = useQuery('attempt.open', { screeningId: id }, { fresh: true });
  const settings = useQuery('settings.open', undefined);
  return (
    <Asked question={settings}>
      {(chosen) => (
        <Asked question={attempt}>
          {(found) => (
            <Asked question={screening}>{(record) => children({ record, found, settings: chosen })}</Asked>
          )}
        </Asked>
      )}
    </Asked>
  );
}
