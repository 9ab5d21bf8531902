import { Button, Menu, Modal, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import type { Template } from '../../../shared/programme/template';
import { FailureNote } from '../../app/FailureNote';
import { useAction } from '../../bridge/use-action';
import { useQuery } from '../../bridge/use-query';
import { ActButton } from '../../ui/ActButton';
import { notifyDone } from '../../ui/notify';
import { LeftOutNote } from './LeftOutNote';
import lists from './lists.module.css';
import style from './programme.module.css';
import type { Draft, LeftOut, Material } from './programme-draft';
import { templateExercises, withTemplate } from './template-draft';
import type { ActOnDraft } from './use-programme-draft';

type Props = { readonly draft: Draft; readonly material: Material; readonly act: ActOnDraft };

/** Starts from a template, or keeps this list as one. */
export function Templates({ draft, material, act }: Props) {
  const templates = useQuery('template.list', undefined);
  const [naming, setNaming] = useState(false);
  const [leftOut, setLeftOut] = useState<readonly LeftOut[]>([]);
  const apply = (template: Template) => {
    const { kept, leftOut: stopped } = withTemplate(template, material);
    act((now) => ({ ...now, kept }));
    setLeftOut(stopped);
    notifyDone(`“${template.name}” is applied: ${kept.length} of ${template.exercises.length} exercises.`);
  };
  const list = templates.answer ?? [];
  return (
    <>
      <Menu>
        <Menu.Target>
          <Button variant="default" disabled={list.length === 0}>
            Apply a template
          </Button>
        </Menu.Target>
        <Menu.Dropdown>
          {list.map((template) => (
            <Menu.Item key={template.id} onClick={() => apply(template)}>
              {template.name}
            </Menu.Item>
          ))}
        </Menu.Dropdown>
      </Menu>
      <Button variant="default" disabled={draft.kept.length === 0} onClick={() => setNaming(true)}>
        Save as a template
      </Button>
      <LeftOutNote leftOut={leftOut} />
      <NameTemplate
        opened={naming}
        taken={list.map(({ name }) => name)}
        draft={draft}
        onClose={() => setNaming(false)}
      />
    </>
  );
}

function NameTemplate({
  opened,
  taken,
  draft,
  onClose,
}: {
  readonly opened: boolean;
  readonly taken: readonly string[];
  readonly draft: Draft;
  readonly onClose: () => void;
}) {
  const [name, setName] = useState('');
  const [asked, setAsked] = useState(false);
  const saving = useAction('template.save');
  const typed = name.trim();
  const problem =
    typed === ''
      ? 'Type a name, such as “Strong calves, six weeks”.'
      : taken.includes(typed)
        ? 'There is a template of this name already.'
        : null;
  const save = async (event: FormEvent) => {
    event.preventDefault();
    setAsked(true);
    if (problem !== null || saving.busy) return;
    if (!(await saving.act({ name: typed, exercises: [...templateExercises(draft.kept)] }))) return;
    notifyDone(`The template “${typed}” is saved.`);
    setName('');
    setAsked(false);
    onClose();
  };
  return (
    <Modal opened={opened} onClose={onClose} title="Save as a template">
      <form onSubmit={(event) => void save(event)} className={lists.naming}>
        <TextInput
          label="Name"
          data-autofocus
          maxLength={80}
          value={name}
          onChange={(event) => setName(event.currentTarget.value)}
          error={asked ? problem : null}
          description="It keeps the exercises, their order and doses; nothing of this client."
          inputWrapperOrder={['label', 'input', 'description', 'error']}
        />
        {saving.failure ? <FailureNote code={saving.failure.code} /> : null}
        <div className={style.foot}>
          <ActButton says="Cancel" inDialog onAct={onClose} />
          <Button type="submit" loading={saving.busy}>
            Save the template
          </Button>
        </div>
      </form>
    </Modal>
  );
}
