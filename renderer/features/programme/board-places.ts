import { WEEKDAYS } from '../../../shared/screening/screening';
import type { Place } from '../../../shared/week/block-move';
import type { Board } from '../../../shared/week/board';
import { judgeMove, type MoveJudgement } from '../../../shared/week/judge-move';
import { SLOTS } from '../../../shared/week/week';
import type { BoardBlock } from './board-blocks';

/** Where a block may be put: a place of the week, or out of it. */
export type Spot = Place | 'out';

/** A spot as it is written on the board. */
export const spotName = (spot: Spot): string => (spot === 'out' ? 'out' : `${spot.day} ${spot.slot}`);

/** The spot that is written so; null when it is none. */
export function spotNamed(name: string | undefined): Spot | null {
  if (name === 'out') return 'out';
  return ALL_PLACES.find((place) => spotName(place) === name) ?? null;
}

/** What every spot would mean for a block, by its name. */
export type Verdicts = ReadonlyMap<string, MoveJudgement>;

const ALL_PLACES: readonly Place[] = SLOTS.flatMap((slot) => WEEKDAYS.map((day) => ({ day, slot })));

/** What every place of the week, and none, would mean for a block. */
export function verdictsOn(board: Board, { week, demand, at }: BoardBlock): Verdicts {
  const spots: readonly (Place | null)[] = [...ALL_PLACES, null];
  return new Map(
    spots.flatMap((to) => {
      const judged = judgeMove(board, week, demand, at, to);
      return judged ? [[spotName(to ?? 'out'), judged] as const] : [];
    }),
  );
}

const STEPS: Readonly<Record<string, readonly [days: number, times: number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

const within = <Item>(list: readonly Item[], at: number): Item | undefined =>
  list[Math.min(Math.max(at, 0), list.length - 1)];

/** The place an arrow key leads to; past the last row lies out of the week. */
export function stepFrom(spot: Spot, key: string): Spot | null {
  const step = STEPS[key];
  if (!step) return null;
  if (spot === 'out') return key === 'ArrowUp' ? { day: 'mon', slot: 'late' } : null;
  if (key === 'ArrowDown' && spot.slot === SLOTS.at(-1)) return 'out';
  const day = within(WEEKDAYS, WEEKDAYS.indexOf(spot.day) + step[0]);
  const slot = within(SLOTS, SLOTS.indexOf(spot.slot) + step[1]);
  return day && slot ? { day, slot } : null;
}
