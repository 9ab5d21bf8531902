import { Button } from '@mantine/core';
import { exerciseOf } from '../../../shared/catalogue/exercises';
import { inARow } from '../../../shared/week/day-words';
import type { ProgrammeWeek } from '../../../shared/week/programme-week';
import { byTime, DEMAND_WORDS, placeWords } from './block-words';
import style from './board.module.css';
import type { BoardBlock } from './board-blocks';
import type { ActOnDraft } from './use-programme-draft';

/** What is in each block of the week, in words. */
export function HeldBlocks({
  blocks,
  minutesOf,
}: {
  readonly blocks: readonly BoardBlock[];
  readonly minutesOf: (block: BoardBlock) => string;
}) {
  const placed = blocks
    .flatMap((block) => (block.at && block.exercises.length > 0 ? [{ ...block, at: block.at }] : []))
    .toSorted((a, b) => byTime(a.at, b.at));
  return (
    <ul className={style.held} aria-label="Blocks of this week">
      {placed.map((block) => (
        <li key={block.key}>
          <strong>
            {placeWords(block.at)}, {minutesOf(block)}
          </strong>
          <span>{inARow(block.exercises.map((exercise) => exerciseOf(exercise).name))}</span>
        </li>
      ))}
    </ul>
  );
}

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
  if (homeless.length + filled.suggestions.length === 0) return null;
  return (
    <ul className={style.notes} aria-label="Notes on this week">
      {homeless.map((block) => (
        <li key={block.key}>
          <p>
            <strong>{DEMAND_WORDS[block.demand]} block without a place:</strong> {block.why}.
          </p>
        </li>
      ))}
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
              Do it
            </Button>
          )}
        </li>
      ))}
    </ul>
  );
}
