import type { Evaluation } from '../evaluation/evaluation';
import { safetyGateOf } from '../programme/gates';
import type { Proposal } from '../programme/programme';
import { retestOn } from '../programme/retest';
import type { Screening } from '../screening/screening';
import { heavyScreeningOn } from './heavy-screening';
import type { ProgrammeWeek } from './programme-week';
import { programmeWeeksOf } from './programme-weeks';

/** The weeks of what was proposed from a screening; none when the client's training week is not known. */
export const proposedWeeks = (
  proposal: Proposal,
  evaluation: Pick<Evaluation, 'redFlags'>,
  screening: Screening,
): readonly ProgrammeWeek[] =>
  screening.training
    ? programmeWeeksOf(screening.training, proposal, {
        gate: safetyGateOf(evaluation, screening),
        heavyOn: heavyScreeningOn(screening),
        retest: retestOn(screening),
      })
    : [];
