import { dayNames } from './day-words';
import { HARD_RULES } from './hard-rules';
import { bestPlan, type WeekPlan } from './place-week';
import type { Unplaced } from './programme-week';
import type { Situation } from './situation';
import { DAY_NUMBERS, type Demand, type PlacedBlock } from './week';

/** What is said of a block that a target race takes away: it is meant so (evidence base 5.3, SC9). */
export const TAPERED_OFF = 'tapered off';

/** The place in the list of the first rule a block breaks; past the end when it breaks none. */
const refusal = (block: PlacedBlock, others: readonly PlacedBlock[], situation: Situation): number => {
  const at = HARD_RULES.findIndex(({ breaks }) => breaks(block, others, situation));
  return at < 0 ? HARD_RULES.length : at;
};

/** Why a demand finds no slot, day by day: on each day the reason of the slot that comes closest. */
function noSlot(demand: Demand, placed: readonly PlacedBlock[], situation: Situation): string {
  const byReason = new Map<string, number[]>();
  for (const day of DAY_NUMBERS) {
    const spots = situation.spots.filter((spot) => spot.day === day);
    const closest = Math.max(-1, ...spots.map((spot) => refusal({ ...spot, demand }, placed, situation)));
    const words = HARD_RULES[closest]?.words ?? 'no time of day left';
    byReason.set(words, [...(byReason.get(words) ?? []), day]);
  }
  return `no slot: ${[...byReason].map(([words, days]) => `${words} (${dayNames(days)})`).join('; ')}`;
}

/** Each block without a place with the reason: a target race, when it would have had one without the taper, or where the days fail. */
export function unplacedOf(
  demands: readonly Demand[],
  plan: WeekPlan,
  situation: Situation,
): readonly Unplaced[] {
  if (plan.unplaced.length === 0) return [];
  const untapered = bestPlan(demands, { ...situation, taper: false });
  const left = [...untapered.unplaced];
  return plan.unplaced.map((demand) => {
    const at = left.indexOf(demand);
    if (at < 0) return { demand, why: TAPERED_OFF };
    left.splice(at, 1);
    return { demand, why: noSlot(demand, plan.placed, situation) };
  });
}
