import { useDisclosure } from '@mantine/hooks';
import type { TestId } from '../../../shared/catalogue/tests';
import type { Screening, Side } from '../../../shared/screening/screening';
import { FailureNote } from '../../app/FailureNote';
import type { ScreeningRecord } from '../../bridge/call';
import { InTheWay } from './InTheWay';
import { LostAttempt } from './LostAttempt';
import { NotTestedDialog } from './NotTestedDialog';
import { SideBanner, SideUnderWay } from './SideBanner';
import { StageHead } from './StageHead';
import style from './stage.module.css';
import { type Place, standingOf } from './steps';
import { TestControl } from './TestControl';
import type { useAttempt } from './use-attempt';
import { useCapture } from './use-capture';
import { useObstacle } from './use-obstacle';
import type { useRuleSet } from './use-rule-set';

type Props = {
  readonly record: ScreeningRecord;
  readonly place: Place;
  readonly attempt: ReturnType<typeof useAttempt>;
  readonly rules: ReturnType<typeof useRuleSet>;
  readonly earlier: readonly Screening[];
  readonly onSide: (side: Side) => void;
  readonly onGoTo: (test: TestId) => void;
  readonly onLater: () => void;
  readonly onRecorded: (saved: ScreeningRecord, place: Place) => void;
};

/** The test being done: which side now, and the one control that takes its value; or what stands in its way. */
export function Stage(props: Props) {
  const { record, place, attempt, onRecorded } = props;
  const [asking, ask] = useDisclosure(false);
  const capture = useCapture(record, place, onRecorded);
  const standings = standingOf(record.screening, place.test);
  const due = standings.filter(({ trials }) => trials > 0).map(({ side }) => side);
  const obstacle = useObstacle(record, place, standings, props.earlier);
  const underWay = attempt.running !== null;
  const failure = capture.failure ?? attempt.failure;
  const blocked = !underWay && (attempt.lost !== null || obstacle !== null);
  // Each part keeps its place while a stopwatch starts and stops, so that the control is the same one throughout.
  return (
    <section
      className={style.stage}
      data-side={place.side}
      data-under-way={underWay}
      aria-labelledby="capture-test"
    >
      {underWay ? null : (
        <StageHead
          id="capture-test"
          test={place.test}
          open={obstacle?.kind !== 'finished' && obstacle?.kind !== 'not-tested'}
          onLater={props.onLater}
          onLeaveOut={ask.open}
        />
      )}
      {underWay ? (
        <SideUnderWay
          id="capture-test"
          place={place}
          standing={standings.find(({ side }) => side === place.side)}
        />
      ) : (
        <SideBanner standings={standings} place={place} onSide={props.onSide} />
      )}
      {failure ? <FailureNote code={failure.code} /> : null}
      {blocked && attempt.lost ? <LostAttempt lost={attempt.lost} onGoOn={attempt.forgetLost} /> : null}
      {blocked && obstacle && !attempt.lost ? (
        <InTheWay {...{ record, obstacle, capture, due }} onGoTo={props.onGoTo} />
      ) : null}
      {blocked ? null : (
        <TestControl
          key={place.test}
          {...{ record, place, attempt, capture, standings }}
          rules={props.rules}
          done={due.length === 0}
        />
      )}
      <NotTestedDialog
        opened={asking}
        place={place}
        due={due}
        onClose={ask.close}
        onMark={(sides, why) => {
          ask.close();
          void capture.leaveOut(sides, why);
        }}
      />
    </section>
  );
}
