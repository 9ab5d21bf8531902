import type { ExerciseId } from '../catalogue/exercises';
import { exerciseOf } from '../catalogue/exercises';
import { dayNames, inARow } from './day-words';
import { isRunDrill, type OpenBlock, type Shared } from './share-exercises';

const namesOf = (shared: readonly Shared[]): string =>
  inARow(shared.map(({ exercise }) => exerciseOf(exercise).name));

/** What no block of the week holds, in sentences: work that waits until after a target race, work a taper has no sets for, and work without a block; none when all is held. */
export function leftOutSentences(
  shared: readonly Shared[],
  held: readonly Shared[],
  blocks: readonly OpenBlock[],
  known: ReadonlySet<ExerciseId>,
): readonly string[] {
  const missing = shared.filter((one) => !held.includes(one) && !isRunDrill(one));
  const tapers = blocks.some(({ inTaper }) => inTaper);
  const waiting = missing.filter(({ exercise }) => tapers && !known.has(exercise));
  const without = missing.filter((one) => !waiting.includes(one));
  const reason = tapers ? 'Left out, to be fresh for the race' : 'No block of this week can hold';
  return [
    ...(waiting.length > 0
      ? [`Begins after the race, as nothing is new in the 7 days before it: ${namesOf(waiting)}.`]
      : []),
    ...(without.length > 0 ? [`${reason}: ${namesOf(without)}.`] : []),
  ];
}

/** Heavy blocks that hold only lighter work, as a sentence; none where every one holds something heavy, or nothing at all. */
export function nothingHeavySentences(
  blocks: readonly OpenBlock[],
  held: readonly (readonly Shared[])[],
): readonly string[] {
  const lighter = blocks.flatMap(({ demand, day }, index) => {
    const there = held[index] ?? [];
    return demand === 'H' && there.length > 0 && there.every((one) => one.demand !== 'H') ? [day] : [];
  });
  if (lighter.length === 0) return [];
  const [block, hold] = lighter.length > 1 ? ['blocks', 'hold'] : ['block', 'holds'];
  return [
    `The heavy ${block} on ${dayNames(lighter)} ${hold} lighter work, as nothing heavy is left to put there.`,
  ];
}

/** Blocks that nothing of the programme fits, as a sentence: they keep their place for what the coach adds; none when all hold something. */
export function emptyBlockSentences(
  blocks: readonly OpenBlock[],
  held: readonly (readonly Shared[])[],
): readonly string[] {
  const empty = blocks.filter((_, index) => (held[index] ?? []).length === 0).map(({ day }) => day);
  if (empty.length === 0) return [];
  const [block, keeps] = empty.length > 1 ? ['blocks', 'they are'] : ['block', 'it is'];
  return [
    `Nothing of the programme fits the ${block} on ${dayNames(empty)}: ${keeps} free for what you add.`,
  ];
}
