import type { ExerciseId } from '../../../shared/catalogue/exercises';
import { type BlockMove, type Place, samePlace } from '../../../shared/week/block-move';
import type { Board } from '../../../shared/week/board';
import { weekdayNumbered } from '../../../shared/week/day-words';
import type { ProgrammeWeek } from '../../../shared/week/programme-week';
import type { Demand } from '../../../shared/week/week';

/** A block of a week as the board shows it: where it was proposed, where it stands, and what is in it. */
export type BoardBlock = {
  readonly key: string;
  readonly week: number;
  readonly demand: Demand;
  /** Where it was proposed; null when it had no place. */
  readonly from: Place | null;
  /** Where it stands; null when nowhere. */
  readonly at: Place | null;
  /** The coach's move of it, if there is one. */
  readonly move: BlockMove | null;
  readonly exercises: readonly ExerciseId[];
  /** How long they take in this week, lighter or not; 0 for none, and for drills that are only talked through. */
  readonly minutes: number;
  /** Why it has no place; empty when it has one. */
  readonly why: string;
};

type Standing = Pick<BoardBlock, 'demand' | 'from' | 'at' | 'move'>;

function standings(board: Board, index: number, moves: readonly BlockMove[]): readonly Standing[] {
  const week = board.weeks[index];
  if (!week) return [];
  const here = moves.filter((move) => move.week === index);
  const placed = week.blocks.map(({ demand, day, slot }): Standing => {
    const from = { day: weekdayNumbered(day), slot };
    const move = here.find((one) => one.demand === demand && one.from && samePlace(one.from, from)) ?? null;
    return { demand, from, at: move ? move.to : from, move };
  });
  const given = here.filter(({ from }) => from === null);
  const homeless = week.unplaced.map(({ demand }): Standing => {
    const at = given.findIndex((move) => move.demand === demand);
    const [move = null] = at < 0 ? [] : given.splice(at, 1);
    return { demand, from: null, at: move?.to ?? null, move };
  });
  return [...placed, ...homeless];
}

/** Every block of a week, also those without a place, with what the filled week put into it. */
export function boardBlocks(
  board: Board,
  index: number,
  moves: readonly BlockMove[],
  filled: ProgrammeWeek,
): readonly BoardBlock[] {
  const reasons = [...filled.unplaced];
  return standings(board, index, moves).map((standing, nth) => {
    const { demand, at } = standing;
    const held = at && filled.blocks.find((block) => block.demand === demand && samePlace(block, at));
    const reason = at ? -1 : reasons.findIndex((one) => one.demand === demand);
    const [unplaced] = reason < 0 ? [] : reasons.splice(reason, 1);
    return {
      ...standing,
      key: `${index}-${nth}`,
      week: index,
      exercises: held?.exercises ?? [],
      minutes: held?.minutes ?? 0,
      why: unplaced?.why ?? '',
    };
  });
}
