import { daysBetween, type IsoDate } from '../basics/dates';
import type { TestId } from '../catalogue/tests';
import { sameRuleSet } from '../screening/rule-set';
import { type Score, scoreOf } from '../screening/score';
import { scoresOf } from '../screening/scores-of';
import type { Screening } from '../screening/screening';

/** An earlier screening of the same client: how many days before this one, and its scores. */
export type EarlierSession = { readonly daysBefore: number; readonly scores: readonly Score[] };

/** Sessions are pooled within so many days of this one [P], when 48 hours, counted in days, lie between any two (evidence base 2.5). */
export const POOL_WITHIN_DAYS = 28;
const POOL_APART_DAYS = 2;

/** The client's screenings that may be pooled with one of the date given, newest first. */
export const earlierSessionsOf = (
  date: IsoDate,
  screenings: readonly Screening[],
): readonly EarlierSession[] =>
  screenings
    .map((screening) => ({ daysBefore: daysBetween(screening.date, date), screening }))
    .filter(({ daysBefore }) => daysBefore >= POOL_APART_DAYS && daysBefore <= POOL_WITHIN_DAYS)
    .sort((a, b) => a.daysBefore - b.daysBefore)
    .map(({ daysBefore, screening }) => ({ daysBefore, scores: scoresOf(screening).scores }));

/** What `pick` finds in the sessions that may be pooled with this one, newest first; a session without it leaves room for the next. */
const poolable = <Picked>(
  earlier: readonly EarlierSession[],
  pick: (scores: readonly Score[]) => Picked | null,
): readonly Picked[] => {
  const found: Picked[] = [];
  let last = 0;
  for (const { daysBefore, scores } of [...earlier].sort((a, b) => a.daysBefore - b.daysBefore)) {
    if (daysBefore - last < POOL_APART_DAYS || daysBefore > POOL_WITHIN_DAYS) continue;
    const picked = pick(scores);
    if (picked === null) continue;
    found.push(picked);
    last = daysBefore;
  }
  return found;
};

const comparable = (score: Score | null, now: Score): score is Score =>
  score !== null && !score.capped && sameRuleSet(score.ruleSet, now.ruleSet);

export type Sides = { readonly left: Score; readonly right: Score };

/** Both sides' scores of a test in the earlier sessions that may be pooled with these: same options, none at the cap. Newest first. */
export const poolableSides = (
  test: TestId,
  now: Sides,
  earlier: readonly EarlierSession[],
): readonly Sides[] =>
  poolable(earlier, (scores) => {
    const [left, right] = [scoreOf(scores, test, 'left'), scoreOf(scores, test, 'right')];
    return comparable(left, now.left) && comparable(right, now.right) ? { left, right } : null;
  });

/** The same for a test with one value for both sides. */
export const poolableScores = (now: Score, earlier: readonly EarlierSession[]): readonly Score[] =>
  poolable(earlier, (scores) => {
    const score = scoreOf(scores, now.test, 'both');
    return comparable(score, now) ? score : null;
  });
