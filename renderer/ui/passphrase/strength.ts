import type { ZxcvbnFactory } from '@zxcvbn-ts/core';

const MIN_PASSPHRASE = 12;

/** How hard a passphrase is to guess: 0 at once, 4 out of reach. */
export type Strength = 0 | 1 | 2 | 3 | 4;

export const STRENGTH_WORDS: Readonly<Record<Strength, string>> = {
  0: 'Guessed at once',
  1: 'Easy to guess',
  2: 'Fair: another word would help',
  3: 'Strong',
  4: 'Very strong',
};

let estimator: Promise<ZxcvbnFactory> | null = null;

/** The estimator with its word lists; loaded once, when first asked for. */
const loadEstimator = (): Promise<ZxcvbnFactory> => {
  estimator ??= Promise.all([import('@zxcvbn-ts/core'), import('@zxcvbn-ts/language-common')]).then(
    ([{ ZxcvbnFactory: Factory }, { dictionary, adjacencyGraphs }]) =>
      new Factory({ dictionary, graphs: adjacencyGraphs }),
  );
  return estimator;
};

/** How hard the passphrase is to guess; words of the product itself count as guessed. */
export async function strengthOf(passphrase: string): Promise<Strength> {
  const { score } = (await loadEstimator()).check(passphrase.slice(0, 100), ['plumbline', 'vault', 'clinic']);
  return score;
}

/** Why a passphrase is refused, as a sentence, or null when it will do. A strength not known yet refuses nothing. */
export function whyRefused(passphrase: string, strength: Strength | null): string | null {
  const length = [...passphrase].length;
  if (length < MIN_PASSPHRASE)
    return `Use at least ${MIN_PASSPHRASE} characters; this one has ${length}. Four or five unrelated words are easy to keep.`;
  if (strength !== null && strength < 2)
    return 'This would be guessed quickly. Add two more words that have nothing to do with each other.';
  return null;
}
