import type { Asymmetry } from '../../../shared/asymmetry/asymmetry';
import { semOf } from '../../../shared/asymmetry/error-of';
import { testOf } from '../../../shared/catalogue/tests';
import type { Evaluation } from '../../../shared/evaluation/evaluation';
import { differenceText, verdictWords } from '../../../shared/words/asymmetry-words';
import { SideBars } from '../../charts/SideBars';
import { valueText } from '../screening/value-text';
import style from './findings.module.css';
import { NormLine } from './NormLine';

const HALF_95 = 1.959964;
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
    const sem = semOf(test, asymmetry[side]);
    return {
      side,
      value: asymmetry[side],
      halfWidth: sem === null ? null : sem * HALF_95,
      label: valueText(test, asymmetry[side]),
    };
  });
  const reach = Math.max(...bars.map((bar) => bar.value + (bar.halfWidth ?? 0)));
  const summary = `${testOf(test).name}: left ${bars[0]?.label}, right ${bars[1]?.label}. ${verdictWords(asymmetry)}.`;
  return (
    <article className={style['card']} data-strong={FILLED.includes(asymmetry.class)}>
      <h3>{testOf(test).name}</h3>
      <SideBars bars={bars} summary={summary} max={reach} />
      <p className={style['verdict']} data-class={asymmetry.class}>
        {verdictWords(asymmetry)}
      </p>
      <p className={style['quiet']}>{differenceText(asymmetry)}</p>
      <NormLine test={test} evaluation={evaluation} />
    </article>
  );
}
