import { useDisclosure } from '@mantine/hooks';
import type { Side } from '../../../shared/screening/screening';
import type { ScreeningRecord } from '../../bridge/call';
import { useAction } from '../../bridge/use-action';
import { ActButton } from '../../ui/ActButton';
import { NotTestedDialog } from './NotTestedDialog';
import { isTestDone, type Place, testsOf } from './steps';

type Props = {
  readonly record: ScreeningRecord;
  readonly place: Place;
  readonly onPutOff: (saved: ScreeningRecord) => void;
  readonly onLeaveOut: (sides: readonly Side[], why: string) => void;
};

/** What can be done with a test instead of doing it now: later, or not at all. */
export function TestActs({ record, place, onPutOff, onLeaveOut }: Props) {
  const puttingOff = useAction('screening.putOff');
  const [asking, ask] = useDisclosure(false);
  const open = testsOf(record).filter((test) => !isTestDone(record.screening, test));
  const putOff = async () => {
    const saved = await puttingOff.act({ screeningId: record.id, test: place.test });
    if (saved) onPutOff(saved);
  };
  return (
    <>
      {open.length > 1 && open.includes(place.test) && record.tests.includes(place.test) ? (
        <ActButton
          says="Later"
          keys="d"
          variant="subtle"
          size="xs"
          showKeys
          busy={puttingOff.busy}
          onAct={putOff}
        />
      ) : null}
      <ActButton says="Not tested…" keys="n" variant="subtle" size="xs" showKeys onAct={ask.open} />
      {asking ? (
        <NotTestedDialog
          screening={record.screening}
          place={place}
          onClose={ask.close}
          onMark={(sides, why) => {
            ask.close();
            onLeaveOut(sides, why);
          }}
        />
      ) : null}
    </>
  );
}
