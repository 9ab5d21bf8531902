import type { IsoDate } from '../basics/dates';
import type { ExerciseId } from '../catalogue/exercises';
import type { Evaluation } from '../evaluation/evaluation';
import type { Dose, IssuedProgramme } from '../programme/programme';
import type { Screening } from '../screening/screening';
import type { Logged } from './session-log';

/** All that the following of a programme rests on. */
export type Followed = {
  /** The programme in force and those it superseded, the newest first. */
  readonly versions: readonly [IssuedProgramme, ...IssuedProgramme[]];
  /** What was typed back, of all versions. */
  readonly sessions: readonly Logged[];
  /** The screening the programme rests on, and its evaluation. */
  readonly screening: Screening;
  readonly evaluation: Evaluation;
  readonly today: IsoDate;
};

/** The versions that gave an exercise a dose the test accepts, back from the newest without a break. */
export function givenBy(
  { versions }: Pick<Followed, 'versions'>,
  exercise: ExerciseId,
  accepts: (dose: Dose) => boolean,
): readonly IssuedProgramme[] {
  const breaks = versions.findIndex(({ proposal }) => {
    const there = proposal.prescriptions.find((one) => one.exercise === exercise);
    return !there || !accepts(there.dose);
  });
  return breaks < 0 ? versions : versions.slice(0, breaks);
}

/** The day the oldest of them was issued; that of the newest where there is none. */
export const givenSince = (
  followed: Pick<Followed, 'versions'>,
  exercise: ExerciseId,
  accepts: (dose: Dose) => boolean,
): IsoDate => (givenBy(followed, exercise, accepts).at(-1) ?? followed.versions[0]).issuedOn;
