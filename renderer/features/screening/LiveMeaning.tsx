import { useMemo } from 'react';
import { type TestId, testOf } from '../../../shared/catalogue/tests';
import type { Evaluation } from '../../../shared/evaluation/evaluation';
import { evaluationOf } from '../../../shared/evaluation/evaluation-of';
import type { Screening } from '../../../shared/screening/screening';
import { VERDICTS } from '../../../shared/words/verdict';
import { differenceLine } from '../../ui/difference-line';
import { valueText } from '../../ui/value-text';
import style from './screening.module.css';

/** What the trials so far come to: scores when a side has one, and the difference with its error after both sides. */
export function LiveMeaning({
  screening,
  test,
  earlier,
}: {
  readonly screening: Screening;
  readonly test: TestId;
  readonly earlier: TestId | null;
}) {
  const evaluation = useMemo(() => evaluationOf(screening), [screening]);
  const shown = earlier !== null && earlier !== test ? [test, earlier] : [test];
  return (
    <aside className={style.meaning} aria-label="What it means so far">
      {shown.map((id) => (
        <TestMeaning key={id} test={id} evaluation={evaluation} />
      ))}
    </aside>
  );
}

function TestMeaning({ test, evaluation }: { readonly test: TestId; readonly evaluation: Evaluation }) {
  const scores = evaluation.scores.filter((score) => score.test === test);
  const asymmetry = evaluation.asymmetries.find((entry) => entry.test === test);
  const painful = evaluation.notTested.filter((entry) => entry.test === test && entry.reason === 'pain');
  return (
    <section className={style['meaning-test']}>
      <h2>{testOf(test).name}</h2>
      {scores.length + painful.length === 0 ? (
        <p className={style.quiet}>Scores appear as trials come in.</p>
      ) : null}
      <dl className={style['meaning-scores']}>
        {scores.map((score) => (
          <div key={score.side} data-side={score.side}>
            <dt>{score.side === 'both' ? 'Score' : score.side}</dt>
            <dd>
              {score.capped ? '≥ ' : ''}
              {valueText(test, score.score)}
            </dd>
          </div>
        ))}
      </dl>
      {painful.map((entry) => (
        <p key={entry.side}>
          {entry.side === 'both' ? '' : `${entry.side}: `}no score, {entry.why}
        </p>
      ))}
      {asymmetry ? (
        <>
          <p className={style.verdict}>{VERDICTS[asymmetry.class].coach}</p>
          <p className={style.quiet}>{differenceLine(asymmetry)}</p>
        </>
      ) : null}
    </section>
  );
}
