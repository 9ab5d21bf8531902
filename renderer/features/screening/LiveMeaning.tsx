import { type TestId, testOf } from '../../../shared/catalogue/tests';
import type { Evaluation } from '../../../shared/evaluation/evaluation';
import { VERDICTS } from '../../../shared/words/verdict';
import { Judged } from '../../app/Judged';
import type { ScreeningRecord } from '../../bridge/call';
import { differenceLine } from '../../ui/difference-line';
import { valueText } from '../../ui/value-text';
import style from './screening.module.css';
import { TrialColumns } from './TrialColumns';

const SIDE = { left: 'Left', right: 'Right' } as const;

type Props = {
  readonly record: ScreeningRecord;
  readonly test: TestId;
  /** The client can see the screen: the trials alone are shown. */
  readonly hidden: boolean;
};

/** The trials of one test and what they come to: scores when a side has one, the difference with its error after both. */
export function LiveMeaning({ record, test, hidden }: Props) {
  return (
    <section className={style['meaning-test']} aria-label={`${testOf(test).name}, so far`}>
      <h2>{testOf(test).name}</h2>
      <TrialColumns record={record} test={test} />
      {hidden ? null : (
        <Judged record={record}>{(evaluation) => <Meaning evaluation={evaluation} test={test} />}</Judged>
      )}
    </section>
  );
}

function Meaning({ evaluation, test }: { readonly evaluation: Evaluation; readonly test: TestId }) {
  const scores = evaluation.scores.filter((score) => score.test === test);
  const asymmetry = evaluation.asymmetries.find((entry) => entry.test === test);
  const painful = evaluation.notTested.filter((entry) => entry.test === test && entry.reason === 'pain');
  return (
    <>
      <dl className={style['meaning-scores']}>
        {scores.map((score) => (
          <div key={score.side} data-side={score.side}>
            <dt>{score.side === 'both' ? 'Score' : `Score ${score.side}`}</dt>
            <dd>
              {score.capped ? '≥ ' : ''}
              {valueText(test, score.score)}
            </dd>
          </div>
        ))}
      </dl>
      {painful.map((entry) => (
        <p key={entry.side}>
          {entry.side === 'both' ? 'No score' : `${SIDE[entry.side]}: no score`}, {entry.why}
        </p>
      ))}
      {asymmetry ? (
        <>
          <p className={style.verdict}>{VERDICTS[asymmetry.class].coach}</p>
          <p className={style.quiet}>{differenceLine(asymmetry)}</p>
        </>
      ) : null}
    </>
  );
}
