import type { Asymmetry } from '../../../shared/asymmetry/asymmetry';
import { Z95 } from '../../../shared/asymmetry/error';
import { semOfScore } from '../../../shared/asymmetry/score-error';
import { testOf } from '../../../shared/catalogue/tests';
import type { Evaluation } from '../../../shared/evaluation/evaluation';
import { scoreOf } from '../../../shared/screening/score';
import { VERDICTS } from '../../../shared/words/verdict';
import { SideBars } from '../../charts/SideBars';
import { differenceLine } from '../../ui/difference-line';
import { valueText } from '../../ui/value-text';
import style from './findings.module.css';
import { NormLine } from './NormLine';

const FILLED = ['likely', 'confirmed'];

/** Every test with two sides: left and right on one axis with the error drawn, and the verdict in words. */
export function TestCards({ evaluation }: { readonly evaluation: Evaluation }) {
  if (evaluation.asymmetries.length === 0) return null;
  return (
    <section aria-labelledby="test-cards">
      <h2 id="test-cards" className={style['section']}>
        Left against right, with the error of the test
      </h2>
      <div className={style['cards']}>
        {evaluation.asymmetries.map((asymmetry) => (
          <TestCard key={asymmetry.test} asymmetry={asymmetry} evaluation={evaluation} />
        ))}
      </div>
    </section>
  );
}

function TestCard({
  asymmetry,
  evaluation,
}: {
  readonly asymmetry: Asymmetry;
  readonly evaluation: Evaluation;
}) {
  const { test } = asymmetry;
  const bars = (['left', 'right'] as const).map((side) => {
    const score = scoreOf(evaluation.scores, test, side);
    const sem = score && semOfScore(score, evaluation.scores);
    return {
      side,
      value: asymmetry[side],
      halfWidth: sem === null ? null : sem * Z95,
      label: valueText(test, asymmetry[side]),
    };
  });
  const reach = Math.max(...bars.map((bar) => bar.value + (bar.halfWidth ?? 0)));
  const summary = `${testOf(test).name}: left ${bars[0]?.label}, right ${bars[1]?.label}. ${VERDICTS[asymmetry.class].coach}.`;
  return (
    <article className={style['card']} data-strong={FILLED.includes(asymmetry.class)}>
      <h3>
        {testOf(test).name}
        {testOf(test).better === 'lower' ? <span className={style['quiet']}> · less is better</span> : null}
      </h3>
      <SideBars bars={bars} summary={summary} max={reach} />
      <p className={style['verdict']} data-class={asymmetry.class}>
        {VERDICTS[asymmetry.class].coach}
      </p>
      <p className={style['quiet']}>{differenceLine(asymmetry)}</p>
      <NormLine test={test} evaluation={evaluation} />
    </article>
  );
}
