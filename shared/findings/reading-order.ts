import type { Finding } from './finding';
import type { Reading } from './rule';
import { ruleOf } from './rules';

const FIRST_TO_LAST: readonly Reading[] = [
  'first',
  'blocking-mobility',
  'by-class',
  'quality',
  'technique',
  'last',
];

/** A low value this sure is read with the confirmed differences [P]. */
const SURE = 0.9;

const readingOf = ({ kind, rule }: Finding): Reading => {
  if (kind === 'technique') return 'technique';
  return kind === 'quality' ? 'quality' : ruleOf(rule).reading;
};

const isSure = (finding: Finding): boolean =>
  finding.class === 'confirmed' || (finding.kind !== 'side-difference' && (finding.certainty ?? 0) >= SURE);

const weightOf = ({ severity, needCertainty }: Finding): number => severity * needCertainty;

/**
 * The findings in the order to read them (evidence base 3.1): balance gate, mobility that blocks other scores, confirmed
 * before likely, quality, technique, the rest; the weightier first. Red flags and pain are read before any of them.
 */
export const readingOrderOf = (findings: readonly Finding[]): readonly Finding[] =>
  findings
    .map((finding, index) => ({ finding, index, place: FIRST_TO_LAST.indexOf(readingOf(finding)) }))
    .sort(
      (a, b) =>
        a.place - b.place ||
        Number(isSure(b.finding)) - Number(isSure(a.finding)) ||
        weightOf(b.finding) - weightOf(a.finding) ||
        a.index - b.index,
    )
    .map(({ finding }) => finding);
