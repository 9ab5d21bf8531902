import { exerciseOf } from '../../../shared/catalogue/exercises';
import { TARGETS } from '../../../shared/catalogue/target';
import type { Finding } from '../../../shared/findings/finding';
import type { Proposal } from '../../../shared/programme/programme';
import style from './programme.module.css';

/** The targets chosen, at most three, each with the findings it answers; and what was passed over and why. */
export function ChosenTargets({
  proposal,
  findings,
}: {
  readonly proposal: Proposal;
  readonly findings: readonly Finding[];
}) {
  const textOf = (id: string) => findings.find((finding) => finding.id === id)?.text ?? id;
  return (
    <section aria-labelledby="targets">
      <h2 id="targets" className={style['section']}>
        What to train first
      </h2>
      <ol className={style['targets']}>
        {proposal.targets.map((chosen) => (
          <li key={chosen.target} className={style['target']}>
            <p className={style['target-head']}>
              <strong>{TARGETS[chosen.target].name}</strong>
              <span className={style.need}>need {chosen.need.toFixed(2)}</span>
            </p>
            {chosen.because.map((id) => (
              <p key={id} className={style['quiet']}>
                {textOf(id)}
              </p>
            ))}
          </li>
        ))}
      </ol>
      {proposal.passedOver.length + proposal.excluded.length === 0 ? null : (
        <details className={style['passed']}>
          <summary>Passed over, and why</summary>
          <ul>
            {proposal.passedOver.map((passed) => (
              <li key={passed.target}>
                <strong>{TARGETS[passed.target].name}:</strong> {passed.why}
              </li>
            ))}
            {proposal.excluded.map((excluded) => (
              <li key={excluded.exercise}>
                <ExerciseName id={excluded.exercise} />: {excluded.why}
              </li>
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}

function ExerciseName({ id }: { readonly id: Proposal['excluded'][number]['exercise'] }) {
  return <strong>{exerciseOf(id).name}</strong>;
}
