import { useDisclosure } from '@mantine/hooks';
import { useState } from 'react';
import { testOf } from '../../../shared/catalogue/tests';
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
import { measurementAt, type Place, standingOf } from './steps';

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
  const { screening } = record;
  const notTested = measurementAt(screening, place)?.notTested;
  const closed = record.status === 'finished';
  const failure = recording.failure ?? marking.failure;

  const save = async (entry: Entry): Promise<boolean> => {
    const saved = await recording.act({ screeningId: record.id, ...place, ...entry });
    if (saved) onRecorded(saved, place);
    return saved !== null;
  };
  const mark = async (why: string | null) => {
    const saved = await marking.act({ screeningId: record.id, ...place, why });
    ask.close();
    if (saved && why !== null) onRecorded(saved, place);
  };

  return (
    <section className={style.capture} aria-labelledby="capture-test">
      <HowTo id="capture-test" test={testOf(place.test)} />
      <SideBanner screening={screening} place={place} onSide={onSide} />
      {failure ? <FailureNote code={failure.code} /> : null}
      {notTested !== undefined ? (
        <p className={style.note}>
          Not tested: {notTested}. <ActButton says="Test it after all" onAct={() => mark(null)} />
        </p>
      ) : closed ? (
        <p className={style.note}>This screening is finished. Reopen it above to record more.</p>
      ) : (
        <CaptureControl
          key={place.side}
          record={record}
          place={place}
          onSave={save}
          typing={typing}
          onTyping={setTyping}
          extra={standingOf(screening, place.test).every(
            (side) => side.side !== place.side || side.trials === 0,
          )}
        />
      )}
      {closed || notTested !== undefined ? null : (
        <div className={style.end}>
          <ActButton says="Not tested…" keys="n" variant="subtle" showKeys onAct={ask.open} />
        </div>
      )}
      <NotTestedDialog opened={asking} place={place} onClose={ask.close} onMark={mark} />
    </section>
  );
}
