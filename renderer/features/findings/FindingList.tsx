import { Link } from '@tanstack/react-router';
import { TARGETS } from '../../../shared/catalogue/target';
import type { Evaluation } from '../../../shared/evaluation/evaluation';
import type { Finding } from '../../../shared/findings/finding';
import { readingOrderOf } from '../../../shared/findings/reading-order';
import { GradeBadge } from '../../ui/GradeBadge';
import { SideBadge } from '../../ui/SideBadge';
import { SourceLinks } from '../../ui/SourceLinks';
import style from './findings.module.css';

const percent = (share: number): string => `${Math.round(share * 100)} %`;

/** No certainty is ever shown as complete. */
const certaintyWords = (share: number): string => {
  if (share > 0.99) return 'over 99 %';
  return share < 0.01 ? 'under 1 %' : percent(share);
};

/** What a finding rests on besides this product's own default; the default alone where there is nothing else. */
const groundsOf = ({ sources }: Finding) => {
  const published = sources.filter((id) => id !== 'plumbline-default');
  return published.length === 0 ? sources : published;
};

/** The findings in the order to read them: the sentence first, then how sure, how large, on what grounds. */
export function FindingList({ evaluation }: { readonly evaluation: Evaluation }) {
  const findings = readingOrderOf(evaluation.findings);
  return (
    <section aria-labelledby="finding-list">
      <h2 id="finding-list" className={style['section']}>
        What stands out
      </h2>
      {findings.length === 0 ? (
        <p className={style['quiet']}>Nothing passed a threshold beyond its error in the tests done.</p>
      ) : (
        <ol className={style['list']} aria-label="Findings">
          {findings.map((finding) => (
            <FindingRow key={finding.id} finding={finding} />
          ))}
        </ol>
      )}
    </section>
  );
}

function FindingRow({ finding }: { readonly finding: Finding }) {
  return (
    <li className={style['finding']}>
      <div className={style['finding-head']}>
        {finding.side === 'both' ? null : <SideBadge side={finding.side} />}
        <p className={style['finding-text']}>{finding.text}</p>
      </div>
      <dl className={style['facts']}>
        <Strength finding={finding} />
        <div>
          <dt>Target</dt>
          <dd>{finding.target === null ? 'none: information only' : TARGETS[finding.target].name}</dd>
        </div>
        <div>
          <dt>Rule</dt>
          <dd>
            <Link to="/library/$shelf/$entry" params={{ shelf: 'rules', entry: finding.rule }}>
              {finding.rule}
            </Link>{' '}
            <GradeBadge grade={finding.evidence} />
          </dd>
        </div>
        <div>
          <dt>Source</dt>
          <dd>
            <SourceLinks ids={groundsOf(finding)} />
          </dd>
        </div>
      </dl>
      {finding.changedBy ? (
        <p className={style['quiet']}>
          Changed by {finding.changedBy.name} on {finding.changedBy.date}: {finding.changedBy.reason}
        </p>
      ) : null}
    </li>
  );
}

/** How sure and how large; nothing of a finding that measures nothing, such as that all is well. */
function Strength({ finding: { certainty, severity } }: { readonly finding: Finding }) {
  if (certainty === null && severity === 0) return null;
  return (
    <>
      <div>
        <dt>Certainty</dt>
        <dd>{certainty === null ? 'graded by eye' : certaintyWords(certainty)}</dd>
      </div>
      <div>
        <dt>Size</dt>
        <dd>
          <span className={style.size} aria-hidden="true">
            <span style={{ width: percent(severity).replace(' ', '') }} />
          </span>
          {percent(severity)}
        </dd>
      </div>
    </>
  );
}
