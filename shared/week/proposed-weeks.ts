import type { Evaluation } from '../evaluation/evaluation';
import { safetyGateOf } from '../programme/gates';
import type { IssuedProgramme, Proposal } from '../programme/programme';
import { retestOn } from '../programme/retest';
import type { Screening } from '../screening/screening';
import { beforeOf } from './before';
import { heavyScreeningOn } from './heavy-screening';
import type { ProgrammeWeek } from './programme-week';
import { programmeWeeksOf, type WeekFacts } from './programme-weeks';

/**
 * What a screening says about the weeks of a programme: what is stopped, whether it tired, when it is repeated; and what the
 * versions issued from it so far, the newest first, leave to a new one.
 */
export const weekFactsOf = (
  evaluation: Pick<Evaluation, 'redFlags'>,
  screening: Screening,
  versions: readonly IssuedProgramme[] = [],
): WeekFacts => ({
  ...(screening.training && { before: beforeOf(versions, screening.training.startDate) }),
  gate: safetyGateOf(evaluation, screening),
  heavyOn: heavyScreeningOn(screening),
  retest: retestOn(screening),
});

/** The weeks of what was proposed from a screening; none when the client's training week is not known. */
export const proposedWeeks = (
  proposal: Proposal,
  evaluation: Pick<Evaluation, 'redFlags'>,
  screening: Screening,
): readonly ProgrammeWeek[] =>
  screening.training
    ? programmeWeeksOf(screening.training, proposal, weekFactsOf(evaluation, screening))
    : [];
