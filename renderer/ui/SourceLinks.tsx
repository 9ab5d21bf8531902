import { Link } from '@tanstack/react-router';
import { SOURCES, type SourceId } from '../../shared/catalogue/sources';
import style from './SourceLinks.module.css';

/** A source as briefly as it is cited: "Springer 2007"; by its place where the authors are not known. */
function sourceName(id: SourceId): string {
  if (id === 'plumbline-default') return 'a default of this app';
  const { authors, year, where } = SOURCES[id];
  const [first = where] = (authors === 'Authors not seen' ? where : authors).split(/,| et al/);
  return [first.replace(/ [A-Z]{1,3}$/, ''), year].filter((part) => part !== null).join(' ');
}

/** Sources by short names, each leading to its entry in the library. */
export function SourceLinks({ ids }: { readonly ids: readonly SourceId[] }) {
  return (
    <span className={style.sources}>
      {ids.map((id) => (
        <Link key={id} to="/library/$shelf/$entry" params={{ shelf: 'sources', entry: id }}>
          {sourceName(id)}
        </Link>
      ))}
    </span>
  );
}
