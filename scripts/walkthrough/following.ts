import { issuedProgrammeOf } from '../../electron/ipc/handlers/issued-programme.ts';
import type { IsoDate } from '../../shared/basics/dates.ts';
import { type ExerciseId, exerciseOf } from '../../shared/catalogue/exercises/index.ts';
import type { Evaluation } from '../../shared/evaluation/evaluation.ts';
import { answersTo, type ConfirmedStep, draftWithSteps } from '../../shared/following/confirmed-steps.ts';
import type { Followed } from '../../shared/following/followed.ts';
import { type Following, followingOf } from '../../shared/following/following.ts';
import { plannedSessionsOf } from '../../shared/following/planned-sessions.ts';
import type { ExerciseDone, Logged } from '../../shared/following/session-log.ts';
import { doseText } from '../../shared/programme/dose-words.ts';
import type { IssuedProgramme } from '../../shared/programme/programme.ts';
import type { Screening } from '../../shared/screening/screening.ts';
import { startingOn } from '../../shared/week/starting-on.ts';
import { dates } from '../../shared/words/english/dates.ts';
import { list, table } from './markdown.ts';

/** What is typed back of an exercise on a day; null where the session was missed. */
export type Heard = (exercise: ExerciseId, date: IsoDate) => Pick<ExerciseDone, 'effort' | 'pain'> | null;

const NOTHING_SINCE = { visits: [], changes: [] };

/** The planned sessions of a programme before a day, typed back as the client wrote them down. */
export const typedBack = (programme: IssuedProgramme, until: IsoDate, heard: Heard): readonly Logged[] =>
  plannedSessionsOf(programme)
    .filter(({ date }) => date < until)
    .flatMap(({ week, session, date, exercises }) => {
      const done = exercises.flatMap(({ exercise, dose: { left, right, both } }): readonly ExerciseDone[] => {
        const said = heard(exercise, date);
        const sets = { left: left?.sets, right: right?.sets, both: both?.sets };
        return said ? [{ exercise, ...sets, ...said }] : [];
      });
      return done.length > 0 ? [{ week, session, date, done, of: programme }] : [];
    });

/** How the programme was kept, and the next step of each exercise. */
export function followingPart({ versions: [programme], sessions, today }: Followed, following: Following) {
  const { adherence, steps, advice } = following;
  const of = `${adherence.done} of ${adherence.planned} sessions`;
  const rows = programme.proposal.prescriptions.map(({ exercise }) => {
    const step = steps.find((one) => one.exercise === exercise);
    const next = step?.becomes
      ? `${exerciseOf(step.becomes.exercise).name}, ${doseText(step.becomes.dose)}`
      : '';
    return [exerciseOf(exercise).name, step?.kind ?? '', step?.reason ?? '', next];
  });
  return [
    `By ${dates.long(today)} ${sessions.length} sessions were typed back; kept so far: ${of}.`,
    table(['exercise', 'next step', 'why', 'would become'], rows),
    ...(advice.length > 0 ? [list(advice.map(({ reason }) => reason))] : []),
  ].join('\n\n');
}

/** What following says on a day. */
export const seenOn = (followed: Followed): Following => followingOf(followed, NOTHING_SINCE);

/** The new version the coach issues after confirming every step that changes something; what hurt comes back easier. */
export function nextVersion(
  followed: Followed,
  { steps }: Following,
  judged: { readonly screening: Screening; readonly evaluation: Evaluation },
): IssuedProgramme {
  const [current] = followed.versions;
  const confirmed = steps.flatMap((step): readonly ConfirmedStep[] => {
    const says = answersTo(step).at(-1);
    return says ? [{ exercise: step.exercise, says }] : [];
  });
  const draft = draftWithSteps(current, steps, confirmed, followed.today);
  const { training } = judged.screening;
  if (!training || draft.startDate === null) throw new Error('the walk-through has a running week');
  const { week, races, equipment, ...rest } = startingOn(training, draft.startDate);
  return issuedProgrammeOf(
    {
      weeks: draft.weeks,
      choices: {
        prescriptions: draft.prescriptions,
        coachNote: draft.coachNote,
        moves: draft.moves,
        training: {
          ...rest,
          weeks: draft.weeks,
          week: [...week],
          ...(races && { races: [...races] }),
          ...(equipment && { equipment: [...equipment] }),
        },
      },
    },
    judged,
    followed.today,
    followed.versions,
  );
}
