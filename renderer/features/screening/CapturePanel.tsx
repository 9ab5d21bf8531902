import { useDisclosure } from '@mantine/hooks';
import { useState } from 'react';
import { testGateOf } from '../../../shared/findings/stopped-tests';
import type { Side } from '../../../shared/screening/screening';
import { FailureNote } from '../../app/FailureNote';
import type { ScreeningRecord } from '../../bridge/call';
import { useAction } from '../../bridge/use-action';
import { ActButton } from '../../ui/ActButton';
import { CaptureControl } from './CaptureControl';
import style from './capture.module.css';
import type { Entry } from './control-props';
import { HowTo } from './HowTo';
import { NotTestedDialog } from './NotTestedDialog';
import { SideBanner } from './SideBanner';
import { reasonOfStop, StoppedTest } from './StoppedTest';
import { measurementAt, type Place, standingOf } from './steps';
import { TestDone } from './TestDone';

type Props = {
  readonly record: ScreeningRecord;
  readonly place: Place;
  readonly onSide: (side: Side) => void;
  readonly onRecorded: (saved: ScreeningRecord, place: Place) => void;
};

/** The test being done: how, which side now, and the one control that takes its value. */
export function CapturePanel({ record, place, onSide, onRecorded }: Props) {
  const recording = useAction('screening.recordTrial');
  const marking = useAction('screening.markNotTested');
  const [asking, ask] = useDisclosure(false);
  const [typing, setTyping] = useState(false);
  const [more, setMore] = useState(false);
  const { screening } = record;
  const notTested = measurementAt(screening, place)?.notTested;
  const closed = record.status === 'finished';
  const failure = recording.failure ?? marking.failure;

  const save = async (entry: Entry): Promise<boolean> => {
    const saved = await recording.act({ screeningId: record.id, ...place, ...entry });
    if (saved) {
      setMore(false);
      onRecorded(saved, place);
    }
    return saved !== null;
  };
  const standings = standingOf(screening, place.test);
  const done = standings.every(({ trials }) => trials === 0);
  const stopped = testGateOf(screening)(place.test);
  const leaveOut = async (why: string) => {
    let saved: ScreeningRecord | null = null;
    for (const { side } of standings.filter(({ trials }) => trials > 0))
      saved = await marking.act({ screeningId: record.id, test: place.test, side, why });

    if (saved) onRecorded(saved, place);
  };
  const mark = async (why: string | null) => {
    const saved = await marking.act({ screeningId: record.id, ...place, why });
    ask.close();
    if (saved && why !== null) onRecorded(saved, place);
  };

  return (
    <section className={style.capture} aria-labelledby="capture-test">
      <HowTo id="capture-test" test={place.test} side={place.side}>
        {closed || notTested !== undefined ? null : (
          <ActButton says="Not tested…" keys="n" variant="subtle" showKeys onAct={ask.open} />
        )}
      </HowTo>
      <SideBanner screening={screening} place={place} onSide={onSide} />
      {failure ? <FailureNote code={failure.code} /> : null}
      {notTested !== undefined ? (
        <p className={style.note}>
          Not tested: {notTested}. <ActButton says="Test it after all" onAct={() => mark(null)} />
        </p>
      ) : closed ? (
        <p className={style.note}>This screening is finished. Reopen it above to record more.</p>
      ) : stopped !== null ? (
        <StoppedTest
          why={stopped}
          due={standings.some(({ trials }) => trials > 0)}
          busy={marking.busy}
          onLeaveOut={() => void leaveOut(reasonOfStop(stopped))}
        />
      ) : done && !more ? (
        <TestDone record={record} onMore={() => setMore(true)} />
      ) : (
        <CaptureControl
          key={place.side}
          record={record}
          place={place}
          onSave={save}
          typing={typing}
          onTyping={setTyping}
          extra={standings.every((side) => side.side !== place.side || side.trials === 0)}
        />
      )}
      <NotTestedDialog opened={asking} place={place} onClose={ask.close} onMark={mark} />
    </section>
  );
}
