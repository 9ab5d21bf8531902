import { Modal } from '@mantine/core';
import { testOf } from '../../../shared/catalogue/tests';
import { NotTestedReasons } from './NotTestedReasons';
import type { Place } from './steps';

const WORD = { left: ', left', right: ', right', both: '' } as const;

/** Asks why a test is left out on this side; the reason is kept and printed. It goes at once, so that no key is lost. */
export function NotTestedDialog({
  opened,
  place,
  onClose,
  onMark,
}: {
  readonly opened: boolean;
  readonly place: Place;
  readonly onClose: () => void;
  readonly onMark: (why: string) => void;
}) {
  return (
    <Modal
      opened={opened}
      onClose={onClose}
      title={`Not tested: ${testOf(place.test).name}${WORD[place.side]}`}
      transitionProps={{ duration: 0 }}
    >
      <NotTestedReasons onMark={onMark} />
    </Modal>
  );
}
