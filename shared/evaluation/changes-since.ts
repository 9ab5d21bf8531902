import {
  type AsymmetryChange,
  changeOfAsymmetry,
  changeOfScore,
  type ScoreChange,
} from '../asymmetry/change';
import { semOfScore } from '../asymmetry/score-error';
import type { IsoDate } from '../basics/dates';
import { TEST_IDS, type TestId, testOf } from '../catalogue/tests';
import { type Score, scoreOf } from '../screening/score';
import type { Screening } from '../screening/screening';
import type { JudgementContext } from './judgement-context';
import { type Judging, visitAlone } from './visit-alone';

/** What became of one test between two visits. */
export type TestChange = {
  readonly test: TestId;
  /** Each side scored at both visits, left before right. */
  readonly scores: readonly ScoreChange[];
  /** What became of the side difference; null when it was not there to judge at both visits. */
  readonly asymmetry: AsymmetryChange | null;
};

export type ChangesSince = { readonly date: IsoDate; readonly tests: readonly TestChange[] };

const changesOfScores = (
  test: TestId,
  before: readonly Score[],
  after: readonly Score[],
  { ownErrors }: Judging,
): readonly ScoreChange[] =>
  (['left', 'right', 'both'] as const).flatMap((side) => {
    const [was, is] = [scoreOf(before, test, side), scoreOf(after, test, side)];
    if (!was || !is) return [];
    if (testOf(test).combine.how !== 'derived') return [changeOfScore(was, is, { ownErrors })];
    const sems = [semOfScore(was, before, ownErrors), semOfScore(is, after, ownErrors)] as const;
    const [first, second] = sems;
    return first === null || second === null
      ? []
      : [changeOfScore(was, is, { ownErrors, sems: [first, second] })];
  });

/** What became of every test done at both visits, in catalogue order, each visit judged alone. */
function changesBetween(before: Screening, after: Screening, judging: Judging): readonly TestChange[] {
  const [was, is] = [visitAlone(before, judging), visitAlone(after, judging)];
  return TEST_IDS.flatMap((test): readonly TestChange[] => {
    const scores = changesOfScores(test, was.scores, is.scores, judging);
    if (scores.length === 0) return [];
    const [then, now] = [was, is].map(({ asymmetries }) => asymmetries.find((one) => one.test === test));
    return [{ test, scores, asymmetry: then && now ? changeOfAsymmetry(then, now) : null }];
  });
}

/** The same since the last visit before; null when there was none, or no test in common. */
export function changesSince(
  screening: Screening,
  { earlier, ...judging }: Judging & Pick<JudgementContext, 'earlier'>,
): ChangesSince | null {
  const [last] = earlier
    .filter(({ date }) => date < screening.date)
    .toSorted((a, b) => b.date.localeCompare(a.date));
  if (!last) return null;
  const tests = changesBetween(last, screening, judging);
  return tests.length > 0 ? { date: last.date, tests } : null;
}
