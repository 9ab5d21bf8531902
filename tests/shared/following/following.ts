import { addDays, daysBetween, type IsoDate } from '../../../shared/basics/dates';
import type { ExerciseId } from '../../../shared/catalogue/exercises';
import type { Followed } from '../../../shared/following/followed';
import { plannedSessionsOf } from '../../../shared/following/planned-sessions';
import type { ExerciseDone, Logged } from '../../../shared/following/session-log';
import { offerOf } from '../../../shared/programme/offer';
import type { IssuedProgramme, Prescription } from '../../../shared/programme/programme';
import type { Training } from '../../../shared/screening/screening';
import { programmeWeeksOf } from '../../../shared/week/programme-weeks';
import { type Given, judged } from '../../support/judging';
import { screeningWith } from '../../support/screenings';
import { trainingOf } from '../week/trainings';
import { EXAMPLES } from '../week/weeks';

/** A visit with a confirmed calf difference and a likely balance difference, and everything at home. */
const VISIT: Given = {
  tests: {
    'sls-eo': { left: [31.2, 38.4], right: 22.9 },
    'heel-raise': { left: 30, right: 14 },
  },
};

const EVERYTHING = ['step', 'weight', 'band', 'loop-band', 'anchor', 'track', 'bench', 'slider', 'strap'];

/** A programme of these exercises for the invented client, begun on Monday 2026-11-23 in the normal week; doses may be given. */
export function following(
  exercises: readonly (ExerciseId | Prescription)[],
  today: string,
  more: Partial<Training> & { readonly issuedOn?: string; readonly given?: Given } = {},
): Followed {
  const { issuedOn = '2026-11-20', given = VISIT, ...training } = more;
  const plan = trainingOf(EXAMPLES.E1, { weeks: 6, equipment: EVERYTHING, ...training });
  const visit = { ...given, training: plan };
  const evaluation = judged(visit);
  const screening = screeningWith(visit);
  const prescriptions = exercises.map((one) =>
    typeof one === 'string' ? offerOf(one, evaluation, screening).prescription : one,
  );
  const proposal = {
    rulesVersion: '0',
    targets: [{ target: 'calf-strength' as const, need: 0.5, because: ['R06:heel-raise:right'] }],
    passedOver: [],
    prescriptions,
    excluded: [],
    stopped: null,
  };
  const programme: IssuedProgramme = {
    proposal,
    findings: evaluation.findings,
    issuedOn: issuedOn as IsoDate,
    weeks: plan.weeks,
    retest: addDays(plan.startDate, 7 * plan.weeks),
    coachNote: '',
    training: plan,
    placedWeeks: programmeWeeksOf(plan, proposal),
    moves: [],
  };
  return { versions: [programme], sessions: [], screening, evaluation, today: today as IsoDate };
}

/** A session on a day: each exercise as written, easily and without pain, but for what is said. */
export function sessionOn(
  date: string,
  { versions: [programme] }: Pick<Followed, 'versions'>,
  but: { readonly [exercise in ExerciseId]?: Partial<ExerciseDone> } = {},
): Logged {
  const day = date as IsoDate;
  const start = programme.training?.startDate ?? programme.issuedOn;
  const week = Math.max(0, Math.floor(daysBetween(start, day) / 7));
  const done = programme.proposal.prescriptions.map(({ exercise, dose }): ExerciseDone => {
    const written = { left: dose.left?.sets, right: dose.right?.sets, both: dose.both?.sets };
    return { exercise, ...written, effort: 6, pain: 0, ...but[exercise] };
  });
  return { week, session: 0, date: day, done, of: programme };
}

/** Every planned session up to a day, done as written. */
export const allKept = (followed: Followed, until: string): readonly Logged[] =>
  plannedSessionsOf(followed.versions[0])
    .filter(({ date }) => date <= until)
    .map(({ date, week, session }) => ({ ...sessionOn(date, followed), week, session }));
