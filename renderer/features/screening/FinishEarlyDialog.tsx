import { Text } from '@mantine/core';
import type { ScreeningRecord } from '../../bridge/call';
import { NOT_TESTED_REASONS } from './not-tested-reasons';
import { ReasonDialog } from './ReasonDialog';
import { leftOutOf } from './steps';

/** Ends a screening before its last test: what has no trial is left out with one reason, everything recorded stays. */
export function FinishEarlyDialog({
  record,
  onClose,
  onFinish,
}: {
  readonly record: ScreeningRecord;
  readonly onClose: () => void;
  readonly onFinish: (why: string) => void;
}) {
  const tests = new Set(leftOutOf(record).map(({ test }) => test)).size;
  return (
    <ReasonDialog
      opened
      title="Finish early"
      reasons={NOT_TESTED_REASONS}
      onClose={onClose}
      onReason={onFinish}
    >
      <Text>
        {tests === 1 ? '1 test has' : `${tests} tests have`} a side without a trial. It is kept as not tested,
        for this reason. Every trial recorded stays and counts.
      </Text>
    </ReasonDialog>
  );
}
