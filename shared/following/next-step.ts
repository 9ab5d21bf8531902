import type { ExerciseId } from '../catalogue/exercises';
import type { Dose } from '../programme/programme';

/** What an exercise should do next (evidence base 3.4, 3.5). */
export type NextStepKind = 'progress' | 'hold' | 'regress' | 'stop' | 'refer';

/** The next step proposed for one exercise; the coach confirms it. */
export type NextStep = {
  readonly exercise: ExerciseId;
  readonly kind: NextStepKind;
  /**
   * What it would become: the same exercise with another dose, or another exercise. Of an exercise that is stopped, what to
   * come back to after 48 hours without pain. Null when it stays as it is or is left out.
   */
  readonly becomes: { readonly exercise: ExerciseId; readonly dose: Dose } | null;
  /** The rule in a plain sentence or two, with what was seen. */
  readonly reason: string;
};
