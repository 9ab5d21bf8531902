import { Alert, Button, Group } from '@mantine/core';
import { useDisclosure, useHotkeys } from '@mantine/hooks';
import { testOf } from '../../../shared/catalogue/tests';
import type { Side } from '../../../shared/screening/screening';
import type { ScreeningRecord } from '../../bridge/call';
import { useAction } from '../../bridge/use-action';
import { CaptureControl, type Entry } from './CaptureControl';
import style from './capture.module.css';
import { HowTo } from './HowTo';
import { NotTestedDialog } from './NotTestedDialog';
import { SideBanner } from './SideBanner';
import { isDone, measurementAt, type Place } from './steps';
import { TrialColumns } from './TrialColumns';

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
  useHotkeys([['n', ask.open]]);
  const { screening } = record;
  const test = testOf(place.test);
  const notTested = measurementAt(screening, place)?.notTested;
  const closed = record.status === 'finished';

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
    <section className={style['capture']} aria-labelledby="capture-test">
      <HowTo id="capture-test" test={test} />
      <SideBanner screening={screening} place={place} onSide={onSide} />
      {recording.failure ? (
        <Alert color="red" title="Not saved" role="alert">
          {recording.failure.message}. What you entered is still here; try again.
        </Alert>
      ) : null}
      {notTested !== undefined ? (
        <Alert title={`Not tested: ${notTested}`}>
          <Button variant="default" onClick={() => mark(null)}>
            Test it after all
          </Button>
        </Alert>
      ) : closed ? (
        <Alert title="This screening is finished">Reopen it above to record more.</Alert>
      ) : (
        <CaptureControl
          key={place.side}
          record={record}
          place={place}
          onSave={save}
          extra={isDone(screening, place)}
        />
      )}
      <TrialColumns record={record} test={place.test} at={place.side} />
      {!closed && notTested === undefined ? (
        <Group justify="flex-end">
          <Button variant="subtle" size="compact-md" onClick={ask.open}>
            Not tested… <kbd>N</kbd>
          </Button>
        </Group>
      ) : null}
      <NotTestedDialog opened={asking} place={place} onClose={ask.close} onMark={mark} />
    </section>
  );
}
