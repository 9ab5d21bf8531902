import type { EvidenceGrade } from '../../shared/basics/evidence';
import { Meaning } from './Meaning';

const MEANINGS = {
  A: 'Evidence grade A: good evidence for this use',
  B: 'Evidence grade B: moderate evidence for this use',
  C: 'Evidence grade C: expert opinion or weak evidence',
} as const;
const WEIGHTS = { A: 'strong', B: 'fair', C: 'weak' } as const;

/** How well a use is supported, A to C; says its meaning on focus. */
export function GradeBadge({ grade }: { readonly grade: EvidenceGrade }) {
  return <Meaning sign={grade} says={MEANINGS[grade]} weight={WEIGHTS[grade]} />;
}
