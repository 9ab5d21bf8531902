import { Stack, Textarea } from '@mantine/core';
import { type ReactNode, useRef, useState } from 'react';
import { FailureNote } from '../../app/FailureNote';
import type { ClientRecord } from '../../bridge/call';
import { type Action, useAction } from '../../bridge/use-action';
import { ActButton } from '../../ui/ActButton';
import { ConfirmDialog } from '../../ui/ConfirmDialog';
import { today } from '../../ui/day-words';
import { Page } from '../../ui/Page';
import { SectionCard } from '../../ui/SectionCard';
import { useLeaveGuard } from '../../ui/use-leave-guard';
import { BodyFields } from './BodyFields';
import style from './ClientForm.module.css';
import { type ClientDraft, draftOf, readDraft, type Units } from './client-draft';
import { HistoryRows } from './HistoryRows';
import { type SectionProps, WhoFields } from './WhoFields';

type Props = {
  readonly title: string;
  readonly lead: string;
  readonly back: ReactNode;
  readonly record: ClientRecord | null;
  /** What a new client's name field starts with. */
  readonly name?: string;
  readonly units: Units;
  readonly onSaved: (record: ClientRecord, andScreen: boolean) => void;
};

/** Brings the first field that cannot be read into view, once it is marked as such. */
const showFirstWrong = (form: HTMLElement | null): void => {
  requestAnimationFrame(() => form?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus());
};

/** The form as typed, the act of saving it, and the guard against leaving it unsaved. */
function useClientForm({ record, name = '', units, onSaved }: Props) {
  const [start] = useState(() => draftOf(record, '', units));
  const [draft, setDraft] = useState<ClientDraft>(() => draftOf(record, name, units));
  const [asked, setAsked] = useState(false);
  const form = useRef<HTMLDivElement>(null);
  const saving = useAction('client.save');
  // Two quick presses of Enter must not make two clients.
  const sending = useRef(false);
  const guard = useLeaveGuard(JSON.stringify(draft) !== JSON.stringify(start));
  const reading = readDraft(draft, record?.facts, units, today());

  const save = async (andScreen: boolean) => {
    setAsked(true);
    if (!reading.ok) return showFirstWrong(form.current);
    if (sending.current) return;
    sending.current = true;
    const { facts, note } = reading;
    const saved = await saving.act({ ...(record ? { id: record.id } : {}), facts, note });
    sending.current = false;
    if (!saved) return;
    guard.letGo();
    onSaved(saved, andScreen);
  };
  return {
    section: {
      draft,
      asked,
      units,
      onChange: (changes: Partial<ClientDraft>) => setDraft((now) => ({ ...now, ...changes })),
    },
    wrong: asked && !reading.ok ? reading.fields : [],
    saving,
    save,
    guard,
    form,
  };
}

/** Adds or changes a client. Only the name is needed; nothing typed is lost when saving fails or the coach leaves. */
export function ClientForm(props: Props) {
  const { section, wrong, saving, save, guard, form } = useClientForm(props);
  const foot = (
    <SaveBar isNew={props.record === null} wrong={wrong} saving={saving} onSave={(and) => void save(and)} />
  );
  return (
    <Page title={props.title} lead={props.lead} back={props.back} width="narrow" foot={foot}>
      <Stack gap="md" ref={form}>
        <SectionCard title="Who">
          <WhoFields {...section} onEnter={() => void save(false)} />
        </SectionCard>
        <SectionCard title="Body" note="Needed by some tests only; it can be added later.">
          <BodyFields {...section} />
        </SectionCard>
        <SectionCard
          title="History"
          note="Injuries, operations and pain that matter for testing and training."
        >
          <HistoryRows {...section} />
        </SectionCard>
        <NoteField {...section} />
      </Stack>
      <ConfirmDialog
        opened={guard.asking}
        title="Leave without saving?"
        confirm="Leave without saving"
        cancel="Stay here"
        onConfirm={guard.leave}
        onCancel={guard.stay}
      >
        What you typed about {section.draft.name.trim() || 'this client'} is not saved yet and will be lost.
      </ConfirmDialog>
    </Page>
  );
}

function NoteField({ draft, onChange }: SectionProps) {
  return (
    <SectionCard title="Note">
      <Textarea
        aria-label="Note"
        autosize
        minRows={2}
        maxRows={10}
        maxLength={10_000}
        value={draft.note}
        onChange={(event) => onChange({ note: event.currentTarget.value })}
      />
    </SectionCard>
  );
}

type BarProps = {
  readonly isNew: boolean;
  readonly wrong: readonly string[];
  readonly saving: Action<'client.save'>;
  readonly onSave: (andScreen: boolean) => void;
};

function SaveBar({ isNew, wrong, saving, onSave }: BarProps) {
  return (
    <div className={style.foot}>
      <div className={style.said} role="status">
        {wrong.length > 0 ? `Look again at: ${wrong.join(', ')}.` : null}
      </div>
      {saving.failure ? <FailureNote code={saving.failure.code} /> : null}
      <ActButton
        says={isNew ? 'Save the client' : 'Save the changes'}
        keys="mod+s"
        variant={isNew ? 'default' : 'filled'}
        busy={saving.busy}
        showKeys
        onAct={() => onSave(false)}
      />
      {isNew ? (
        <ActButton
          says="Save and start a screening"
          keys="mod+enter"
          variant="filled"
          disabled={saving.busy}
          showKeys
          onAct={() => onSave(true)}
        />
      ) : null}
    </div>
  );
}
