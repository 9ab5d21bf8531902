import { Button, Group, Modal, Stack, TextInput } from '@mantine/core';
import { type FormEvent, type ReactNode, useState } from 'react';
import { ActButton } from '../../ui/ActButton';

type Props = {
  readonly opened: boolean;
  readonly title: string;
  readonly reasons: readonly string[];
  readonly onClose: () => void;
  readonly onReason: (why: string) => void;
  /** What else is to be chosen, above the reasons. */
  readonly children?: ReactNode;
};

/** Asks for a reason: one press for a usual one, or the coach's own words. It goes at once, so that no key is lost. */
export function ReasonDialog({ opened, title, reasons, onClose, onReason, children }: Props) {
  return (
    <Modal opened={opened} onClose={onClose} title={title} transitionProps={{ duration: 0 }}>
      <Stack>
        {children}
        <Group gap="xs">
          {reasons.map((why, index) => (
            <ActButton
              key={why}
              says={why}
              keys={String(index + 1)}
              size="md"
              inDialog
              showKeys
              onAct={() => onReason(why)}
            />
          ))}
        </Group>
        <OwnReason onReason={onReason} />
      </Stack>
    </Modal>
  );
}

function OwnReason({ onReason }: Pick<Props, 'onReason'>) {
  const [own, setOwn] = useState('');
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (own.trim() !== '') onReason(own.trim());
  };
  return (
    <form onSubmit={submit}>
      <Group align="end">
        <TextInput
          label="Another reason"
          value={own}
          maxLength={200}
          onChange={(event) => setOwn(event.currentTarget.value)}
          flex={1}
        />
        <Button type="submit" disabled={own.trim() === ''}>
          Keep reason
        </Button>
      </Group>
    </form>
  );
}
