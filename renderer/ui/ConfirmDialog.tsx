import { Button, Group, Modal, Text } from '@mantine/core';
import type { ReactNode } from 'react';

type Props = {
  readonly opened: boolean;
  readonly title: string;
  /** What will be lost, or what cannot be undone. */
  readonly children: ReactNode;
  /** The act in words: "Leave without saving". */
  readonly confirm: string;
  readonly cancel: string;
  readonly tone?: 'accent' | 'danger';
  readonly onConfirm: () => void;
  readonly onCancel: () => void;
};

/** Asks once before something is lost. Escape and the first focus are on the safe answer. */
export function ConfirmDialog(props: Props) {
  const { opened, title, children, confirm, cancel, tone = 'danger', onConfirm, onCancel } = props;
  return (
    <Modal opened={opened} onClose={onCancel} title={title} withCloseButton={false}>
      <Text>{children}</Text>
      <Group justify="flex-end" mt="lg" gap="xs">
        <Button variant="default" onClick={onConfirm} color={tone}>
          {confirm}
        </Button>
        <Button variant="filled" onClick={onCancel} data-autofocus>
          {cancel}
        </Button>
      </Group>
    </Modal>
  );
}
