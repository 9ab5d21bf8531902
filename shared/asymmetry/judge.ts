import type { Asymmetry } from './asymmetry';
import { classOf } from './classify';
import type { Effect } from './effect';
import type { SideMethod } from './method';
import { type Estimate, pBeyond, pBeyondShrunk, pDirection, pooled } from './probability';

/** One session's difference: on the scale judged, and in the unit of the test. */
export type SessionEffect = { readonly effect: Effect; readonly difference: number };

export type Judgement = Pick<
  Asymmetry,
  'standardError' | 'pDirection' | 'pBeyondDelta' | 'pBeyondDeltaShrunk' | 'class' | 'sessions' | 'pooled'
>;

export const UNJUDGED: Judgement = {
  standardError: null,
  pDirection: null,
  pBeyondDelta: null,
  pBeyondDeltaShrunk: null,
  class: 'not-computable',
  sessions: 1,
};

const estimateOf = (now: Effect, all: readonly SessionEffect[]): Estimate => {
  const alone = { mean: now.effect, standardError: now.standardError };
  if (all.length === 1) return alone;
  return (
    pooled(all.map(({ effect }) => ({ mean: effect.effect, standardError: effect.standardError }))) ?? alone
  );
};

/** The probabilities and the class of this session and of any pooled with it; `tau` is the SD of true differences, delta unless known. */
export const judge = (
  now: SessionEffect,
  others: readonly SessionEffect[],
  method: SideMethod,
  tau?: number,
): Judgement => {
  const all = [now, ...others];
  const { threshold, scale, effect: alone } = now.effect;
  const { mean, standardError } = estimateOf(now.effect, all);
  const pDirectionOfAll = pDirection(mean, standardError);
  const pBeyondDelta = pBeyond(mean, standardError, threshold);
  const pBeyondDeltaAlone = pBeyond(alone, now.effect.standardError, threshold);
  const sameDirection = all.every(({ effect }) => effect.effect * alone > 0);
  const size = Math.abs(all.reduce((sum, { difference }) => sum + difference, 0) / all.length);
  return {
    standardError: scale === 'zero-side' ? null : standardError,
    pDirection: pDirectionOfAll,
    pBeyondDelta,
    pBeyondDeltaShrunk: pBeyondShrunk(mean, standardError, threshold, tau ?? threshold),
    class: classOf({
      pDirection: pDirectionOfAll,
      pBeyondDelta,
      pBeyondDeltaAlone,
      sessions: all.length,
      sameDirection,
      sizeReached: size >= method.alsoDifference,
    }),
    sessions: all.length,
    ...(all.length > 1 ? { pooled: { difference: mean, sameDirection, pBeyondDeltaAlone } } : {}),
  };
};
