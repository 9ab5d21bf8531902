import { Button, Group, Modal, Stack, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { testOf } from '../../../shared/catalogue/tests';
import type { Place } from './steps';

const REASONS = ['pain', 'not safe today', 'no time', 'no kit', 'client declined'];
const WORD = { left: ', left', right: ', right', both: '' } as const;

/** Asks why a test is left out on this side; the reason is kept and printed. */
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
  const [own, setOwn] = useState('');
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (own.trim() !== '') onMark(own.trim());
  };
  return (
    <Modal
      opened={opened}
      onClose={onClose}
      title={`Not tested: ${testOf(place.test).name}${WORD[place.side]}`}
      centered
    >
      <Stack>
        <Group gap="xs">
          {REASONS.map((why) => (
            <Button key={why} variant="default" onClick={() => onMark(why)}>
              {why}
            </Button>
          ))}
        </Group>
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
      </Stack>
    </Modal>
  );
}
