import type { ExerciseId } from '../../../shared/catalogue/exercises';
import type { LogColumn } from '../../../shared/following/log-columns';
import type { Sign } from '../../../shared/following/session-log';
import type { Place, Row } from './grid-places';
import { asPlanned, EMPTY, type Entry, plannedSets, typed, withSign } from './log-entry';
import type { Log } from './use-log';

/** What can be done in a box, or with the session it belongs to. */
export function logActs(log: Log, rows: readonly Row[], columns: readonly LogColumn[]) {
  const change = (place: Place, by: (entry: Entry, column: LogColumn) => Entry, about: string) => {
    const column = columns[place.column];
    if (column) log.change(column, (entry) => by(entry, column), about);
  };
  const type = (place: Place, text: string) => {
    const row = rows[place.row];
    if (row?.kind === 'cell')
      change(place, (entry, column) => typed(column, entry, row, text), `${row.exercise} ${row.what}`);
  };
  return {
    type,
    /** Every set that nothing was typed of, done as planned. */
    fill: (place: Place) => change(place, (entry, column) => asPlanned(column, entry), 'planned'),
    /** The sets of one box, as planned. */
    tick: (place: Place) => {
      const [row, column] = [rows[place.row], columns[place.column]];
      if (row?.kind === 'cell' && column) type(place, plannedSets(column, row));
    },
    notDone: (place: Place) => change(place, () => ({ ...EMPTY, notDone: true }), 'not done'),
    clear: (place: Place) => change(place, () => EMPTY, 'cleared'),
    see: (place: Place, exercise: ExerciseId, sign: Sign, on: boolean) =>
      change(place, (entry) => withSign(entry, exercise, sign, on), `${exercise} ${sign}`),
  };
}
