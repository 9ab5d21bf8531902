import type { Combine } from '../catalogue/test';

type Derived = Extract<Combine, { readonly how: 'derived' }>;

/** Y-balance composite in percent of leg length: 100 times the sum of the reaches over so many leg lengths, all in cm. */
export const reachComposite = (reaches: readonly number[], legLengthCm: number): number =>
  (100 * reaches.reduce((sum, reach) => sum + reach, 0)) / (reaches.length * legLengthCm);

/** One reach in percent of leg length, both in cm. */
export const reachOfLegLength = (reach: number, legLengthCm: number): number => (100 * reach) / legLengthCm;

/** A measure computed from the scores of its parts, or what is missing for it. */
export const deriveScore = (
  parts: readonly number[],
  as: Derived['as'],
  legLengthCm: number | undefined,
): number | 'no-leg-length' | 'missing-part' => {
  if (as === 'reach-composite')
    return legLengthCm === undefined || legLengthCm <= 0
      ? 'no-leg-length'
      : reachComposite(parts, legLengthCm);
  const [over, under] = parts;
  return over === undefined || under === undefined || under <= 0 ? 'missing-part' : over / under;
};
