import { COACH_WISHES, type CoachWish } from '../findings/rule';
import type { Screening } from '../screening/screening';
import { evaluationOf } from './evaluation-of';
import type { JudgementContext } from './judgement-context';

/** The wishes worth asking the coach about: those that would raise a finding here, and those already made. */
export const wishesToAsk = (screening: Screening, context: JudgementContext): readonly CoachWish[] => {
  const found = (wishes: readonly CoachWish[]): string =>
    evaluationOf(screening, { ...context, wishes })
      .findings.map(({ id }) => id)
      .join();
  const without = found([]);
  return COACH_WISHES.filter((wish) => context.wishes.includes(wish) || found([wish]) !== without);
};
