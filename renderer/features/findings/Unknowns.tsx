import { testOf } from '../../../shared/catalogue/tests';
import type { Evaluation } from '../../../shared/evaluation/evaluation';
import type { Screening } from '../../../shared/screening/screening';
import { limitsFor } from '../../../shared/words/limits';
import style from './findings.module.css';

/** What this screening cannot say: tests not done, scores without a reference group, entries to check, and the limits. */
export function Unknowns({
  evaluation,
  screening,
}: {
  readonly evaluation: Evaluation;
  readonly screening: Screening;
}) {
  const recorded = new Set(screening.measurements.map((entry) => entry.test));
  const noNorm = evaluation.noNorm.filter((entry) => recorded.has(entry.test));
  return (
    <section aria-labelledby="unknowns">
      <h2 id="unknowns" className={style['section']}>
        What is not known
      </h2>
      <ul className={style['unknowns']}>
        {evaluation.warnings.map((warning) => (
          <li key={`${warning.path} ${warning.text}`}>
            <strong>
              {warning.path.startsWith('settings.') ? 'Changed by a coach.' : 'Check this entry.'}
            </strong>{' '}
            {warning.text}
          </li>
        ))}
        {evaluation.notTested.map((entry) => (
          <li key={`${entry.test}:${entry.side}`}>
            <strong>
              {testOf(entry.test).name}
              {entry.side === 'both' ? '' : `, ${entry.side}`}:
            </strong>{' '}
            no score, {entry.why}.
          </li>
        ))}
        {noNorm.map((entry) => (
          <li key={entry.test}>
            <strong>{testOf(entry.test).name}:</strong> {entry.why}.
          </li>
        ))}
      </ul>
      <details className={style['limits']}>
        <summary>What a screening like this cannot tell</summary>
        <ul>
          {limitsFor('asymmetry').map((limit) => (
            <li key={limit.id}>{limit.text}</li>
          ))}
        </ul>
      </details>
    </section>
  );
}
