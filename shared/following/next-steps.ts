import { daysBetween } from '../basics/dates';
import { exerciseOf } from '../catalogue/exercises';
import type { Prescription } from '../programme/programme';
import { setsOf } from '../programme/stage-dose';
import { SETS_A_BLOCK } from '../week/week';
import { adherenceOf, type Missed, missedOf } from './adherence';
import { easierBy, restarted } from './easier-exercise';
import { type Followed, givenBy } from './followed';
import { easedDose, fewerSets, sameWork } from './harder-and-easier';
import { harderStep } from './harder-step';
import type { NextStep } from './next-step';
import { painVerdictOf, type SeenBy } from './pain-rule';
import { type Seen, seenOf } from './seen';

/** Evidence base 3.4: what two sessions in a row must show, what holds, and what eases. */
const EASY_EFFORT = 7;
const HOLD_EFFORT = 8;
const HARD_EFFORT = 9;
const PAIN_FREE = 2;
const ENOUGH = 0.8;
/** A fraction of a set is not a missing set. */
const ALL = 1 - 1e-9;

type Step = Omit<NextStep, 'exercise'>;

const hold = (reason: string): Step => ({ kind: 'hold', becomes: null, reason });

/** What pain asks for; null when the exercise may go on. */
function afterPain(entry: Prescription, all: SeenBy, followed: Followed): Step | null {
  const verdict = painVerdictOf(entry.exercise, all);
  if (verdict.kind === 'go') return null;
  if (verdict.kind === 'refer')
    return { kind: 'refer', becomes: null, reason: `${verdict.why} Leave it out and ask a clinician.` };
  if (verdict.kind === 'near')
    return hold(`${verdict.why} As it is, and only after 48 hours without pain there.`);
  if (verdict.kind === 'caution') return null;
  const becomes = easierBy(entry, 2, followed);
  const back = becomes
    ? `after 48 hours without pain come back with ${exerciseOf(becomes.exercise).name}.`
    : 'there is nothing easier to come back to; leave it out.';
  return { kind: 'stop', becomes, reason: `${verdict.why} Stop it; ${back}` };
}

/** What weeks without a session ask for; null when none was missed. */
function afterMissing(entry: Prescription, { weeks, words }: Missed, followed: Followed): Step | null {
  if (weeks === 0) return null;
  if (weeks === 1) return hold(`${words}: the last week again.`);
  if (weeks <= 3)
    return {
      kind: 'regress',
      becomes: { exercise: entry.exercise, dose: easedDose(entry.dose) },
      reason: `${words}: 30 % less.`,
    };
  return {
    kind: 'regress',
    becomes: restarted(entry, followed),
    reason: `${words}: begin again where it began, and test again.`,
  };
}

/** What makes an exercise too much; null when nothing does. */
function tooMuch(entry: Prescription, last: Seen, before: Seen | undefined, followed: Followed): Step | null {
  if (last.signs.includes('long-soreness')) {
    const dose = fewerSets(entry.dose, 0.5);
    const reason = 'Sore at 6 or more for longer than two days: half the sets.';
    return { kind: 'regress', becomes: { exercise: entry.exercise, dose }, reason };
  }
  const faults = last.signs.includes('form-fault') && before?.signs.includes('form-fault');
  const why =
    last.effort !== null && last.effort >= HARD_EFFORT
      ? `Effort ${last.effort} of 10`
      : last.share < ENOUGH
        ? `Only ${Math.round(100 * last.share)} % of the sets done`
        : faults
          ? 'The form was not right twice'
          : null;
  if (why === null) return null;
  const becomes = easierBy(entry, 1, followed);
  const step =
    becomes?.exercise === entry.exercise || !becomes ? '30 % less' : exerciseOf(becomes.exercise).name;
  return { kind: 'regress', becomes, reason: `${why}: ${step}.` };
}

const isGood = ({ share, effort, pain, signs }: Seen): boolean =>
  share >= ALL &&
  effort !== null &&
  effort <= EASY_EFFORT &&
  pain !== null &&
  pain <= PAIN_FREE &&
  signs.length === 0;

const missingWords = ({ share, effort, pain, signs }: Seen): string => {
  if (share < ALL) return 'not every set was done';
  if (effort === null || pain === null) return 'effort or pain was not noted';
  if (effort > EASY_EFFORT) return `effort was ${effort}`;
  return signs.includes('form-fault') ? 'the form was not right' : `pain was ${pain}`;
};

function stepOf(entry: Prescription, all: SeenBy, missed: Missed, room: number, followed: Followed): Step {
  const pain = afterPain(entry, all, followed);
  if (pain) return pain;
  const absence = afterMissing(entry, missed, followed);
  if (absence) return absence;
  const given = givenBy(followed, entry.exercise, (dose) => sameWork(dose, entry.dose));
  const recent = seenOf(
    entry.exercise,
    followed.sessions.filter(({ of }) => given.some((version) => version === of)),
  );
  const [before, last] = [recent.at(-2), recent.at(-1)];
  if (!last) return hold('Not done yet with this dose.');
  const less = tooMuch(entry, last, before, followed);
  if (less) return less;
  if ((last.pain ?? 0) > PAIN_FREE) return hold(`Pain ${last.pain} of 10: as it is, in a smaller range.`);
  if (last.effort === HOLD_EFFORT) return hold('Effort 8 of 10 on the last set: as it is.');
  const unfit = [before, last].find((seen) => seen && !isGood(seen));
  if (unfit) return hold(`As it is: ${missingWords(unfit)}.`);
  if (!before) return hold('One good session; a second one in a row, and it may step up.');
  const issued = given.at(-1)?.issuedOn ?? followed.today;
  const first = recent[0]?.date ?? issued;
  const since = first < issued ? first : issued;
  return harderStep(entry, daysBetween(since, followed.today), room, followed);
}

const baseSetsOf = ({ dose, exercise }: Prescription): number => {
  const sides = [dose.left, dose.right, dose.both].flatMap((work) => (work ? [work.sets] : []));
  return exerciseOf(exercise).dose.inEasyRun || sides.length === 0 ? 0 : Math.min(...sides);
};

/**
 * The next step of every exercise of a programme, in its order, from what was typed back (evidence base 3.4, 3.5). Nothing
 * changes by it: the coach confirms. A block keeps its nine sets, so a set more goes to the first that earned one.
 */
export function nextStepsOf(followed: Followed): readonly NextStep[] {
  const [current] = followed.versions;
  const { prescriptions } = current.proposal;
  const all: SeenBy = new Map(
    prescriptions.map(({ exercise }) => [exercise, seenOf(exercise, followed.sessions)]),
  );
  const missed = missedOf(adherenceOf(followed), followed);
  let room = SETS_A_BLOCK - prescriptions.reduce((sum, entry) => sum + baseSetsOf(entry), 0);
  return prescriptions.map((entry) => {
    const step = stepOf(entry, all, missed, room, followed);
    const { becomes, kind } = step;
    if (kind === 'progress' && becomes?.exercise === entry.exercise)
      room -= setsOf(becomes.dose) - setsOf(entry.dose);
    return { exercise: entry.exercise, ...step };
  });
}
