import { Button, Group, Modal, Stack, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { testOf } from '../../../shared/catalogue/tests';
import { ActButton } from '../../ui/ActButton';
import type { Place } from './steps';

const REASONS = ['pain', 'not safe today', 'no time', 'no kit', 'client declined'];
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
    </Modal>
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
