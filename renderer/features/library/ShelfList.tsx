import { Link } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';
import style from './Library.module.css';
import type { Shelf, ShelfEntry } from './shelves';

type Props = {
  readonly shelf: Shelf;
  readonly entries: readonly ShelfEntry[];
  /** The entry shown beside the list. */
  readonly at: string | null;
  readonly grouped: boolean;
};

/** The entries of a shelf to choose from, under their headings unless they are ordered by a search. */
export function ShelfList({ shelf, entries, at, grouped }: Props) {
  const list = useRef<HTMLElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: brought into view when another entry is opened
  useEffect(() => list.current?.querySelector('[aria-current]')?.scrollIntoView({ block: 'nearest' }), [at]);
  return (
    <nav ref={list} className={style.list} aria-label={`Entries of ${shelf}`}>
      <ul>
        {entries.map((entry, place) => (
          <li key={entry.id}>
            {grouped && entry.group !== entries[place - 1]?.group ? (
              <p className={style.group}>{entry.group}</p>
            ) : null}
            <Link
              to="/library/$shelf/$entry"
              params={{ shelf, entry: entry.id }}
              aria-current={entry.id === at ? 'page' : undefined}
              activeProps={{}}
            >
              <span>{entry.name}</span>
              <small>{entry.detail}</small>
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
