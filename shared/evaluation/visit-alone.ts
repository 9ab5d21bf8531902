import { asymmetriesOf } from '../asymmetry/asymmetries-of';
import type { Asymmetry } from '../asymmetry/asymmetry';
import { acceptedOf } from '../findings/settings';
import { ageOfClient } from '../norms/age';
import type { Score } from '../screening/score';
import { scoresOf } from '../screening/scores-of';
import type { Screening } from '../screening/screening';
import type { JudgementContext } from './judgement-context';

/** What of the context counts where a visit is judged alone. */
export type Judging = Pick<JudgementContext, 'settings' | 'ownErrors'>;

export type VisitAlone = {
  readonly scores: readonly Score[];
  readonly asymmetries: readonly Asymmetry[];
};

/** Scores and side differences of one visit alone, for changes between visits: pooling would put the earlier one into both ends. */
export function visitAlone(screening: Screening, { settings, ownErrors }: Judging): VisitAlone {
  const { scores } = scoresOf(screening);
  const age = ageOfClient(screening.client, screening.date);
  const deltas = Object.fromEntries(
    [...acceptedOf(settings).deltas].map(([test, { value }]) => [test, value]),
  );
  return { scores, asymmetries: asymmetriesOf(scores, { ownErrors, age, deltas }) };
}
