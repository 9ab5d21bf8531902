import { TextInput } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useRef, useState } from 'react';
import { EmptyState } from '../../ui/EmptyState';
import { find } from '../../ui/find';
import { KeyHint } from '../../ui/KeyHint';
import { useShortcut } from '../../ui/Shortcuts';
import { EntryDetail } from './EntryDetail';
import style from './Library.module.css';
import { LimitsPage } from './LimitsPage';
import { ShelfList } from './ShelfList';
import { entriesOf, isShelf, SHELVES, type Shelf } from './shelves';

type Props = { readonly shelf: string; readonly entry: string | null };

const SHELF_NAMES = Object.keys(SHELVES) as Shelf[];

/** Everything Plumbline knows, to browse and search: lists on the left, the entry on the right. */
export function LibraryScreen({ shelf: named, entry }: Props) {
  const shelf: Shelf = isShelf(named) ? named : 'tests';
  return (
    <div className={style.library}>
      <header className={style.head}>
        <h1>Library</h1>
        <nav className={style.shelves} aria-label="Shelves">
          {SHELF_NAMES.map((name) => (
            <Link
              key={name}
              to="/library/$shelf"
              params={{ shelf: name }}
              aria-current={name === shelf ? 'page' : undefined}
              activeProps={{}}
            >
              {SHELVES[name]}
              {name === 'limits' ? null : <span className={style.count}>{entriesOf(name).length}</span>}
            </Link>
          ))}
          <Link to="/protocols" activeProps={{}}>
            Protocols
          </Link>
        </nav>
      </header>
      {shelf === 'limits' ? <LimitsPage /> : <Browse key={shelf} shelf={shelf} entry={entry} />}
    </div>
  );
}

function Browse({ shelf, entry }: { readonly shelf: Shelf; readonly entry: string | null }) {
  const [search, setSearch] = useState('');
  const field = useRef<HTMLInputElement>(null);
  useShortcut({ keys: '/', says: 'Search this shelf', act: () => field.current?.focus() });
  const entries = entriesOf(shelf);
  const found = find(entries, search);
  const shown = entry ?? found[0]?.id ?? null;
  return (
    <div className={style.browse}>
      <div className={style.side}>
        <TextInput
          ref={field}
          aria-label={`Search ${SHELVES[shelf].toLowerCase()}`}
          placeholder="Search"
          value={search}
          onChange={(event) => setSearch(event.currentTarget.value)}
          leftSection={<IconSearch size={16} />}
          rightSection={<KeyHint keys="/" />}
          className={style.search ?? ''}
        />
        <ShelfList shelf={shelf} entries={found} at={shown} grouped={search.trim() === ''} />
      </div>
      <div className={style.detail}>
        {shown !== null && entries.some(({ id }) => id === shown) ? (
          <EntryDetail key={shown} shelf={shelf} id={shown} />
        ) : (
          <EmptyState title={entry === null ? 'Nothing found' : 'There is no such entry'}>
            Try part of a word: a muscle, a region, an author or a year.
          </EmptyState>
        )}
      </div>
    </div>
  );
}
