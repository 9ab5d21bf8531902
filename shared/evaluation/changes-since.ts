import { asymmetriesOf } from '../asymmetry/asymmetries-of';
import {
  type AsymmetryChange,
  changeOfAsymmetry,
  changeOfScore,
  type ScoreChange,
} from '../asymmetry/change';
import { semOfScore } from '../asymmetry/score-error';
import type { IsoDate } from '../basics/dates';
import { TEST_IDS, type TestId, testOf } from '../catalogue/tests';
import { acceptedOf } from '../findings/settings';
import { ageOfClient } from '../norms/age';
import { type Score, scoreOf } from '../screening/score';
import { scoresOf } from '../screening/scores-of';
import type { Screening } from '../screening/screening';
import type { JudgementContext } from './judgement-context';

/** What became of one test between two visits. */
export type TestChange = {
  readonly test: TestId;
  /** Each side scored at both visits, left before right. */
  readonly scores: readonly ScoreChange[];
  /** What became of the side difference; null when it was not there to judge at both visits. */
  readonly asymmetry: AsymmetryChange | null;
};

export type ChangesSince = { readonly date: IsoDate; readonly tests: readonly TestChange[] };

type Judging = Pick<JudgementContext, 'settings' | 'ownErrors'>;

/** Scores and side differences of one visit alone: pooling would put the earlier visit into both ends of the change. */
const visitOf = (screening: Screening, { settings, ownErrors }: Judging) => {
  const { scores } = scoresOf(screening);
  const age = ageOfClient(screening.client, screening.date);
  const deltas = Object.fromEntries(
    [...acceptedOf(settings).deltas].map(([test, { value }]) => [test, value]),
  );
  return { scores, asymmetries: asymmetriesOf(scores, { ownErrors, age, deltas }) };
};

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

/** What became of every test done now and at the last visit before, in catalogue order; null when there was none, or no test in common. */
export function changesSince(
  screening: Screening,
  { earlier, ...judging }: Judging & Pick<JudgementContext, 'earlier'>,
): ChangesSince | null {
  const [last] = earlier
    .filter(({ date }) => date < screening.date)
    .toSorted((a, b) => b.date.localeCompare(a.date));
  if (!last) return null;
  const [before, after] = [visitOf(last, judging), visitOf(screening, judging)];
  const tests = TEST_IDS.flatMap((test): readonly TestChange[] => {
    const scores = changesOfScores(test, before.scores, after.scores, judging);
    if (scores.length === 0) return [];
    const [was, is] = [before, after].map(({ asymmetries }) => asymmetries.find((one) => one.test === test));
    return [{ test, scores, asymmetry: was && is ? changeOfAsymmetry(was, is) : null }];
  });
  return tests.length > 0 ? { date: last.date, tests } : null;
}
