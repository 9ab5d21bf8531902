import { useState } from 'react';
import { testGateOf } from '../../../shared/findings/stopped-tests';
import type { ScreeningRecord } from '../../bridge/call';
import { ActButton } from '../../ui/ActButton';
import { CaptureControl } from './CaptureControl';
import style from './capture.module.css';
import { reasonOfStop, StoppedTest } from './StoppedTest';
import { measurementAt, type Place, standingOf } from './steps';
import { TestDone } from './TestDone';
import type { AttemptHandle } from './use-attempt';
import type { Recording } from './use-recording';
import { useRest } from './use-rest';

type Props = {
  readonly record: ScreeningRecord;
  readonly place: Place;
  readonly attempt: AttemptHandle;
  readonly recording: Recording;
  /** On to what is next to do, here or at another test. */
  readonly onNext: () => void;
};

/** The one thing to do next at a test: take a trial, leave it out because something stops it, or go on. */
export function NextAct({ record, place, attempt, recording, onNext }: Props) {
  const { screening, status } = record;
  const [typing, setTyping] = useState(false);
  const rest = useRest(screening, place.test);
  const standings = standingOf(screening, place.test);
  const due = standings.filter(({ trials }) => trials > 0).map(({ side }) => side);
  const stopped = testGateOf(screening)(place.test);
  const notTested = measurementAt(screening, place)?.notTested;
  const done = { record, onNext };

  if (status === 'finished')
    return <p className={style.note}>This screening is finished. Reopen it above to record more.</p>;
  if (stopped !== null && due.length > 0) {
    const leaveOut = () => void recording.leaveOut(due, reasonOfStop(stopped));
    return <StoppedTest why={stopped} busy={recording.busy} onLeaveOut={leaveOut} />;
  }
  if (notTested !== undefined)
    return (
      <TestDone {...done} says={`Not tested: ${notTested}.`}>
        <ActButton says="Test it after all" onAct={() => void recording.testAfterAll()} />
      </TestDone>
    );
  if (stopped !== null) return <TestDone {...done} says={stopped} />;
  if (due.length === 0 && !recording.more)
    return (
      <TestDone {...done} says="This test is done; every trial is saved.">
        <ActButton
          says="Record an extra trial"
          keys="x"
          variant="subtle"
          showKeys
          onAct={() => recording.setMore(true)}
        />
      </TestDone>
    );
  return (
    <CaptureControl
      key={place.side}
      record={record}
      place={place}
      onSave={recording.save}
      kind={recording.practice ? 'practice' : due.includes(place.side) ? 'due' : 'extra'}
      typing={typing}
      onTyping={setTyping}
      ruleSet={recording.ruleSet}
      attempt={attempt}
      rest={rest}
    />
  );
}
