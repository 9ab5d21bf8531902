import type { Side } from '../../../shared/screening/screening';
import { FailureNote } from '../../app/FailureNote';
import type { ScreeningRecord } from '../../bridge/call';
import { AttemptNote } from './AttemptNote';
import style from './capture.module.css';
import { HowTo } from './HowTo';
import { NextAct } from './NextAct';
import { Observations } from './Observations';
import { RunAs } from './RunAs';
import { RunningActs } from './RunningActs';
import { SideBanner } from './SideBanner';
import { type Place, standingOf } from './steps';
import { TestActs } from './TestActs';
import { TrialKind } from './TrialKind';
import type { AttemptHandle } from './use-attempt';
import { useRecording } from './use-recording';

type Props = {
  readonly record: ScreeningRecord;
  readonly place: Place;
  readonly attempt: AttemptHandle;
  readonly onSide: (side: Side) => void;
  readonly onRecorded: (saved: ScreeningRecord, place: Place) => void;
  readonly onNext: () => void;
  readonly onPutOff: (saved: ScreeningRecord) => void;
};

/** The test being done: how, which side now, and the one control that takes its value. */
export function CapturePanel({ record, place, attempt, onSide, onRecorded, onNext, onPutOff }: Props) {
  const { screening } = record;
  const recording = useRecording(record, place, onRecorded);
  const standings = standingOf(screening, place.test);
  const here = standings.find(({ side }) => side === place.side);
  const closed = record.status === 'finished';
  const running = attempt.running !== null;
  const failure = recording.failure ?? attempt.failure;
  return (
    <section className={style.capture} data-running={running} aria-labelledby="capture-test">
      <HowTo
        id="capture-test"
        test={place.test}
        side={place.side}
        short={running}
        known={standings.some(({ counted }) => counted > 0)}
      >
        {closed ? null : running ? (
          <RunningActs
            onDrop={() => {
              recording.setSeen([]);
              attempt.drop();
            }}
          />
        ) : (
          <TestActs
            record={record}
            place={place}
            onPutOff={onPutOff}
            onLeaveOut={(sides, why) => void recording.leaveOut(sides, why)}
          />
        )}
      </HowTo>
      {attempt.lost ? <AttemptNote lost={attempt.lost} onRead={attempt.drop} /> : null}
      <SideBanner
        record={record}
        place={place}
        practice={recording.practice}
        fixed={running}
        onSide={onSide}
      />
      {failure ? <FailureNote code={failure.code} /> : null}
      <NextAct record={record} place={place} attempt={attempt} recording={recording} onNext={onNext} />
      {running ? (
        <Observations test={place.test} seen={recording.seen} onSeen={recording.setSeen} />
      ) : here && !closed ? (
        <>
          <TrialKind standing={here} practice={recording.practice} onPractice={recording.setPractice} />
          <RunAs test={place.test} recording={recording} />
        </>
      ) : null}
    </section>
  );
}
