import { Button, Group, Stack, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { ActButton } from '../../ui/ActButton';

const REASONS = ['pain', 'not safe today', 'no time', 'no kit', 'client declined'];

/** The usual reasons not to test, each with its digit, and a field for any other. */
export function NotTestedReasons({ onMark }: { readonly onMark: (why: string) => void }) {
  return (
    <Stack>
      <Group gap="xs">
        {REASONS.map((why, index) => (
          <ActButton
            key={why}
            says={why}
            keys={String(index + 1)}
            inDialog
            showKeys
            onAct={() => onMark(why)}
          />
        ))}
      </Group>
      <OwnReason onMark={onMark} />
    </Stack>
  );
}

function OwnReason({ onMark }: { readonly onMark: (why: string) => void }) {
  const [own, setOwn] = useState('');
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (own.trim() !== '') onMark(own.trim());
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
