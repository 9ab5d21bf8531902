import { Button } from '@mantine/core';
import { type ExerciseId, exerciseOf } from '../../../shared/catalogue/exercises';
import { WEEKDAYS } from '../../../shared/screening/screening';
import { dayNames } from '../../../shared/week/day-words';
import type { ProgrammeWeek } from '../../../shared/week/programme-week';
import { byTime, DEMAND_WORDS, minutesWords, placeWords } from './block-words';
import type { BoardBlock } from './board-blocks';
import type { ActOnDraft } from './use-programme-draft';
import style from './weeks.module.css';

const heldWords = (id: ExerciseId, number: number): string => {
  const { name, dose } = exerciseOf(id);
  return `${number} ${name}${dose.inEasyRun ? ' (talked through)' : ''}`;
};

/** What is in each block of the week, in words. */
export function HeldBlocks({
  blocks,
  numberOf,
}: {
  readonly blocks: readonly BoardBlock[];
  readonly numberOf: (exercise: ExerciseId) => number;
}) {
  const placed = blocks
    .flatMap((block) => (block.at && block.exercises.length > 0 ? [{ ...block, at: block.at }] : []))
    .toSorted((a, b) => byTime(a.at, b.at));
  return (
    <ul className={style.held} aria-label="Blocks of this week">
      {placed.map((block) => (
        <li key={block.key}>
          <strong>
            {placeWords(block.at)}, {minutesWords(block)}
          </strong>
          <span>{block.exercises.map((exercise) => heldWords(exercise, numberOf(exercise))).join(', ')}</span>
        </li>
      ))}
    </ul>
  );
}

/**
 * What trials found while exercises are new (evidence base 3.2): ten minutes three times a week by oneself changed nothing
 * (Toresdahl 2020), and injuries were fewer only with supervision (Wu 2024). No effect is promised.
 */
const COACH_PRESENT = 'While the exercises are new, do one block of the week with the coach present.';

/** Blocks without a place with the reason, and what would help, each with a button where there is something to do. */
export function WeekNotes({
  filled,
  blocks,
  act,
}: {
  readonly filled: ProgrammeWeek;
  readonly blocks: readonly BoardBlock[];
  readonly act: ActOnDraft;
}) {
  const homeless = blocks.filter(({ at }) => at === null);
  const isNew = filled.stage === 'learn' && filled.blocks.length > 0;
  if (homeless.length + filled.suggestions.length === 0 && !isNew) return null;
  return (
    <ul className={style.notes} aria-label="Notes on this week">
      {homeless.map((block) => (
        <li key={block.key}>
          <p>
            <strong>{DEMAND_WORDS[block.demand]} block without a place:</strong> {block.why}.
          </p>
        </li>
      ))}
      {isNew ? (
        <li>
          <p>{COACH_PRESENT}</p>
        </li>
      ) : null}
      {filled.suggestions.map(({ text, freeDays }) => (
        <li key={text}>
          <p>{text}</p>
          {freeDays.length === 0 ? null : (
            <Button
              size="xs"
              variant="default"
              onClick={() =>
                act((now) => ({ ...now, freeDays: [...new Set([...now.freeDays, ...freeDays])] }))
              }
            >
              Make {dayNames(freeDays.map((day) => WEEKDAYS.indexOf(day)))} free
            </Button>
          )}
        </li>
      ))}
    </ul>
  );
}
