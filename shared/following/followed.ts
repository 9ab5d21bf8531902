import type { IsoDate } from '../basics/dates';
import type { ExerciseId } from '../catalogue/exercises';
import type { Evaluation } from '../evaluation/evaluation';
import type { Dose, IssuedProgramme } from '../programme/programme';
import type { Screening } from '../screening/screening';
import type { SessionLog } from './session-log';

/** All that the following of a programme rests on. */
export type Followed = {
  /** The programme in force and those it superseded, the newest first. */
  readonly versions: readonly [IssuedProgramme, ...IssuedProgramme[]];
  /** What was typed back, of all versions. */
  readonly sessions: readonly SessionLog[];
  /** The screening the programme rests on, and its evaluation. */
  readonly screening: Screening;
  readonly evaluation: Evaluation;
  readonly today: IsoDate;
};

/** The versions that gave an exercise a dose the test accepts, back from the newest without a break; the day the oldest was issued. */
export function givenSince(
  { versions }: Pick<Followed, 'versions'>,
  exercise: ExerciseId,
  accepts: (dose: Dose) => boolean,
): IsoDate {
  const [newest] = versions;
  let since = newest.issuedOn;
  for (const { proposal, issuedOn } of versions) {
    const there = proposal.prescriptions.find((one) => one.exercise === exercise);
    if (!there || !accepts(there.dose)) break;
    since = issuedOn;
  }
  return since;
}
