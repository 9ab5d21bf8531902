import type { ClientSession } from '../../../shared/asymmetry/own-error';
import type { IsoDate } from '../../../shared/basics/dates';
import { scoresOf } from '../../../shared/screening/scores-of';
import { FACTS_COLUMNS, type FactsRow, factsOf } from '../facts-columns';
import type { ReadDb } from '../handle';
import { idOf } from '../record-id';
import { type MeasurementRow, measurementOf, measurementRows, trialRows } from '../screening-rows';

const FINISHED = `status = 'finished' AND deleted_at IS NULL`;

/**
 * Changes whenever a finished screening does: nothing of one can change but by reopening or finishing it, and each such
 * act gives its row a later stamp or takes it out of the count.
 */
export const finishedMark = (db: ReadDb): string => {
  const row = db.get<{ n: number; last: string | null }>(
    `SELECT count(*) AS n, max(hlc) AS last FROM screening WHERE ${FINISHED}`,
  );
  return `${row?.n ?? 0} ${row?.last ?? ''}`;
};

type Row = FactsRow & {
  readonly id: Uint8Array;
  readonly client_id: Uint8Array;
  readonly date: IsoDate;
  readonly hlc: string;
};

/** Every finished screening of the clients who have two of them no more than so many days apart. */
const rowsOfRetested = (db: ReadDb, withinDays: number): readonly Row[] =>
  db.all<Row>(
    `SELECT id, client_id, date, hlc, ${FACTS_COLUMNS} FROM screening WHERE ${FINISHED} AND client_id IN (
       SELECT client_id FROM (
         SELECT client_id, julianday(date) - julianday(lag(date) OVER (PARTITION BY client_id ORDER BY date)) AS days
         FROM screening WHERE ${FINISHED})
       WHERE days <= ?)`,
    withinDays,
  );

/** One finished screening of a client who was tested again soon, with the stamp of its last change. */
export type RetestedRow = Omit<ClientSession, 'scores'> & {
  readonly id: string;
  readonly stamp: string;
  /** Reads its trials and scores them. */
  readonly scores: () => ClientSession['scores'];
};

/** The finished screenings of every client who has two no more than so many days apart; trials are read only when asked for. */
export const retestedScreenings = (db: ReadDb, withinDays: number): readonly RetestedRow[] =>
  rowsOfRetested(db, withinDays).map((row) => {
    const id = idOf<'Screening'>(row.id);
    return {
      id,
      stamp: row.hlc,
      client: idOf(row.client_id),
      date: row.date,
      scores: () => {
        const trials = trialRows(db, id);
        const measurements = measurementRows(db, id).map((measurement: MeasurementRow) =>
          measurementOf(measurement, trials.get(idOf(measurement.id)) ?? []),
        );
        return scoresOf({ client: factsOf(row), measurements }).scores;
      },
    };
  });
