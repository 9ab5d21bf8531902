import { weekdayOf } from '../../../shared/basics/dates';
import { exerciseOf } from '../../../shared/catalogue/exercises';
import type { LogColumn } from '../../../shared/following/log-columns';
import { WEEKDAYS } from '../../../shared/screening/screening';
import { english } from '../../../shared/words/english';
import { shortDay } from '../../ui/day-words';
import type { Row } from './grid-places';
import type { Cell, Doneness, Entry, What } from './log-entry';
import { faultsOf, textIn } from './log-entry';

export const WHAT_WORDS: Readonly<Record<What, string>> = {
  left: 'Left',
  right: 'Right',
  both: 'Sets',
  effort: 'Effort',
  pain: 'Pain',
};

export const DONENESS_WORDS: Readonly<Record<Doneness, string>> = {
  unknown: 'not typed back',
  none: 'not done',
  part: 'done in part',
  planned: 'all sets done',
};

/** The day of a session: "Tue". */
export const weekdayWords = ({ date }: LogColumn): string =>
  english.dates.weekdayShort(WEEKDAYS[weekdayOf(date)] ?? 'mon');

/** A session in words: "Week 1, Tue 24 Nov 2026, evening". */
export const sessionWords = (column: LogColumn): string => {
  const day = `Week ${column.week + 1}, ${weekdayWords(column)} ${shortDay(column.date)}`;
  return column.slot === null ? day : `${day}, ${english.dates.slot(column.slot)}`;
};

/** What a box asks for: "Calf raise, left: sets done". */
const askedWords = ({ exercise, what }: Cell): string => {
  if (exercise === null)
    return what === 'effort' ? 'All exercises: effort 0 to 10' : 'All exercises: pain 0 to 2';
  const { name } = exerciseOf(exercise);
  if (what === 'effort' || what === 'pain') return `${name}: ${what} 0 to 10`;
  return what === 'both' ? `${name}: sets done` : `${name}, ${what}: sets done`;
};

/** A box in words for those who hear it. */
export const boxWords = (row: Row, column: LogColumn): string =>
  row.kind === 'done'
    ? `The whole session. ${sessionWords(column)}`
    : `${askedWords(row)}. ${sessionWords(column)}`;

/** What of a session is not kept, and why, box by box. */
export const faultWords = (column: LogColumn, entry: Entry): readonly string[] =>
  faultsOf(column, entry).map(
    ({ cell, expected }) =>
      `${boxWords({ kind: 'cell', ...cell }, column)}: “${textIn(column, entry, cell)}” is not kept. ${expected}`,
  );
