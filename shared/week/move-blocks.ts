import { WEEKDAYS } from '../screening/screening';
import type { BlockMove, Place } from './block-move';
import type { Board } from './board';
import { weekdayNumbered } from './day-words';
import type { LaidBlock, LaidWeek } from './lay-out';
import { isBeforeBigRun } from './micro-week';
import { scoreOf } from './soft-scores';
import { DEMANDS, SETS_A_BLOCK, type Spot, timeOf } from './week';

/** What is said of a block the coach took out. */
const TAKEN_OUT = 'taken out by the coach';

/** A place as the rules count it. */
export const spotOf = ({ day, slot }: Place): Spot => ({ day: WEEKDAYS.indexOf(day), slot });

const standsAt = (place: Place | null, { day, slot }: Spot): boolean =>
  place !== null && place.day === weekdayNumbered(day) && place.slot === slot;

/** Whether a week as proposed has the block that a move takes. */
export const hasBlock = (week: LaidWeek, { demand, from }: BlockMove): boolean =>
  from === null
    ? week.unplaced.some((one) => one.demand === demand)
    : week.blocks.some((block) => block.demand === demand && standsAt(from, block));

const inOrder = (a: LaidBlock, b: LaidBlock): number =>
  DEMANDS.indexOf(a.demand) - DEMANDS.indexOf(b.demand) || timeOf(a) - timeOf(b);

/** The week with its moves done, scored again where places are scored. */
function movedWeek(week: LaidWeek, moves: readonly BlockMove[]): LaidWeek {
  const done = moves.filter((move) => hasBlock(week, move));
  if (done.length === 0) return week;
  const stay = week.blocks.flatMap((block): readonly LaidBlock[] => {
    const move = done.find(({ demand, from }) => demand === block.demand && standsAt(from, block));
    if (!move) return [block];
    return move.to ? [{ ...block, ...spotOf(move.to) }] : [];
  });
  const added = done.flatMap(({ from, to, demand }): readonly LaidBlock[] =>
    from === null && to !== null ? [{ demand, ...spotOf(to), sets: SETS_A_BLOCK, sparesLegs: false }] : [],
  );
  const unplaced = [...week.unplaced];
  for (const { demand } of added)
    unplaced.splice(
      unplaced.findIndex((one) => one.demand === demand),
      1,
    );
  for (const { to, demand } of done) if (to === null) unplaced.push({ demand, why: TAKEN_OUT });
  const blocks = [...stay, ...added]
    .map((block) => ({ ...block, sparesLegs: week.small && isBeforeBigRun(block, week.situation) }))
    .sort(week.small ? (a, b) => timeOf(a) - timeOf(b) : inOrder);
  const demands = unplaced.map(({ demand }) => demand);
  return { ...week, blocks, unplaced, score: week.small ? 0 : scoreOf(blocks, demands, week.situation) };
}

/** The board with the coach's moves done; a move of a block that was not proposed there does nothing. */
export const withMoves = (board: Board, moves: readonly BlockMove[]): Board =>
  moves.length === 0
    ? board
    : {
        ...board,
        weeks: board.weeks.map((week, index) =>
          movedWeek(
            week,
            moves.filter((move) => move.week === index),
          ),
        ),
      };
