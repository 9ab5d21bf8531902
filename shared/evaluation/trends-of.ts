import { steadyRange } from '../asymmetry/change';
import { semOfScore } from '../asymmetry/score-error';
import type { IsoDate } from '../basics/dates';
import { TEST_IDS, type TestId, testOf } from '../catalogue/tests';
import { sameRuleSet } from '../screening/rule-set';
import { type Score, scoreOf, sidesOf } from '../screening/score';
import type { Screening, Side } from '../screening/screening';
import { type Judging, type VisitAlone, visitAlone } from './visit-alone';

export type TrendPoint = {
  readonly date: IsoDate;
  readonly score: number;
  /** At least this: the score stands at the top of the test. */
  readonly capped: boolean;
};

/** One side's scores over the visits, oldest first, and where 95 in 100 retests of the first lie when nothing changed. */
export type SideTrend = {
  readonly side: Side;
  readonly points: readonly TrendPoint[];
  readonly steady: { readonly low: number; readonly high: number } | null;
};

export type TestTrend = {
  readonly test: TestId;
  readonly sides: readonly SideTrend[];
  /** The visits at which the other side scored lower than at the visit before. */
  readonly flipped: readonly IsoDate[];
};

type Visit = VisitAlone & { readonly date: IsoDate };

function steadyFrom(
  first: Score,
  visit: Visit,
  { ownErrors }: Judging,
): { readonly low: number; readonly high: number } | null {
  if (testOf(first.test).asymmetry.metric === 'grades') return null;
  if (testOf(first.test).combine.how !== 'derived') return steadyRange(first, { ownErrors });
  const sem = semOfScore(first, visit.scores, ownErrors);
  return sem === null ? null : steadyRange(first, { ownErrors, sem });
}

/** The scores of a side that were measured as the latest of them was: other options make another test of it. */
function sideTrend(test: TestId, side: Side, visits: readonly Visit[], judging: Judging): SideTrend | null {
  const scored = visits.flatMap((visit) => {
    const score = scoreOf(visit.scores, test, side);
    return score ? [{ visit, score }] : [];
  });
  const latest = scored.at(-1)?.score;
  const alike = scored.filter(({ score }) => latest && sameRuleSet(score.ruleSet, latest.ruleSet));
  const [first] = alike;
  if (!first || alike.length < 2) return null;
  const points = alike.map(({ visit, score }) => ({
    date: visit.date,
    score: score.score,
    capped: score.capped,
  }));
  return { side, points, steady: steadyFrom(first.score, first.visit, judging) };
}

function flipsOf(test: TestId, visits: readonly Visit[]): readonly IsoDate[] {
  const signs = visits.flatMap(({ date, asymmetries }) => {
    const found = asymmetries.find((one) => one.test === test);
    return found && found.difference !== 0 ? [{ date, sign: Math.sign(found.difference) }] : [];
  });
  return signs.flatMap(({ date, sign }, index) => {
    const before = signs[index - 1];
    return before && before.sign !== sign ? [date] : [];
  });
}

/** How every test scored at two visits or more went, in catalogue order; the visits may come in any order. */
export function trendsOf(screenings: readonly Screening[], judging: Judging): readonly TestTrend[] {
  const visits = screenings
    .toSorted((a, b) => a.date.localeCompare(b.date))
    .map((screening): Visit => ({ date: screening.date, ...visitAlone(screening, judging) }));
  return TEST_IDS.flatMap((test): readonly TestTrend[] => {
    const sides = sidesOf(testOf(test)).flatMap((side) => sideTrend(test, side, visits, judging) ?? []);
    return sides.length === 0 ? [] : [{ test, sides, flipped: flipsOf(test, visits) }];
  });
}
