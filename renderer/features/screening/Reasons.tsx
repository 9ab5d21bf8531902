import { Button, Group, Stack, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { ActButton } from '../../ui/ActButton';

type Props = {
  /** The usual reasons; each has its number as its key. */
  readonly reasons: readonly string[];
  readonly onReason: (why: string) => void;
};

/** The usual reasons, each with its digit, and a field for any other. */
export function Reasons({ reasons, onReason }: Props) {
  return (
    <Stack>
      <Group gap="xs">
        {reasons.map((why, index) => (
          <ActButton
            key={why}
            says={why}
            keys={String(index + 1)}
            inDialog
            showKeys
            size="md"
            onAct={() => onReason(why)}
          />
        ))}
      </Group>
      <OwnReason onReason={onReason} />
    </Stack>
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
