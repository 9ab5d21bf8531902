import { normalShareBelow } from '../asymmetry/normal';
import type { Norm } from '../catalogue/test';
import type { TestId } from '../catalogue/tests';
import { testOf } from '../catalogue/tests';
import type { NormPosition } from '../evaluation/evaluation';
import type { Score } from '../screening/score';
import type { Screening } from '../screening/screening';
import { ageOfClient } from './age';
import { matchNorm } from './match';
import { centreOf, placeAgainst, zAgainst } from './place';

export type NormPositions = {
  readonly norms: readonly NormPosition[];
  readonly noNorm: readonly { readonly test: TestId; readonly why: string }[];
};

type Visit = Pick<Screening, 'client' | 'date'>;

const NOT_PLACEABLE = 'the published figures do not say where one person stands';

const contextOf = ({ client, date }: Visit, { test }: Score) => ({
  better: testOf(test).better,
  age: ageOfClient(client, date),
  sex: client.sex,
});

/** What the matching norm says of a score, for rules that need more than its position. */
export type NormFigure = {
  readonly norm: Norm;
  /** The mean, median or expected score of the group, in the unit. */
  readonly centre: number | null;
  /** SDs from the centre, plus for better; only where the norm's data are placed by SDs. */
  readonly z: number | null;
  /** Share of the group that does worse, in percent; only with a z. */
  readonly percentile: number | null;
};

/** The figures of the norm that matches a score, or null when none does. */
export const normFigureOf = (visit: Visit, score: Score): NormFigure | null => {
  const match = matchNorm(score, visit.client, visit.date);
  if (!('norm' in match)) return null;
  const context = contextOf(visit, score);
  const z = zAgainst(match.norm, score.score, context);
  return {
    norm: match.norm,
    centre: centreOf(match.norm, context.age, context.sex),
    z,
    percentile: z === null ? null : 100 * normalShareBelow(z),
  };
};

/** Where each score stands against the norm that matches test, sex, age and way of testing, and per test why there is none. */
export const normPositionsOf = (visit: Visit, scores: readonly Score[]): NormPositions => {
  const norms: NormPosition[] = [];
  const noNorm = new Map<TestId, string>();
  for (const score of scores) {
    const { test, side } = score;
    const match = matchNorm(score, visit.client, visit.date);
    const position = 'norm' in match ? placeAgainst(match.norm, score.score, contextOf(visit, score)) : null;
    if ('norm' in match && position !== null)
      norms.push({ test, side, position, reference: match.norm.source, group: match.norm.group });
    else if (!noNorm.has(test)) noNorm.set(test, 'why' in match ? match.why : NOT_PLACEABLE);
  }
  return { norms, noNorm: [...noNorm].map(([test, why]) => ({ test, why })) };
};
