/**
 * Where a figure comes from: V read in the source (mostly an abstract), V2 read in a copy by somebody else,
 * M general knowledge of the literature, D worked out here from a V or V2 figure, P a default of this product.
 */
export type Provenance = 'V' | 'V2' | 'M' | 'D' | 'P';

/** How well a use is supported: A good, B moderate, C expert opinion or weak. */
export type EvidenceGrade = 'A' | 'B' | 'C';
