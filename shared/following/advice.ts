import { daysBetween } from '../basics/dates';
import { TARGETS } from '../catalogue/target';
import { adherenceOf, type Missed, missedOf } from './adherence';
import type { Followed } from './followed';
import type { TargetChange } from './target-change';

/** What the coach may do about the programme as a whole; the app proposes, the coach decides. */
export type Advice = {
  readonly kind: 'retest' | 'missed-week' | 'smaller-layout' | 'other-family';
  readonly reason: string;
};

/** Kept less than this for so many weeks, a smaller layout is offered; kept this well without effect, another family (evidence base 3.4). */
const POORLY_KEPT = 0.5;
const POOR_WEEKS = 2;
const WELL_KEPT = 0.75;
/** No change in so many retests, of which the last lies so many days after the start. */
const RETESTS = 2;
const LONG_ENOUGH_DAYS = 8 * 7;
/** A retest is spoken of a week ahead. */
const SOON_DAYS = 7;
/** After more weeks than this without a session, test again (evidence base 3.4). */
const MOST_MISSED = 3;

const retestAdvice = ({ versions: [current], today }: Followed): readonly Advice[] => {
  const days = daysBetween(today, current.retest);
  if (days > SOON_DAYS) return [];
  const when =
    days > 0 ? `is due on ${current.retest}` : days === 0 ? 'is due today' : `was due on ${current.retest}`;
  const reason = `The retest ${when}: the same tests, by the same person, at the same time of day.`;
  return [{ kind: 'retest', reason }];
};

const missedAdvice = ({ weeks, words }: Missed): readonly Advice[] => {
  if (weeks === 0) return [];
  if (weeks === 1) return [{ kind: 'missed-week', reason: `${words}: do the last week again.` }];
  const reason =
    weeks > MOST_MISSED
      ? `${words}: begin again at the starting level, and test again.`
      : `${words}: go on with 30 % less.`;
  return [{ kind: 'missed-week', reason }];
};

/** What the following says about the programme as a whole. `changes` are what retests said of its targets, one list a retest. */
export function adviceOf(
  followed: Followed,
  changes: readonly (readonly TargetChange[])[] = [],
): readonly Advice[] {
  const [current] = followed.versions;
  const kept = adherenceOf(followed);
  const recent = kept.weeks.slice(-POOR_WEEKS);
  const poor =
    recent.length === POOR_WEEKS && recent.every(({ done, planned }) => done / planned < POORLY_KEPT);
  const small = current.training?.layout === 'micro';
  const offer = small ? 'offer one target only' : 'offer the small daily blocks, or one target only';
  const smaller: readonly Advice[] = poor
    ? [{ kind: 'smaller-layout', reason: `Less than half was done in each of the last two weeks: ${offer}.` }]
    : [];
  return [
    ...retestAdvice(followed),
    ...missedAdvice(missedOf(kept, followed)),
    ...smaller,
    ...stalled(followed, kept.share, changes),
  ];
}

/** Targets that two retests in a row left where they were, though the programme was kept for eight weeks. */
function stalled(
  { versions, today }: Followed,
  share: number | null,
  changes: readonly (readonly TargetChange[])[],
): readonly Advice[] {
  const [current] = versions;
  const start = versions.at(-1)?.issuedOn ?? current.issuedOn;
  if (changes.length < RETESTS || share === null || share < WELL_KEPT) return [];
  if (daysBetween(start, today) < LONG_ENOUGH_DAYS) return [];
  const last = changes.slice(-RETESTS);
  return current.proposal.targets
    .filter(({ target }) =>
      last.every(
        (retest) =>
          retest.some((one) => one.target === target) &&
          retest.every((one) => one.target !== target || !one.beyondError),
      ),
    )
    .map(({ target }) => ({
      kind: 'other-family',
      reason: `${TARGETS[target].name}: no change beyond the error in two retests, though ${Math.round(100 * share)} % was done. Try another family of exercises, or drop the target.`,
    }));
}
