import type { TestId } from '../../../shared/catalogue/tests';
import type { Evaluation } from '../../../shared/evaluation/evaluation';
import { SourceLinks } from '../../ui/SourceLinks';
import style from './findings.module.css';

type Norm = Evaluation['norms'][number];

const SIDE = { left: 'Left: ', right: 'Right: ', both: '' } as const;

const isSame = (one: Norm, other: Norm): boolean =>
  one.position === other.position && one.group === other.group && one.reference === other.reference;

/** Where each side stands against its reference group, said once when both stand alike; or that there is none. */
export function NormLine({ test, evaluation }: { readonly test: TestId; readonly evaluation: Evaluation }) {
  const norms = evaluation.norms.filter((norm) => norm.test === test);
  const [first, second] = norms;
  if (!first) return <p className={style.norm}>No matching norm</p>;
  if (norms.length === 2 && second && isSame(first, second))
    return (
      <p className={style.norm}>
        Both sides: <Standing norm={first} />
      </p>
    );
  return (
    <ul className={style.norm}>
      {norms.map((norm) => (
        <li key={norm.side}>
          {SIDE[norm.side]}
          <Standing norm={norm} />
        </li>
      ))}
    </ul>
  );
}

function Standing({ norm }: { readonly norm: Norm }) {
  return (
    <>
      <strong>{norm.position}</strong> {norm.group} <SourceLinks ids={[norm.reference]} />
    </>
  );
}
