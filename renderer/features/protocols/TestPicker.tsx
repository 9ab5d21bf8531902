import { TextInput } from '@mantine/core';
import { IconCheck, IconPlus, IconSearch } from '@tabler/icons-react';
import { type KeyboardEvent, useRef, useState } from 'react';
import { TEST_KIND_NAMES, TEST_KINDS } from '../../../shared/catalogue/test';
import { TEST_IDS, type TestId, testOf } from '../../../shared/catalogue/tests';
import { find } from '../../ui/find';
import { KeyHint } from '../../ui/KeyHint';
import { kitWords } from '../../ui/protocol-words';
import { useShortcut } from '../../ui/Shortcuts';
import style from './Composer.module.css';
import { takeAlong } from './drag';

const ENTRIES = TEST_KINDS.flatMap((kind) =>
  TEST_IDS.filter((id) => testOf(id).kind === kind).map((id) => {
    const { name, plainName, construct, region, card } = testOf(id);
    return { id, kind, name, words: `${plainName} ${construct} ${region} ${card} ${TEST_KIND_NAMES[kind]}` };
  }),
);

type Props = { readonly tests: readonly TestId[]; readonly onAdd: (id: TestId) => void };

/** Every test there is, to be added: Enter adds the first one found, arrow keys go along the list. */
export function TestPicker({ tests, onAdd }: Props) {
  const [search, setSearch] = useState('');
  const field = useRef<HTMLInputElement>(null);
  const list = useRef<HTMLUListElement>(null);
  useShortcut({ keys: '/', says: 'Search tests to add', act: () => field.current?.focus() });
  const found = find(ENTRIES, search);
  const add = (id: TestId) => {
    onAdd(id);
    setSearch('');
  };
  const heedField = (event: KeyboardEvent) => {
    const first = found.find(({ id }) => !tests.includes(id));
    if (event.key === 'Enter' && search.trim() !== '' && first) add(first.id);
    else if (event.key === 'ArrowDown') list.current?.querySelector('button')?.focus();
    else return;
    event.preventDefault();
  };
  const heedList = (event: KeyboardEvent<HTMLUListElement>) => {
    if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
    const buttons = [...event.currentTarget.querySelectorAll('button')];
    const at = buttons.indexOf(document.activeElement as HTMLButtonElement);
    const to = at + (event.key === 'ArrowDown' ? 1 : -1);
    (to < 0 ? field.current : buttons[to])?.focus();
    event.preventDefault();
  };
  return (
    <>
      <TextInput
        ref={field}
        aria-label="Search tests to add"
        placeholder="Part of a name, a region or a kind"
        value={search}
        onChange={(event) => setSearch(event.currentTarget.value)}
        onKeyDown={heedField}
        leftSection={<IconSearch size={16} />}
        rightSection={<KeyHint keys="/" />}
      />
      <ul ref={list} className={style.picker} aria-label="Tests to add" onKeyDown={heedList}>
        {found.map(({ id, kind }, place) => (
          <li key={id}>
            {search.trim() === '' && kind !== found[place - 1]?.kind ? (
              <p className={style.kind}>{TEST_KIND_NAMES[kind]}</p>
            ) : null}
            <Entry id={id} there={tests.includes(id)} onAdd={() => add(id)} />
          </li>
        ))}
      </ul>
    </>
  );
}

function Entry({
  id,
  there,
  onAdd,
}: {
  readonly id: TestId;
  readonly there: boolean;
  readonly onAdd: () => void;
}) {
  const { name, minutes } = testOf(id);
  const kit = kitWords([id]);
  return (
    <button
      type="button"
      className={style.entry}
      aria-disabled={there}
      draggable={!there}
      onDragStart={(event) => takeAlong(event, id)}
      onClick={() => (there ? undefined : onAdd())}
    >
      {there ? <IconCheck size={16} aria-hidden /> : <IconPlus size={16} aria-hidden />}
      <span>
        <span>{name}</span>
        <small>
          {there ? 'In the protocol' : minutes === 0 ? 'Worked out from other tests' : `${minutes} min`}
          {there || kit === '' ? '' : ` · ${kit}`}
        </small>
      </span>
    </button>
  );
}
