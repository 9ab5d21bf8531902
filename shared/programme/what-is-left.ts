import { addDays, daysBetween, type IsoDate } from '../basics/dates';
import type { BlockMove } from '../week/block-move';
import type { IssuedProgramme } from './programme';

const WEEK_DAYS = 7;

/** The weeks of a programme that are not over: how many, from which Monday, and the blocks moved in them. */
export type WhatIsLeft = {
  readonly weeks: number;
  /** Null where no running week is known. */
  readonly startDate: IsoDate | null;
  readonly moves: readonly BlockMove[];
};

/** What is left of a programme from this week or its first one on, never less than a week. */
export function whatIsLeft(
  { training, issuedOn, weeks, moves }: Pick<IssuedProgramme, 'training' | 'issuedOn' | 'weeks' | 'moves'>,
  today: IsoDate,
): WhatIsLeft {
  const first = training?.startDate ?? issuedOn;
  const gone = Math.max(0, Math.floor(daysBetween(first, today) / WEEK_DAYS));
  return {
    weeks: Math.max(1, weeks - gone),
    startDate: training ? addDays(training.startDate, WEEK_DAYS * gone) : null,
    moves: moves.flatMap((move) => (move.week < gone ? [] : [{ ...move, week: move.week - gone }])),
  };
}
