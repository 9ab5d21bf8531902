import type { Provenance } from '../../shared/basics/evidence';
import { Meaning } from './Meaning';

/** What each tag says of a figure, in one sentence. */
export const PROVENANCE_MEANINGS: Readonly<Record<Provenance, string>> = {
  V: 'V: read in the source itself, mostly its abstract',
  V2: 'V2: read in a copy made by somebody else; check the paper before quoting it',
  M: 'M: general knowledge of the literature; the text was not seen',
  D: 'D: worked out here from a figure that was read',
  P: 'P: a default of this product; no publication supports the exact number',
};

const WEIGHTS = { V: 'strong', D: 'fair', V2: 'fair', M: 'weak', P: 'weak' } as const;

/** Where a figure comes from; says its meaning on focus. */
export function ProvenanceTag({ tag }: { readonly tag: Provenance }) {
  return <Meaning sign={tag} says={PROVENANCE_MEANINGS[tag]} weight={WEIGHTS[tag]} />;
}
