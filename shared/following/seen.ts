import type { IsoDate } from '../basics/dates';
import type { ExerciseId } from '../catalogue/exercises';
import type { Dose } from '../programme/programme';
import { dosedIn } from './planned-sessions';
import type { ExerciseDone, Logged, Sign } from './session-log';

/** What was seen of one exercise in one session. */
export type Seen = {
  readonly date: IsoDate;
  /** Sets done of those written, 0 to 1; more than written counts as all. */
  readonly share: number;
  readonly effort: number | null;
  readonly pain: number | null;
  readonly signs: readonly Sign[];
};

const SIDES = ['left', 'right', 'both'] as const;

/** How much of the written sets was done, side by side; a side without a number was not done. */
const shareOf = (done: ExerciseDone, dose: Dose): number => {
  const written = SIDES.map((side) => dose[side]?.sets ?? 0);
  const made = SIDES.map((side, index) => Math.min(done[side] ?? 0, written[index] ?? 0));
  const sum = (numbers: readonly number[]) => numbers.reduce((all, one) => all + one, 0);
  return sum(written) === 0 ? 0 : sum(made) / sum(written);
};

/** The sessions in which an exercise was logged, the oldest first, each against the dose of its own version. */
export function seenOf(exercise: ExerciseId, sessions: readonly Logged[]): readonly Seen[] {
  return sessions
    .flatMap(({ date, week, done, of }): readonly Seen[] => {
      const entry = done.find((one) => one.exercise === exercise);
      const dosed = dosedIn(of, week).find((one) => one.exercise === exercise);
      if (!entry || !dosed) return [];
      const { effort = null, pain = null, signs = [] } = entry;
      return [{ date, share: shareOf(entry, dosed.dose), effort, pain, signs }];
    })
    .toSorted((a, b) => a.date.localeCompare(b.date));
}
