import { Modal, Stack, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import type { Id } from '../../../shared/basics/ids';
import type { ClientFacts } from '../../../shared/client/client';
import { CONSENT_PURPOSES, type ConsentPurpose, needsGuardian } from '../../../shared/client/consent';
import { useAction } from '../../bridge/use-action';
import { ActButton } from '../../ui/ActButton';
import { ChoiceRow } from '../../ui/ChoiceRow';
import { DateField } from '../../ui/DateField';
import { longDay, today } from '../../ui/day-words';
import { notifyDone } from '../../ui/notify';
import { readDate } from '../../ui/read-date';
import { FailureNote } from '../FailureNote';
import style from './Before.module.css';

type Props = {
  readonly clientId: Id<'Client'>;
  readonly facts: Pick<ClientFacts, 'birthDate' | 'birthYear'>;
  /** What is being recorded; the dialog is closed while null. */
  readonly purpose: ConsentPurpose | null;
  readonly onClose: () => void;
};

const STATES = { given: 'Given', asked: 'Asked, no answer yet', withdrawn: 'Withdrawn' } as const;
const WHO = { client: 'The client', guardian: 'A guardian' } as const;
const HOW = { spoken: 'Said aloud', signed: 'Signed on paper' } as const;

/** Writes down what was said about consent: Enter is enough for a yes said aloud today. */
export function ConsentDialog({ purpose, onClose, ...client }: Props) {
  return (
    <Modal
      opened={purpose !== null}
      onClose={onClose}
      title={purpose === null ? 'Consent' : `Consent ${CONSENT_PURPOSES[purpose]}`}
      transitionProps={{ duration: 0 }}
    >
      {purpose === null ? null : <ConsentForm purpose={purpose} onClose={onClose} {...client} />}
    </Modal>
  );
}

/** What is chosen so far, and the act of writing it down. */
function useConsentForm({ clientId, facts, purpose, onClose }: Props & { purpose: ConsentPurpose }) {
  const now = today();
  const [state, setState] = useState<keyof typeof STATES>('given');
  const [who, setWho] = useState<keyof typeof WHO>(needsGuardian(facts, now) ? 'guardian' : 'client');
  const [guardian, setGuardian] = useState('');
  const [how, setHow] = useState<keyof typeof HOW>('spoken');
  const [day, setDay] = useState(() => longDay(now));
  const [asked, setAsked] = useState(false);
  const recording = useAction('consent.record');
  const limits = { year: false, first: '1900-01-01' as typeof now, last: now };
  const nameless = who === 'guardian' && guardian.trim() === '';
  const save = async () => {
    setAsked(true);
    const on = readDate(day, limits);
    if (on.kind !== 'date' || nameless || recording.busy) return;
    const by = who === 'guardian' ? { guardian } : {};
    if (!(await recording.act({ clientId, consent: { purpose, state, on: on.date, how, ...by } }))) return;
    notifyDone('It is written down.');
    onClose();
  };
  const fault = asked && nameless ? 'Say who consented.' : null;
  return {
    ...{ state, setState, who, setWho, guardian, setGuardian, how, setHow, day, setDay, asked },
    ...{ limits, fault, recording, save },
  };
}

function ConsentForm(props: Props & { readonly purpose: ConsentPurpose }) {
  const form = useConsentForm(props);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    // In React a dialog lies inside the form it was opened from, which must not be sent along.
    event.stopPropagation();
    void form.save();
  };
  return (
    <form onSubmit={submit} noValidate>
      <Stack gap="md">
        <ChoiceRow label="Consent was" chosen={form.state} choices={STATES} onChoose={form.setState} />
        <ChoiceRow label="Said by" chosen={form.who} choices={WHO} onChoose={form.setWho} />
        {form.who === 'guardian' ? (
          <TextInput
            label="Name of the guardian"
            required
            maxLength={120}
            data-autofocus
            value={form.guardian}
            error={form.fault}
            onChange={(event) => form.setGuardian(event.currentTarget.value)}
          />
        ) : null}
        <ChoiceRow label="How" chosen={form.how} choices={HOW} onChoose={form.setHow} />
        <DateField
          label="On"
          text={form.day}
          onText={form.setDay}
          limits={form.limits}
          asked={form.asked}
          problem={form.asked && form.day.trim() === '' ? 'Type the day it was said.' : null}
        />
        {form.recording.failure ? <FailureNote code={form.recording.failure.code} /> : null}
        <footer className={style.foot}>
          <ActButton says="Cancel" onAct={props.onClose} />
          <ActButton
            says="Write it down"
            variant="filled"
            keys="mod+enter"
            inDialog
            focused={form.who === 'client'}
            showKeys
            busy={form.recording.busy}
            onAct={() => void form.save()}
          />
        </footer>
        {/* A form sends on Enter only when it holds a submit button. */}
        <button type="submit" hidden aria-hidden="true" tabIndex={-1} />
      </Stack>
    </form>
  );
}
