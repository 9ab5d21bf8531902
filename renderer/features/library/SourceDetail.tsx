import { Link } from '@tanstack/react-router';
import type { SourceId } from '../../../shared/catalogue/sources';
import { testOf } from '../../../shared/catalogue/tests';
import { ruleOf } from '../../../shared/findings/rules';
import { PROVENANCE_MEANINGS, ProvenanceTag } from '../../ui/ProvenanceTag';
import style from './Entry.module.css';
import { Figure, Part } from './Evidence';
import { citation, sourceOf } from './shelves';
import { usesOf } from './uses';

/** A source: what it is, how far it was read, and what rests on it. */
export function SourceDetail({ id }: { readonly id: SourceId }) {
  const { title, where, doi, checked, note } = sourceOf(id);
  const { tests, rules } = usesOf(id);
  return (
    <article className={style.entry}>
      <header>
        <h2>{citation(id)}</h2>
        {title ? <p className={style.under}>{title}</p> : null}
      </header>
      <dl className={style.figures}>
        <Figure name="Published in">{where}</Figure>
        {doi ? (
          <Figure name="DOI">
            <span className={style.doi}>{doi}</span>
          </Figure>
        ) : null}
        <Figure name="How far it was read">
          <ProvenanceTag tag={checked} /> {PROVENANCE_MEANINGS[checked].replace(/^\w+: /, '')}
        </Figure>
        {note ? <Figure name="Note">{note}</Figure> : null}
      </dl>
      <Part title="Where it is used">
        {tests.length + rules.length === 0 ? (
          <p>Kept for reading; no number in the app rests on it.</p>
        ) : null}
        <ul className={style.lines}>
          {tests.map((test) => (
            <li key={test}>
              Test:{' '}
              <Link to="/library/$shelf/$entry" params={{ shelf: 'tests', entry: test }}>
                {testOf(test).name}
              </Link>
            </li>
          ))}
          {rules.map((rule) => (
            <li key={rule}>
              Rule{' '}
              <Link to="/library/$shelf/$entry" params={{ shelf: 'rules', entry: rule }}>
                {rule}
              </Link>
              : {ruleOf(rule).claim}
            </li>
          ))}
        </ul>
      </Part>
    </article>
  );
}
