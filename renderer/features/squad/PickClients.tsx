import { Checkbox, TextInput } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import { useState } from 'react';
import { shortDay } from '../../ui/day-words';
import { plainText } from '../../ui/find';
import style from './squad.module.css';
import type { Roster } from './use-roster';

/** The clients on record, each to be ticked; those on the roster are ticked and stay so. */
export function PickClients({ roster }: { readonly roster: Roster }) {
  const [search, setSearch] = useState('');
  const { clients, here, picked, pick } = roster;
  const words = plainText(search).split(/\s+/).filter(Boolean);
  const found = clients.filter(({ name }) => words.every((word) => plainText(name).includes(word)));
  if (clients.length === 0)
    return <p className={style.note}>No clients on record yet. Use a list of names.</p>;
  return (
    <>
      <TextInput
        aria-label="Search clients"
        placeholder="Search by name"
        className={style.search ?? ''}
        value={search}
        leftSection={<IconSearch size={18} />}
        onChange={(event) => setSearch(event.currentTarget.value)}
      />
      <ul className={style.pick} aria-label="Clients">
        {found.map(({ id, name, birthYear, lastScreening }) => (
          <li key={id}>
            <Checkbox
              size="md"
              checked={here.has(id) || picked.has(id)}
              disabled={here.has(id)}
              label={name}
              description={[
                here.has(id) ? 'on the roster' : null,
                birthYear,
                lastScreening ? `last screened ${shortDay(lastScreening.date)}` : null,
              ]
                .filter(Boolean)
                .join(' · ')}
              onChange={() => pick(id)}
            />
          </li>
        ))}
      </ul>
    </>
  );
}
