import type { FormRow } from '../../../../shared/screening/capture-form';
import type { Measurement, Trial } from '../../../../shared/screening/screening';
import { ENTERED_BY_MISTAKE } from '../../../../shared/screening/trial';

/** One box of the form; `trial` is what was saved from it. */
export type Box = {
  readonly index: number;
  readonly trial: Trial | null;
  /** A trial is still asked for here. */
  readonly due: boolean;
  /** Beyond the trials that are asked for at first. */
  readonly spare: boolean;
};

/** The trials a paper form would show: no practice, and nothing that was typed by mistake. */
export const writtenTrials = (measurement: Measurement | undefined): readonly Trial[] =>
  (measurement?.trials ?? []).filter(({ void: why, practice }) => why !== ENTERED_BY_MISTAKE && !practice);

/** Trials in the boxes they were typed into, as far as that is known, the others in the first free ones. */
function inBoxes(trials: readonly Trial[], typedInto: ReadonlyMap<string, number>): (Trial | undefined)[] {
  const boxes: (Trial | undefined)[] = [];
  const rest = trials.filter((trial) => {
    const index = trial.id === undefined ? undefined : typedInto.get(trial.id);
    if (index === undefined || boxes[index]) return true;
    boxes[index] = trial;
    return false;
  });
  for (const trial of rest) {
    const free = Array.from(boxes).findIndex((box) => box === undefined);
    boxes[free < 0 ? boxes.length : free] = trial;
  }
  return Array.from(boxes);
}

/**
 * The boxes of one side of a row: one a trial that is asked for, one a void trial, and one to spare where the test may ask
 * for more. `due` is how many trials are still asked for.
 */
export function boxesOf(
  trials: readonly Trial[],
  due: number,
  row: Pick<FormRow, 'trials' | 'spare'>,
  typedInto: ReadonlyMap<string, number>,
): readonly Box[] {
  const filled = inBoxes(trials, typedInto);
  const asked = row.trials + trials.filter((trial) => trial.void !== undefined).length;
  const needed = Math.max(asked, filled.length, trials.length + due);
  const most = Math.max(asked + row.spare, needed);
  const count = Math.min(needed + (row.spare > 0 ? 1 : 0), most);
  let left = due;
  return Array.from({ length: count }, (_, index) => {
    const trial = filled[index] ?? null;
    const isDue = trial === null && left > 0;
    if (isDue) left -= 1;
    return { index, trial, due: isDue, spare: index >= asked };
  });
}
