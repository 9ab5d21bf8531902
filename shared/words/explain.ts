import type { EvidenceGrade } from '../basics/evidence';
import { SOURCES } from '../catalogue/sources';
import { TARGETS } from '../catalogue/target';
import type { Finding } from '../findings/finding';
import { ruleOf } from '../findings/rules';
import type { Limit } from './limit';
import { limitsFor } from './limits';

/** What an evidence grade means, for the coach. */
const GRADE_WORDS = {
  A: 'good',
  B: 'moderate',
  C: 'expert opinion or weak',
} as const satisfies Record<EvidenceGrade, string>;

export type Explanation = {
  /** What was found, in one sentence. */
  readonly coach: string;
  readonly client: string;
  /** What the rule behind it holds. */
  readonly claim: string;
  /** What it is often linked with; ideas, not causes. */
  readonly linkedWith: string;
  readonly trains: string | null;
  readonly evidence: string;
  readonly sources: readonly string[];
  readonly limits: readonly Limit[];
};

const cited = (id: Finding['sources'][number]): string => {
  const { authors, year } = SOURCES[id];
  return year === null ? authors : `${authors} ${year}`;
};

/** Everything there is to say of a finding: the sentence, the rule, what it is linked with, the grounds and their limits. */
export function explain(finding: Finding): Explanation {
  const { claim, contributors } = ruleOf(finding.rule);
  const limits = [...limitsFor(finding.rule), ...(finding.test ? limitsFor(finding.test) : [])];
  return {
    coach: finding.text,
    client: finding.clientText,
    claim,
    linkedWith: contributors.length > 0 ? `Often linked with ${contributors.join(', ')}.` : '',
    trains: finding.target === null ? null : TARGETS[finding.target].name,
    evidence: `From this finding to one exercise the evidence is grade ${finding.evidence}: ${GRADE_WORDS[finding.evidence]}.`,
    sources: [...new Set(finding.sources)].map(cited),
    limits: limits.filter(({ id }, index) => limits.findIndex((other) => other.id === id) === index),
  };
}
