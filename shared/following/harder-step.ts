import { addDays, daysBetween, type IsoDate } from '../basics/dates';
import { exerciseOf } from '../catalogue/exercises';
import type { Ladder } from '../catalogue/rule-ladders';
import { ladderOf } from '../programme/ladder-of';
import { offerOf } from '../programme/offer';
import type { IssuedProgramme, Prescription } from '../programme/programme';
import type { Followed } from './followed';
import { harderDose } from './harder-and-easier';
import type { NextStep } from './next-step';
import { stageIn } from './planned-sessions';

/** A set or a level more at most once a week (evidence base 3.2). */
const DAYS_BETWEEN_STEPS = 7;
/** A run drill grows by so many metres a week at most (evidence base 3.1, R26). */
const METRES_A_WEEK = 400;
/** The days before a target race in which nothing new begins (evidence base 5.2, HC4). */
const TAPER_DAYS = 7;

type Step = Omit<NextStep, 'exercise'>;

const hold = (reason: string): Step => ({ kind: 'hold', becomes: null, reason });

/** The ladder an exercise was given by: that of the findings it was issued with. */
const ladderFor = (
  { target, because }: Prescription,
  { findings }: IssuedProgramme,
  { evaluation }: Followed,
): Ladder =>
  ladderOf(
    { target, need: 0, findings: findings.filter(({ id }) => because.includes(id)) },
    evaluation.scores,
  );

/** Why nothing may get harder on this day; null when it may. */
function quietTime(current: IssuedProgramme, today: IsoDate): string | null {
  const { training } = current;
  if (!training) return null;
  const week = Math.floor(daysBetween(training.startDate, today) / 7);
  if (week >= 0 && stageIn(current, week) === 'deload')
    return 'This is the lighter week: step up in the next.';
  const race = (training.races ?? []).find(
    ({ target, date }) => target && today <= date && today >= addDays(date, -TAPER_DAYS),
  );
  return race ? `Nothing new in the days before the race on ${race.date}.` : null;
}

/** How many days a dose must have lasted before the next set: a week, and for run drills as long as their metres ask. */
const daysNeeded = ({ dose, exercise }: Prescription): number => {
  const metres = exerciseOf(exercise).dose.inEasyRun ? (dose.both?.metres ?? 0) * dose.daysPerWeek : 0;
  return DAYS_BETWEEN_STEPS * Math.max(1, Math.ceil(metres / METRES_A_WEEK));
};

/**
 * One step up for an exercise that earned it (evidence base 3.4): more of each set, else a set, else the next exercise; sets
 * and levels at most once a week.
 */
export function harderStep(entry: Prescription, daysSince: number, room: number, followed: Followed): Step {
  const [current] = followed.versions;
  const quiet = quietTime(current, followed.today);
  if (quiet !== null) return hold(quiet);
  const ladder = ladderFor(entry, current, followed);
  const inRun = exerciseOf(entry.exercise).dose.inEasyRun === true;
  const harder = harderDose(entry, ladder, room > 0 || inRun);
  const earned = 'Two good sessions in a row';
  const progress = (becomes: NextStep['becomes'], words: string): Step => ({
    kind: 'progress',
    becomes,
    reason: `${earned}: ${words}.`,
  });
  if (harder?.what === 'amount')
    return progress({ exercise: entry.exercise, dose: harder.dose }, harder.words);
  const needed = harder ? daysNeeded(entry) : DAYS_BETWEEN_STEPS;
  if (daysSince < needed)
    return hold(
      `${earned}; a set or a level more at most once in ${needed / 7 === 1 ? 'a week' : `${needed / 7} weeks`}.`,
    );
  if (harder) return progress({ exercise: entry.exercise, dose: harder.dose }, harder.words);
  if (entry.progressTo === null) return hold(`${earned}, and nothing harder to give: keep it as it is.`);
  const { prescription, stopped, missing } = offerOf(
    entry.progressTo,
    followed.evaluation,
    followed.screening,
  );
  const { name } = exerciseOf(entry.progressTo);
  const obstacle = stopped ?? missing;
  return obstacle === null
    ? progress({ exercise: entry.progressTo, dose: prescription.dose }, `on to ${name}`)
    : hold(`${earned}; ${name} would follow, but: ${obstacle}.`);
}
