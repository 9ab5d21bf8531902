import { type BigIntStats, statSync } from 'node:fs';
import { AppError } from '../../shared/basics/errors';
import { namingFaults } from '../database/failure-of';

const placeOf = (path: string): BigIntStats | undefined =>
  namingFaults(() => statSync(path, { bigint: true, throwIfNoEntry: false }));

/** A check that these files are still the ones that lie there now; it throws `vault-moved`. Writes into a deleted file give no error of their own. */
export function stillIn(paths: readonly string[]): () => void {
  const places = paths.map((path) => ({ path, place: placeOf(path) }));
  return () => {
    for (const { path, place } of places) {
      const now = placeOf(path);
      if (now?.ino !== place?.ino || now?.dev !== place?.dev)
        throw new AppError('vault-moved', 'the vault file was moved or deleted while it was open');
    }
  };
}
