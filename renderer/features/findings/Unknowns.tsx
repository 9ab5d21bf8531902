import { testOf } from '../../../shared/catalogue/tests';
import type { Evaluation } from '../../../shared/evaluation/evaluation';
import type { Screening } from '../../../shared/screening/screening';
import { limitsFor } from '../../../shared/words/limits';
import style from './findings.module.css';

/** The warnings under the measurement they are about, so that four trials of one test make one line; any other under itself. */
function byMeasurement(warnings: Evaluation['warnings']): ReadonlyMap<string, Evaluation['warnings']> {
  const groups = new Map<string, Evaluation['warnings']>();
  for (const warning of warnings) {
    const { path, text } = warning;
    const place = /^measurements\[\d+\]/.exec(path)?.[0] ?? `${path} ${text}`;
    groups.set(place, [...(groups.get(place) ?? []), warning]);
  }
  return groups;
}

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
        {[...byMeasurement(evaluation.warnings)].map(([place, [first, ...others]]) => (
          <li key={place}>
            <strong>{place.startsWith('settings.') ? 'Changed by a coach.' : 'Check this entry.'}</strong>{' '}
            {first?.text}
            {others.length === 0
              ? ''
              : ` ${others.length === 1 ? 'So is 1 more trial' : `So are ${others.length} more trials`} of it.`}
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
