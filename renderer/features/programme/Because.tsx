import type { Finding } from '../../../shared/findings/finding';
import { ruleOf } from '../../../shared/findings/rules';
import type { Prescription } from '../../../shared/programme/programme';
import { GradeBadge } from '../../ui/GradeBadge';
import style from './card.module.css';

type Props = {
  readonly prescription: Pick<Prescription, 'because' | 'target'>;
  readonly findings: readonly Finding[];
};

/** The rule of the all-round plan that fills what is left of a block. */
const GENERAL_PLAN = 'R29';

/** Because of which findings an exercise is here, each with its rule and how good its evidence is; or that none asks for it. */
export function Because({ prescription, findings }: Props) {
  const { because, target } = prescription;
  if (because.length === 0) return <NoFinding general={target === 'general-strength'} />;
  return findings
    .filter(({ id }) => because.includes(id))
    .map((finding) => (
      <p key={finding.id} className={style.because}>
        <strong>Because</strong> {finding.text}{' '}
        <span className={style.rule}>
          {finding.rule} <GradeBadge grade={finding.evidence} />
        </span>
      </p>
    ));
}

/** Why an exercise stands here that no finding asks for. */
function NoFinding({ general }: { readonly general: boolean }) {
  if (!general) return <p className={style.because}>No finding asks for it: the coach’s own choice.</p>;
  return (
    <p className={style.because}>
      <strong>Because</strong> the block has room: from the general plan for runners{' '}
      <span className={style.rule}>
        {GENERAL_PLAN} <GradeBadge grade={ruleOf(GENERAL_PLAN).grade} />
      </span>
    </p>
  );
}
