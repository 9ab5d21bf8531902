import { dayNames, weekdayNumbered } from './day-words';
import { bestPlan, type WeekPlan } from './place-week';
import type { Suggestion, Unplaced } from './programme-week';
import { dayAt, type Situation } from './situation';
import { TAPERED_OFF } from './unplaced';
import { DAY_NUMBERS, type DayKind, type Demand } from './week';

/** An easy run is only given up where the week has so many (SC10). */
const EASY_RUNS_NEEDED = 2;

/** A sentence with nothing to change behind it. */
export const noteOf = (text: string): Suggestion => ({ text, freeDays: [] });

type Change = { readonly days: readonly number[]; readonly score: number };

const daysOf = (kind: DayKind, { week }: Situation): readonly number[] =>
  DAY_NUMBERS.filter((day) => week[day]?.kind === kind);

const scoreWith = (days: readonly number[], demands: readonly Demand[], situation: Situation): number => {
  const week = situation.week.map((day, at) => (days.includes(at) ? ({ kind: 'free' } as const) : day));
  return bestPlan(demands, { ...situation, week }).score;
};

/** The change with the best score; the first of equal ones. Null when there is none. */
const bestOf = (
  choices: readonly (readonly number[])[],
  demands: readonly Demand[],
  situation: Situation,
): Change | null =>
  choices
    .map((days) => ({ days, score: scoreWith(days, demands, situation) }))
    .reduce<Change | null>((best, one) => (best && best.score >= one.score ? best : one), null);

const isCramped = ({ placed }: WeekPlan, situation: Situation): boolean =>
  placed.some(
    (block, index) =>
      placed.some((other, at) => at > index && other.day === block.day) ||
      (block.demand !== 'L' && dayAt(situation, block.day).kind === 'long'),
  );

/** One or two rest days declared free, where blocks crowd; tried out, and only said when it helps (evidence base 5.5, E5). */
function freeDays(demands: readonly Demand[], plan: WeekPlan, situation: Situation): readonly Suggestion[] {
  const rest = daysOf('rest', situation);
  const one = bestOf(
    rest.map((day) => [day]),
    demands,
    situation,
  );
  const two = bestOf(
    rest.flatMap((day, index) => rest.slice(index + 1).map((other) => [day, other])),
    demands,
    situation,
  );
  const better = [one, two].filter(
    (change): change is Change => change !== null && change.score > plan.score,
  );
  const helpful = better.filter(({ score }, index) => index === 0 || score > (better[0]?.score ?? 0));
  return helpful.map(({ days, score }) => ({
    text: `If ${dayNames(days)} ${days.length > 1 ? 'are only days' : 'is only a day'} without a run, declare ${
      days.length > 1 ? 'them' : 'it'
    } free: score ${score} instead of ${plan.score}.`,
    freeDays: days.map(weekdayNumbered),
  }));
}

/** SC10: one easy run turned into a day for strength, stability and balance (coach-opinion-balance), with what it would bring. */
function swapEasyRun(
  demands: readonly Demand[],
  plan: WeekPlan,
  situation: Situation,
): readonly Suggestion[] {
  const best = bestOf(
    daysOf('easy', situation).map((day) => [day]),
    demands,
    situation,
  );
  if (!best) return [];
  if (best.score <= plan.score)
    return [
      noteOf(
        `Turning an easy run into a day for strength, stability and balance would not help this week: score ${best.score} at best, now ${plan.score}.`,
      ),
    ];
  return [
    {
      text: `Turn the easy run on ${dayNames(best.days)} into a day for strength, stability and balance: score ${best.score} instead of ${plan.score}.`,
      freeDays: best.days.map(weekdayNumbered),
    },
  ];
}

/** What would make room, each tried out by placing the week again; nothing while the blocks stand well. */
export function suggestionsOf(
  demands: readonly Demand[],
  plan: WeekPlan,
  unplaced: readonly Unplaced[],
  situation: Situation,
): readonly Suggestion[] {
  const short = unplaced.some(({ why }) => why !== TAPERED_OFF);
  const heavyOnLong = plan.placed.some(
    ({ demand, day }) => demand === 'H' && dayAt(situation, day).kind === 'long',
  );
  const easyRuns = daysOf('easy', situation).length;
  return [
    ...(short || isCramped(plan, situation) ? freeDays(demands, plan, situation) : []),
    ...((short || heavyOnLong) && easyRuns >= EASY_RUNS_NEEDED ? swapEasyRun(demands, plan, situation) : []),
  ];
}
