import { TextInput } from '@mantine/core';
import { IconSearch, IconUserPlus } from '@tabler/icons-react';
import { useNavigate } from '@tanstack/react-router';
import { type KeyboardEvent, useRef, useState } from 'react';
import { Asked } from '../../app/Asked';
import { useQuery } from '../../bridge/use-query';
import { ActButton } from '../../ui/ActButton';
import { ButtonLink } from '../../ui/ButtonLink';
import { EmptyState } from '../../ui/EmptyState';
import { KeyHint } from '../../ui/KeyHint';
import { Page } from '../../ui/Page';
import { useShortcut } from '../../ui/Shortcuts';
import { ClientList, moveAlongRows } from './ClientList';
import style from './ClientList.module.css';

/** All clients, found as fast as the name is typed. */
export function ClientListScreen() {
  const navigate = useNavigate();
  const field = useRef<HTMLInputElement>(null);
  const list = useRef<HTMLDivElement>(null);
  const [search, setSearch] = useState('');
  const question = useQuery('client.list', { search }, { keepLast: true });
  useShortcut({ keys: '/', says: 'Search clients', act: () => field.current?.focus() });

  const addClient = () =>
    void navigate({ to: '/clients/new', search: search.trim() === '' ? {} : { name: search.trim() } });
  const heed = (event: KeyboardEvent) => {
    if (event.key === 'ArrowDown') moveAlongRows(list.current, event, 0);
    if (event.key !== 'Enter' || question.asking) return;
    const first = question.answer?.[0];
    if (first) void navigate({ to: '/clients/$id', params: { id: first.id } });
    else if (search.trim() !== '') addClient();
  };
  return (
    <Page
      title="Clients"
      acts={
        <>
          <ButtonLink to="/papers/several" variant="default">
            Papers for several
          </ButtonLink>
          <ActButton
            says="Add a client"
            keys="mod+n"
            variant="filled"
            icon={<IconUserPlus size={18} />}
            onAct={addClient}
            showKeys
          />
        </>
      }
    >
      <TextInput
        ref={field}
        aria-label="Search clients"
        placeholder="Search by name"
        value={search}
        onChange={(event) => setSearch(event.currentTarget.value)}
        onKeyDown={heed}
        autoFocus
        size="md"
        leftSection={<IconSearch size={18} />}
        rightSection={<KeyHint keys="/" />}
        className={style.search ?? ''}
      />
      <Asked question={question}>
        {(rows) =>
          rows.length > 0 ? (
            <ClientList ref={list} rows={rows} onAbove={() => field.current?.focus()} />
          ) : (
            <NobodyYet search={search.trim()} onAdd={addClient} />
          )
        }
      </Asked>
    </Page>
  );
}

function NobodyYet({ search, onAdd }: { readonly search: string; readonly onAdd: () => void }) {
  const searched = search !== '';
  return (
    <EmptyState
      title={searched ? `Nobody found for “${search}”` : 'No clients yet'}
      acts={
        <ActButton
          says={searched ? `Add “${search}”` : 'Add the first client'}
          variant="filled"
          onAct={onAdd}
        >
          {searched ? `Add “${search}”` : 'Add the first client'}
        </ActButton>
      }
    >
      {searched
        ? 'Part of a first name or a surname is enough. Enter adds a client with this name.'
        : 'A name is enough to begin, or a code if your records should not carry names. Everything else can be added when a test asks for it.'}
    </EmptyState>
  );
}
