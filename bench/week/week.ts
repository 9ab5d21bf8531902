import type { IsoDate } from '../../shared/basics/dates';
import { evaluationOf } from '../../shared/evaluation/evaluation-of';
import { proposalOf } from '../../shared/programme/propose';
import { mayStand } from '../../shared/week/hard-rules';
import { placeWeek } from '../../shared/week/place-week';
import { programmeWeeksOf } from '../../shared/week/programme-weeks';
import { type Situation, situationOf } from '../../shared/week/situation';
import { scoreOf } from '../../shared/week/soft-scores';
import { ALL_SPOTS, FOUR_BY_TWENTY, type PlacedBlock, type Week } from '../../shared/week/week';
import { MIXED, raceOn, trainingOf } from '../../tests/shared/week/trainings.ts';
import { EXAMPLES, weekOf } from '../../tests/shared/week/weeks.ts';
import { lineOf, median, ratioOf } from '../ratio.ts';
import { fullScreening } from '../rules/squad.ts';

const ROUNDS = 9;
/** The evidence base calls brute force enough (5.1); a search should need a small part of its time. */
const BAR = 1 / 20;
const WEEKS_BUDGET_MS = 100;
const PROPOSAL_BUDGET_MS = 16;

const WEEKS: readonly (readonly [name: string, week: Week])[] = [
  ['a usual week', EXAMPLES.E1],
  ['three runs only', EXAMPLES.E5],
  ['a roomy week', weekOf('easy am', 'free', 'easy mid', 'free', 'easy am', 'free', 'free')],
  ['a crowded week', weekOf('rest', 'easy pm', 'rest', 'rest', 'easy pm', 'rest', 'long mid')],
];

const timed = (work: () => unknown): number => {
  const began = performance.now();
  work();
  return performance.now() - began;
};

/** Every block in every place or none, as the evidence base counts them, leaving out only what breaks a hard rule on the way. */
function byBruteForce(situation: Situation): number {
  let best = Number.NEGATIVE_INFINITY;
  const go = (placed: readonly PlacedBlock[], unplaced: typeof FOUR_BY_TWENTY): void => {
    const demand = FOUR_BY_TWENTY[placed.length + unplaced.length];
    if (demand === undefined) {
      best = Math.max(best, scoreOf(placed, unplaced, situation));
      return;
    }
    for (const spot of ALL_SPOTS) {
      const block = { ...spot, demand };
      if (mayStand(block, placed, situation)) go([...placed, block], unplaced);
    }
    go(placed, [...unplaced, demand]);
  };
  go([], []);
  return best;
}

function searchAgainstBruteForce(): string {
  const pairs = Array.from({ length: ROUNDS }, () => {
    let [ours, theirs] = [0, 0];
    for (const [name, week] of WEEKS) {
      let [found, best] = [0, 0];
      ours += timed(() => {
        found = placeWeek(week, FOUR_BY_TWENTY).score;
      });
      theirs += timed(() => {
        best = byBruteForce(situationOf(week, FOUR_BY_TWENTY));
      });
      if (found !== best) throw new Error(`${name}: the search found ${found}, brute force ${best}`);
    }
    return [ours, theirs] as const;
  });
  return lineOf('placing four weeks, against brute force with the same scores', ratioOf(pairs), BAR);
}

const budgetLine = (name: string, times: readonly number[], budget: number): string => {
  const sorted = times.toSorted((one, other) => one - other);
  const slow = sorted[Math.floor(sorted.length * 0.95)] ?? Number.NaN;
  const share = median(times) / budget;
  return `${name}: ${share.toFixed(3)} x of ${budget} ms (median ${median(times).toFixed(1)} ms, p95 ${slow.toFixed(1)} ms), ${share <= 1 ? 'within' : 'OVER'}`;
};

const twelveWeeks = (week: Week): readonly number[] => {
  const races = ['2026-12-13', '2027-01-17', '2027-02-10'].map((date, index) => raceOn(date, index !== 1));
  const training = trainingOf(week, { weeks: 12, races });
  const solve = () => programmeWeeksOf(training, { prescriptions: MIXED, stopped: null });
  solve();
  return Array.from({ length: ROUNDS }, () => timed(solve));
};

const proposals = (): readonly number[] => {
  const equipment = ['step', 'band', 'loop-band', 'anchor', 'bench', 'weight', 'strap', 'slider'];
  const training = trainingOf(EXAMPLES.E1, { weeks: 6, equipment, startDate: '2026-11-23' as IsoDate });
  const judged = Array.from({ length: 40 }, (_, seed) => {
    const screening = { ...fullScreening(seed), training };
    return { screening, evaluation: evaluationOf(screening) };
  });
  const propose = () =>
    judged.map(({ evaluation, screening }) => timed(() => proposalOf(evaluation, screening)));
  propose();
  return Array.from({ length: ROUNDS }, propose).flat();
};

/** How long a programme takes: one week against brute force, twelve weeks and the proposal against their budgets. */
export async function weekBench(): Promise<string> {
  return [
    searchAgainstBruteForce(),
    ...WEEKS.map(([name, week]) =>
      budgetLine(`twelve weeks with three races, ${name}`, twelveWeeks(week), WEEKS_BUDGET_MS),
    ),
    budgetLine('proposing from all 53 measures (one frame)', proposals(), PROPOSAL_BUDGET_MS),
  ].join('\n');
}
