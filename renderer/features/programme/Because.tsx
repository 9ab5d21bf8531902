import type { Finding } from '../../../shared/findings/finding';
import { GradeBadge } from '../../ui/GradeBadge';
import style from './card.module.css';

type Props = { readonly ids: readonly string[]; readonly findings: readonly Finding[] };

/** Because of which findings an exercise is here, each with its rule and how good its evidence is. */
export function Because({ ids, findings }: Props) {
  return findings
    .filter(({ id }) => ids.includes(id))
    .map((finding) => (
      <p key={finding.id} className={style.because}>
        <strong>Because</strong> {finding.text}{' '}
        <span className={style.rule}>
          {finding.rule} <GradeBadge grade={finding.evidence} />
        </span>
      </p>
    ));
}
