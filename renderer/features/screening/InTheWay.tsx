import type { TestId } from '../../../shared/catalogue/tests';
import type { Side } from '../../../shared/screening/screening';
import type { ScreeningRecord } from '../../bridge/call';
import { ActButton } from '../../ui/ActButton';
import { FinishAct } from './FinishAct';
import { GateAsk } from './GateAsk';
import { reasonOfStop, StoppedTest } from './StoppedTest';
import style from './stage.module.css';
import type { useCapture } from './use-capture';
import type { Obstacle } from './use-obstacle';

type Props = {
  readonly record: ScreeningRecord;
  readonly obstacle: Obstacle;
  readonly capture: ReturnType<typeof useCapture>;
  /** The sides still to do. */
  readonly due: readonly Side[];
  readonly onGoTo: (test: TestId) => void;
};

/** What stands in the way of the next trial, and the act that goes past it. */
export function InTheWay({ record, obstacle, capture, due, onGoTo }: Props) {
  const leaveOut = (why: string) => {
    if (!capture.busy) void capture.leaveOut(due, why);
  };
  switch (obstacle.kind) {
    case 'finished':
      return <p className={style.note}>This screening is finished. Reopen it above to record more.</p>;
    case 'not-tested':
      return (
        <>
          <p className={style.note}>
            Not tested: {obstacle.why}.{' '}
            <ActButton says="Test it after all" onAct={() => void capture.takeBackIn()} />
          </p>
          <FinishAct record={record} />
        </>
      );
    case 'stopped':
      return (
        <>
          <StoppedTest
            why={obstacle.why}
            due={due.length > 0}
            onLeaveOut={() => leaveOut(reasonOfStop(obstacle.why))}
          />
          <FinishAct record={record} />
        </>
      );
    case 'gate':
      return <GateAsk gate={obstacle.gate} onPassed={obstacle.pass} onGoTo={onGoTo} onLeaveOut={leaveOut} />;
  }
}
