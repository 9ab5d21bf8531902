import { hoursAfterRun, isBeforeRun } from './clock';
import { dayAt, type RaceNear, type Situation } from './situation';
import { isLoaded, type PlacedBlock } from './week';

export type HardRuleId = 'HC1' | 'HC2' | 'HC3' | 'HC4' | 'HC5' | 'HC6' | 'HC7' | 'HC8';

/** Whether a block breaks a rule where it stands, among the other blocks of the week. */
type Breaks = (block: PlacedBlock, others: readonly PlacedBlock[], situation: Situation) => boolean;

/** M may come before an easy run only this many hours ahead (HC2) [P]. */
const HOURS_BEFORE_EASY_RUN = 8;
/** The last days before a target race without H, and without M (HC4) [P]. */
const NO_HEAVY_DAYS = 3;
const NO_MODERATE_DAYS = 2;
/** The taper begins so many days before a target race (HC4). */
export const TAPER_DAYS = 7;
/** H blocks stand at least so many calendar days apart: about 48 hours (HC6) [M]. */
const HEAVY_DAYS_APART = 2;
const BLOCKS_A_DAY = 2;

/** Days from a block's day to a race; negative after it. */
const daysTo = ({ day }: RaceNear, block: { readonly day: number }): number => day - block.day;

/** Whether a day, counted from the same Monday as the race, lies in the race's taper. */
export const isInTaper = (race: RaceNear, day: number): boolean =>
  race.target && daysTo(race, { day }) >= 1 && daysTo(race, { day }) <= TAPER_DAYS;

/** The most H and M blocks in a taper: half of a usual week's, rounded up (HC4). */
const blocksInTaper = (loadedBlocks: number): number => Math.ceil(loadedBlocks / 2);

/** HC1: nothing on a declared rest day. Coach opinion: strength belongs to training days (coach-opinion-strength-days). */
const onRestDay: Breaks = (block, _others, situation) => dayAt(situation, block.day).kind === 'rest';

/**
 * HC2: H never before the day's run, M never before a hard, long or race run and only 8 h ahead of an easy one. Running the
 * day after suffered more from strength-then-run than from run-then-strength (Doma 2013); light early work is coach opinion.
 */
const beforeTheRun: Breaks = ({ demand, day, slot }, _others, situation) => {
  const on = dayAt(situation, day);
  if (demand === 'L' || !isBeforeRun(on, slot)) return false;
  if (demand === 'H' || on.kind !== 'easy') return true;
  return -(hoursAfterRun(on, slot) ?? 0) < HOURS_BEFORE_EASY_RUN;
};

/** HC3: nothing on the day of a race (coach-opinion-micro-sets, coach-opinion-strength-days). */
const onRaceDay: Breaks = (block, _others, { races }) => races.some((race) => race.day === block.day);

const isClose = (block: PlacedBlock, race: RaceNear): boolean => {
  const days = daysTo(race, block);
  const free = block.demand === 'H' ? NO_HEAVY_DAYS : NO_MODERATE_DAYS;
  return isLoaded(block.demand) && race.target && days >= 1 && days <= free;
};

const fillsTaper = (block: PlacedBlock, others: readonly PlacedBlock[], race: RaceNear, at: Situation) => {
  if (!isLoaded(block.demand) || !isInTaper(race, block.day)) return false;
  const there = others.filter((one) => isLoaded(one.demand) && isInTaper(race, one.day)).length;
  const earlier = at.loadedDays.filter((day) => isInTaper(race, day)).length;
  return there + earlier + 1 > blocksInTaper(at.loadedBlocks);
};

/**
 * HC4: before a target race on day T no H in T-3..T-1, no M in T-2..T-1, and in T-7..T-1 at most half of the usual H and M
 * blocks. Tapers that work cut volume by 41 to 60 % and keep intensity (Bosquet 2007, Wang 2023); other races cut nothing.
 */
const beforeTargetRace: Breaks = (block, others, situation) =>
  situation.taper &&
  situation.races.some((race) => isClose(block, race) || fillsTaper(block, others, race, situation));

/** HC5: after a target race only L for its days of recovery, and no H the day after any other race [P]. */
const afterRace: Breaks = (block, _others, { races }) =>
  races.some((race) => {
    const since = -daysTo(race, block);
    if (since < 1) return false;
    return race.target
      ? isLoaded(block.demand) && since <= race.recoverDays
      : block.demand === 'H' && since === 1;
  });

/** HC6: heavy leg work at least 2 calendar days apart, counting earlier weeks and screenings with hops or maximal strength [M]. */
const nearHeavyWork: Breaks = ({ demand, day }, others, { heavyDays }) => {
  if (demand !== 'H') return false;
  const near = (other: number) => Math.abs(other - day) < HEAVY_DAYS_APART;
  return heavyDays.some(near) || others.some((other) => other.demand === 'H' && near(other.day));
};

/** HC7: at most one of H and M, and at most two blocks, a day: short sessions (coach-opinion-screen-first). */
const onFullDay: Breaks = ({ demand, day }, others, { heavyDays }) => {
  const there = others.filter((other) => other.day === day);
  if (there.length >= BLOCKS_A_DAY) return true;
  return isLoaded(demand) && (heavyDays.includes(day) || there.some((other) => isLoaded(other.demand)));
};

/** HC8: one block a slot, and none in the slot of the run. */
const inTakenSlot: Breaks = ({ day, slot }, others, situation) =>
  dayAt(situation, day).run === slot || others.some((other) => other.day === day && other.slot === slot);

type HardRule = { readonly id: HardRuleId; readonly breaks: Breaks; readonly words: string };

/** The rules about where a block stands, the plainest reason first; HC9 to HC11 are about what a programme holds. */
export const HARD_RULES: readonly HardRule[] = [
  { id: 'HC8', breaks: inTakenSlot, words: 'the time is taken' },
  { id: 'HC1', breaks: onRestDay, words: 'rest day' },
  { id: 'HC3', breaks: onRaceDay, words: 'race day' },
  { id: 'HC5', breaks: afterRace, words: 'too soon after a race' },
  { id: 'HC4', breaks: beforeTargetRace, words: 'taper before a target race' },
  { id: 'HC2', breaks: beforeTheRun, words: 'only before the run' },
  { id: 'HC6', breaks: nearHeavyWork, words: 'less than 48 hours from other heavy work' },
  { id: 'HC7', breaks: onFullDay, words: 'enough on that day' },
];

/** The rules a block breaks where it stands, in the order of the list; none when it may stand there. */
export const rulesBroken = (
  block: PlacedBlock,
  others: readonly PlacedBlock[],
  situation: Situation,
): readonly HardRuleId[] =>
  HARD_RULES.filter(({ breaks }) => breaks(block, others, situation)).map(({ id }) => id);

/** Whether a block may stand where it does. */
export const mayStand: Breaks = (block, others, situation) =>
  HARD_RULES.every(({ breaks }) => !breaks(block, others, situation));
