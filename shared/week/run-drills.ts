import { type ExerciseId, exerciseOf } from '../catalogue/exercises';
import { workWords } from '../programme/dose-words';
import { hoursBetween } from './clock';
import { dayNames } from './day-words';
import { isInTaper } from './hard-rules';
import type { RunDrill } from './programme-week';
import { isRunDrill, type Shared } from './share-exercises';
import { dayAt, type Situation } from './situation';
import { DAY_NUMBERS, type Spot } from './week';

/** A block that holds exercises, counted from the Monday of the week in hand. */
export type FilledBlock = Spot & { readonly shared: readonly Shared[] };

const REST_AFTER_HAMSTRINGS_H = 24;
/** A cheap change of technique still waits in the last days before a target race, and on its day (evidence base 3.9). */
const NO_TECHNIQUE_DAYS = 2;
const BIG_DAYS: readonly string[] = ['hard', 'long', 'raceO', 'raceT'];
/** HC10: three repetitions of 800 m, two weeks long, and the drill may go on in the taper. */
const STEADY = { exercise: 'tec-heel-lift-800', sets: 3, weeks: 2 } as const;

const isHeelLift = (id: ExerciseId): boolean => exerciseOf(id).targets.includes('heel-lift');

const isSteady = ({ exercise, sets }: Shared, weeksDone: number): boolean =>
  exercise === STEADY.exercise && sets >= STEADY.sets && weeksDone >= STEADY.weeks;

/** Whether technique work waits on a day: the last two before a target race, and its day. */
export const isTechniqueFree = (day: number, { races }: Pick<Situation, 'races'>): boolean =>
  races.some((race) => race.target && race.day >= day && race.day - day <= NO_TECHNIQUE_DAYS);

const loadsHamstrings = ({ exercise, demand }: Shared): boolean =>
  demand === 'H' && exerciseOf(exercise).contraindications.includes('HAM');

const followsHamstrings = (day: number, blocks: readonly FilledBlock[], situation: Situation): boolean => {
  const { run } = dayAt(situation, day);
  return blocks.some((block) => {
    if (run === undefined || !block.shared.some(loadsHamstrings)) return false;
    const hours = hoursBetween(block.slot, run, day - block.day);
    return hours >= 0 && hours < REST_AFTER_HAMSTRINGS_H;
  });
};

/**
 * HC10: a heel-lift drill only inside easy runs, not in the taper of a target race unless steady, not the day before a hard,
 * long or race run, and not within 24 h after heavy hamstring work; it tires the hamstrings (coach-opinion-micro-sets).
 */
const suitsHeelLift = (
  drill: Shared,
  day: number,
  blocks: readonly FilledBlock[],
  weeksDone: number,
  situation: Situation,
): boolean =>
  (isSteady(drill, weeksDone) || !situation.races.some((race) => isInTaper(race, day))) &&
  !BIG_DAYS.includes(dayAt(situation, day + 1).kind) &&
  !followsHamstrings(day, blocks, situation);

/** As many of the days as wanted, the earliest, not on two days running where that can be helped. */
const spread = (days: readonly number[], wanted: number): readonly number[] => {
  const apart: number[] = [];
  for (const day of days) if (day - (apart.at(-1) ?? -2) > 1) apart.push(day);
  const rest = days.filter((day) => !apart.includes(day));
  return [...apart, ...rest].slice(0, wanted).sort((a, b) => a - b);
};

/** The drills of the programme that are done inside easy runs, each with the days of this week that suit it. */
export const runDrillsOf = (
  shared: readonly Shared[],
  blocks: readonly FilledBlock[],
  weeksDone: number,
  situation: Situation,
): readonly RunDrill[] =>
  shared.filter(isRunDrill).map((drill) => {
    const days = DAY_NUMBERS.filter(
      (day) =>
        dayAt(situation, day).kind === 'easy' &&
        !isTechniqueFree(day, situation) &&
        (!isHeelLift(drill.exercise) || suitsHeelLift(drill, day, blocks, weeksDone, situation)),
    );
    return { exercise: drill.exercise, days: spread(days, drill.daysPerWeek) };
  });

/** A drill as a sentence for the coach: how much, in which runs, and the metres drilled this week, which R26 counts. */
export const drillSentence = ({ exercise, days }: RunDrill, shared: readonly Shared[]): string => {
  const { name } = exerciseOf(exercise);
  if (days.length === 0) return `${name}: no easy run of this week suits it.`;
  const work = shared.find((one) => one.exercise === exercise)?.dose.both;
  const runs = `inside the easy ${days.length > 1 ? 'runs' : 'run'} on ${dayNames(days)}`;
  const metres = isHeelLift(exercise) ? (work?.metres ?? 0) * (work?.sets ?? 0) * days.length : 0;
  const together = metres > 0 && days.length > 1 ? `, ${metres} m this week` : '';
  return `${name}: ${work ? `${workWords(work)} ` : ''}${runs}${together}.`;
};
