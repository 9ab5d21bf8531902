import type { Provenance } from '../basics/evidence';

/** A publication, or the coach opinion behind a habit; `checked` says how far it was read. */
export type SourceDefinition = {
  readonly authors: string;
  /** Null for an undated page. */
  readonly year: number | null;
  readonly title?: string;
  readonly where: string;
  readonly doi?: string;
  readonly checked: Provenance;
  readonly note?: string;
};
