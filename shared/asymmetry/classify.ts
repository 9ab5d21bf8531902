import type { AsymmetryClass } from './asymmetry';

/** The bounds of the classes [P] (evidence base 2.5). */
export const POSSIBLE_FROM = 0.84;
export const LIKELY_FROM = 0.5;
export const CONFIRMED_FROM = 0.9;
export const CONFIRMED_POOLED_FROM = 0.8;

export type Evidence = {
  readonly pDirection: number;
  readonly pBeyondDelta: number;
  /** pBeyondDelta of this session alone; the same as above without others. */
  readonly pBeyondDeltaAlone: number;
  readonly sessions: number;
  /** Whether every session favoured the same side. */
  readonly sameDirection: boolean;
  /** Whether the difference in the unit, where the test asks for one, is reached as well. */
  readonly sizeReached: boolean;
};

/**
 * The class of a side difference (evidence base 2.5): rows are tried top to bottom, and confirmed outranks likely. A
 * difference that passes the LSI cut without the repetitions the test also asks for stays possible.
 */
export const classOf = (
  evidence: Evidence,
): Extract<AsymmetryClass, 'none' | 'possible' | 'likely' | 'confirmed'> => {
  if (evidence.pDirection < POSSIBLE_FROM) return 'none';
  if (evidence.pBeyondDelta < LIKELY_FROM || !evidence.sizeReached) return 'possible';
  const repeated =
    evidence.sessions >= 2 && evidence.sameDirection && evidence.pBeyondDelta >= CONFIRMED_POOLED_FROM;
  return evidence.pBeyondDeltaAlone >= CONFIRMED_FROM || repeated ? 'confirmed' : 'likely';
};
