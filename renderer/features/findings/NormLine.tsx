import { SOURCES } from '../../../shared/catalogue/sources';
import type { TestId } from '../../../shared/catalogue/tests';
import type { Evaluation } from '../../../shared/evaluation/evaluation';
import style from './findings.module.css';

/** Where each side stands against its reference group, or that there is none. */
export function NormLine({ test, evaluation }: { readonly test: TestId; readonly evaluation: Evaluation }) {
  const norms = evaluation.norms.filter((norm) => norm.test === test);
  if (norms.length === 0) return <p className={style['norm']}>No matching norm</p>;
  return (
    <ul className={style['norm']}>
      {norms.map((norm) => (
        <li key={norm.side}>
          {norm.side === 'both' ? '' : `${norm.side}: `}
          <strong>{norm.position}</strong> {norm.group} (
          {[SOURCES[norm.reference].authors, SOURCES[norm.reference].year].filter(Boolean).join(' ')})
        </li>
      ))}
    </ul>
  );
}
