import { TextInput } from '@mantine/core';
import { IconSortAscending } from '@tabler/icons-react';
import { Link, useNavigate } from '@tanstack/react-router';
import { useRef, useState } from 'react';
import type { Id } from '../../../shared/basics/ids';
import { inScreeningOrder } from '../../../shared/catalogue/protocols';
import type { TestId } from '../../../shared/catalogue/tests';
import { FailureNote } from '../../app/FailureNote';
import { type Action, useAction } from '../../bridge/use-action';
import { ActButton } from '../../ui/ActButton';
import { ConfirmDialog } from '../../ui/ConfirmDialog';
import { EmptyState } from '../../ui/EmptyState';
import { KeyHint } from '../../ui/KeyHint';
import { notifyDone } from '../../ui/notify';
import { Page } from '../../ui/Page';
import { countWords, kitWords, minuteWords } from '../../ui/protocol-words';
import { useLeaveGuard } from '../../ui/use-leave-guard';
import style from './Composer.module.css';
import { OrderedTests } from './OrderedTests';
import { added } from './ordered-tests';
import { TestPicker } from './TestPicker';

export type ProtocolDraft = {
  readonly name: string;
  readonly purpose: string;
  readonly tests: readonly TestId[];
};

type Props = { readonly id: Id<'Protocol'> | null; readonly start: ProtocolDraft };

/** The draft, the act of saving it, and the guard against leaving it unsaved. */
function useComposer({ id, start }: Props) {
  const navigate = useNavigate();
  const [draft, setDraft] = useState<ProtocolDraft>(start);
  const [tried, setTried] = useState(false);
  const nameField = useRef<HTMLInputElement>(null);
  const sending = useRef(false);
  const saving = useAction('protocol.save');
  const guard = useLeaveGuard(draft !== start);
  const change = (changes: Partial<ProtocolDraft>) => {
    saving.forgetFailure();
    setDraft((now) => ({ ...now, ...changes }));
  };
  const save = async () => {
    setTried(true);
    const { name, purpose, tests } = draft;
    if (name.trim() === '') nameField.current?.focus();
    if (name.trim() === '' || tests.length === 0 || sending.current) return;
    sending.current = true;
    const saved = await saving.act({ ...(id ? { id } : {}), name, purpose, tests: [...tests] });
    sending.current = false;
    if (!saved) return nameField.current?.focus();
    guard.letGo();
    notifyDone(`“${saved.name}” is saved.`);
    await navigate({ to: '/protocols' });
  };
  return { draft, change, tried, saving, save, guard, nameField };
}

/** Puts a protocol together: tests to add on the left, those chosen in their order on the right. */
export function Composer(props: Props) {
  const { draft, change, tried, saving, save, guard, nameField } = useComposer(props);
  const { tests } = draft;
  return (
    <Page
      title={props.id === null ? 'New protocol' : 'Change protocol'}
      lead={props.id === null ? null : 'Screenings already started keep the tests they have.'}
      back={<Link to="/protocols">Protocols</Link>}
      foot={<SaveBar tests={tests} tried={tried} saving={saving} onSave={() => void save()} />}
    >
      <div className={style.naming}>
        <TextInput
          ref={nameField}
          label="Name"
          required
          maxLength={60}
          autoFocus
          value={draft.name}
          onChange={(event) => change({ name: event.currentTarget.value })}
          error={nameFault(draft.name, tried, saving)}
        />
        <TextInput
          label="What it is for"
          maxLength={200}
          value={draft.purpose}
          onChange={(event) => change({ purpose: event.currentTarget.value })}
        />
      </div>
      <div className={style.compose}>
        <section className={style.pane} aria-label="Tests to choose from">
          <TestPicker tests={tests} onAdd={(id) => change({ tests: added(tests, id) })} />
        </section>
        <section className={style.pane} aria-label="The protocol">
          <Summary tests={tests} onTests={(next) => change({ tests: next })} />
          {tests.length === 0 ? (
            <EmptyState title="No tests yet">
              Type part of a name and press Enter, choose from the list, or drag a test here. Each is put
              where it usually stands: balance first, then mobility, movement quality, hops, strength and
              endurance.
            </EmptyState>
          ) : null}
          <OrderedTests tests={tests} onTests={(next) => change({ tests: next })} />
          {tests.length < 2 ? null : (
            <p className={style.hint}>
              Drag a test to its place, or hold <KeyHint keys="alt" /> and press <KeyHint keys="arrowup" />
              <KeyHint keys="arrowdown" /> on its number. Delete takes it out.
            </p>
          )}
        </section>
      </div>
      <ConfirmDialog
        opened={guard.asking}
        title="Leave without saving?"
        confirm="Leave without saving"
        cancel="Stay here"
        onConfirm={guard.leave}
        onCancel={guard.stay}
      >
        What you changed in this protocol is not saved yet and will be lost.
      </ConfirmDialog>
    </Page>
  );
}

const isNameTaken = ({ failure }: Action<'protocol.save'>): boolean => failure?.details['path'] === 'name';

const nameFault = (name: string, tried: boolean, saving: Action<'protocol.save'>): string | null => {
  if (isNameTaken(saving)) return 'Another protocol has this name. Give this one its own.';
  return tried && name.trim() === '' ? 'Give it a name to find it by.' : null;
};

/** How long it takes, what must be at hand, and the way back to the usual order. */
function Summary({
  tests,
  onTests,
}: {
  readonly tests: readonly TestId[];
  readonly onTests: (tests: readonly TestId[]) => void;
}) {
  const usual = inScreeningOrder(tests);
  const departs = tests.some((id, place) => id !== usual[place]);
  const kit = kitWords(tests);
  return (
    <header className={style.summary}>
      <div>
        <h2>
          {countWords(tests)}
          {tests.length === 0 ? null : <span> · {minuteWords(tests)}</span>}
        </h2>
        {kit === '' ? null : <p>To hand: {kit}</p>}
      </div>
      {departs ? (
        <ActButton
          says="Put in the usual order"
          size="xs"
          icon={<IconSortAscending size={16} />}
          onAct={() => onTests(usual)}
        />
      ) : null}
    </header>
  );
}

function SaveBar({
  tests,
  tried,
  saving,
  onSave,
}: {
  readonly tests: readonly TestId[];
  readonly tried: boolean;
  readonly saving: Action<'protocol.save'>;
  readonly onSave: () => void;
}) {
  return (
    <div className={style.foot}>
      <p className={style.fault} role="status">
        {tried && tests.length === 0 ? 'Add at least one test.' : null}
      </p>
      {saving.failure && !isNameTaken(saving) ? <FailureNote code={saving.failure.code} /> : null}
      <ActButton
        says="Save the protocol"
        keys="mod+s"
        variant="filled"
        showKeys
        busy={saving.busy}
        onAct={onSave}
      />
    </div>
  );
}
