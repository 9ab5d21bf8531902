import { Modal, Stack } from '@mantine/core';
import type { ReactNode } from 'react';
import { Reasons } from './Reasons';

type Props = {
  readonly opened: boolean;
  readonly title: string;
  readonly reasons: readonly string[];
  readonly onClose: () => void;
  readonly onReason: (why: string) => void;
  /** What the reason is for, where the title does not say it all. */
  readonly children?: ReactNode;
};

/** Asks for a reason: one press for a usual one, or own words. It goes at once, so that no key is lost. */
export function ReasonDialog({ opened, title, reasons, onClose, onReason, children }: Props) {
  return (
    <Modal opened={opened} onClose={onClose} title={title} transitionProps={{ duration: 0 }}>
      <Stack>
        {children}
        <Reasons reasons={reasons} onReason={onReason} />
      </Stack>
    </Modal>
  );
}
