import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { Provenance } from '../../../shared/basics/evidence';
import type { SourceId } from '../../../shared/catalogue/sources';
import type { LimitPlace } from '../../../shared/words/limit';
import { limitsFor } from '../../../shared/words/limits';
import { ProvenanceTag } from '../../ui/ProvenanceTag';
import style from './Entry.module.css';
import { citation } from './shelves';

/** Links to the sources something rests on. */
export function Sources({ ids }: { readonly ids: readonly SourceId[] }) {
  return (
    <span className={style.sources}>
      {ids.map((id) => (
        <Link key={id} to="/library/$shelf/$entry" params={{ shelf: 'sources', entry: id }}>
          {citation(id)}
        </Link>
      ))}
    </span>
  );
}

type FigureProps = {
  readonly name: string;
  readonly children: ReactNode;
  readonly tag?: Provenance;
  readonly sources?: readonly SourceId[];
};

/** One figure of an entry: what it is, how sure we are of it, and where it comes from. */
export function Figure({ name, children, tag, sources = [] }: FigureProps) {
  return (
    <div className={style.figure}>
      <dt>{name}</dt>
      <dd>
        <span className={style.value}>
          {children} {tag ? <ProvenanceTag tag={tag} /> : null}
        </span>
        {sources.length > 0 ? <Sources ids={sources} /> : null}
      </dd>
    </div>
  );
}

/** A part of an entry under its own heading. */
export function Part({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <section className={style.part}>
      <h3>{title}</h3>
      {children}
    </section>
  );
}

/** Plain lines, in the order they are read or done. */
export function Lines({
  lines,
  ordered = false,
}: {
  readonly lines: readonly string[];
  readonly ordered?: boolean;
}) {
  const List = ordered ? 'ol' : 'ul';
  return (
    <List className={style.lines}>
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </List>
  );
}

/** What an entry cannot tell; nothing where no limit matters. */
export function Limits({ place }: { readonly place: LimitPlace }) {
  const limits = limitsFor(place);
  if (limits.length === 0) return null;
  return (
    <Part title="What it cannot tell">
      <ul className={style.lines}>
        {limits.map(({ id, title, text }) => (
          <li key={id}>
            <strong>{title}.</strong> {text}
          </li>
        ))}
      </ul>
    </Part>
  );
}
