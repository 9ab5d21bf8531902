import { hoursAfterRun } from './clock';
import { dayAt, type Situation } from './situation';
import { type DayKind, type Demand, isLoaded, type PlacedBlock } from './week';

export type SoftScoreId = 'SC1' | 'SC2' | 'SC3' | 'SC4' | 'SC5' | 'SC6' | 'SC7' | 'SC8' | 'SC9';

/** Points of one block where it stands, whatever the others do. */
type Points = (block: PlacedBlock, situation: Situation) => number;

/** H belongs on hard days, after the run (coach-opinion-strength-days); the other figures are defaults [P]. */
const BASE: Readonly<Record<Demand, Readonly<Partial<Record<DayKind, number>>>>> = {
  H: { hard: 10, free: 5, easy: 4, long: 1 },
  M: { easy: 5, free: 5, hard: 4, long: 2 },
  L: { easy: 4, free: 4, hard: 3, long: 3 },
};
const SOON_AFTER_RUN_H = 3;
const WELL_AFTER_RUN_H = 6;

/** SC1: what the kind of day is worth to the block. */
const kindOfDay: Points = ({ demand, day }, situation) => BASE[demand][dayAt(situation, day).kind] ?? 0;

/** SC2: -6 for H the day before a hard, long or race run; heavy work leaves tired legs for hours to days (Doma 2017). */
const heavyBeforeBigRun: Points = ({ demand, day }, situation) =>
  demand === 'H' && ['hard', 'long', 'raceO'].includes(dayAt(situation, day + 1).kind) ? -6 : 0;

/** SC3: -2 for M the day before a hard run or a race [P]. */
const moderateBeforeHardRun: Points = ({ demand, day }, situation) =>
  demand === 'M' && ['hard', 'raceO'].includes(dayAt(situation, day + 1).kind) ? -2 : 0;

/** SC4: -1 for H or M within 3 h after the run began [P]. */
const soonAfterRun: Points = ({ demand, day, slot }, situation) => {
  const hours = hoursAfterRun(dayAt(situation, day), slot);
  return isLoaded(demand) && hours !== null && hours >= 0 && hours < SOON_AFTER_RUN_H ? -1 : 0;
};

/** SC5: +2 for H 6 h or more after the run began [P]. */
const wellAfterRun: Points = ({ demand, day, slot }, situation) =>
  demand === 'H' && (hoursAfterRun(dayAt(situation, day), slot) ?? 0) >= WELL_AFTER_RUN_H ? 2 : 0;

/** SC6: -3 for M before an easy run, where HC2 allows it [P]. */
const moderateBeforeRun: Points = ({ demand, day, slot }, situation) =>
  demand === 'M' && (hoursAfterRun(dayAt(situation, day), slot) ?? 0) < 0 ? -3 : 0;

/** SC7: -1 for the late slot [P]. */
const late: Points = ({ slot }) => (slot === 'late' ? -1 : 0);

/** What a block is worth by itself, rule by rule (evidence base 5.3). */
const SCORES_ALONE: readonly { readonly id: SoftScoreId; readonly points: Points }[] = [
  { id: 'SC1', points: kindOfDay },
  { id: 'SC2', points: heavyBeforeBigRun },
  { id: 'SC3', points: moderateBeforeHardRun },
  { id: 'SC4', points: soonAfterRun },
  { id: 'SC5', points: wellAfterRun },
  { id: 'SC6', points: moderateBeforeRun },
  { id: 'SC7', points: late },
];

/** What each rule is about, in words for the coach. */
export const SOFT_WORDS: readonly { readonly rule: SoftScoreId; readonly words: string }[] = [
  { rule: 'SC1', words: 'the kind of day' },
  { rule: 'SC2', words: 'heavy work the day before a hard, long or race run' },
  { rule: 'SC3', words: 'moderate work the day before a hard run or a race' },
  { rule: 'SC4', words: 'less than 3 hours after the run' },
  { rule: 'SC5', words: 'heavy work 6 hours or more after the run' },
  { rule: 'SC6', words: 'before an easy run' },
  { rule: 'SC7', words: 'late in the evening' },
  { rule: 'SC8', words: 'two blocks on one day' },
  { rule: 'SC9', words: 'a block without a place' },
];

/** SC8: for every block that shares its day with an earlier one [P]. */
export const SECOND_ON_A_DAY = -3;
/** SC9: for a block without a place [P]. */
export const UNPLACED: Readonly<Record<Demand, number>> = { H: -20, M: -15, L: -10 };

/** What a block is worth where it stands, without regard to the others. */
export const pointsAlone: Points = (block, situation) => {
  let sum = 0;
  for (const { points } of SCORES_ALONE) sum += points(block, situation);
  return sum;
};

type Part = { readonly rule: SoftScoreId; readonly points: number };

/** Every part of a week's score that is not zero, in the order of the rules; blocks in the order given. */
export function scoreParts(
  placed: readonly PlacedBlock[],
  unplaced: readonly Demand[],
  situation: Situation,
): readonly Part[] {
  const alone = SCORES_ALONE.flatMap(({ id, points }) =>
    placed.map((block) => ({ rule: id, points: points(block, situation) })),
  );
  const shared = placed.map(({ day }, index) => ({
    rule: 'SC8' as const,
    points: placed.findIndex((other) => other.day === day) < index ? SECOND_ON_A_DAY : 0,
  }));
  const missing = unplaced.map((demand) => ({ rule: 'SC9' as const, points: UNPLACED[demand] }));
  return [...alone, ...shared, ...missing].filter(({ points }) => points !== 0);
}

/** The score of a week: the sum of its parts. */
export const scoreOf = (
  placed: readonly PlacedBlock[],
  unplaced: readonly Demand[],
  situation: Situation,
): number => scoreParts(placed, unplaced, situation).reduce((sum, { points }) => sum + points, 0);
