import type { Instant, IsoDate } from '../../../shared/basics/dates';
import type { ClientRow } from '../../../shared/ipc/calls/clients';
import type { ScreeningSummary } from '../../../shared/ipc/calls/screenings';
import type { ReadDb } from '../handle';
import { idOf } from '../record-id';
import { LAST_CHANGE, TRIALS_THAT_COUNT } from '../screening-rows';
import { searchKeyOf } from '../search-key';

type Row = {
  readonly id: Uint8Array;
  readonly name: string;
  readonly birth_year: number | null;
  readonly screening_id: Uint8Array | null;
  readonly date: IsoDate;
  readonly protocol: string | null;
  readonly status: ScreeningSummary['status'];
  readonly screening_changed_at: Instant;
  readonly trials: number;
  readonly issued_on: IsoDate | null;
  readonly retest_on: IsoDate | null;
};

const LIST = `
  SELECT client.id, client.name,
    coalesce(client.birth_year, CAST(substr(client.birth_date, 1, 4) AS INTEGER)) AS birth_year,
    screening.id AS screening_id, screening.date, screening.protocol, screening.status,
    ${LAST_CHANGE} AS screening_changed_at, ${TRIALS_THAT_COUNT} AS trials,
    programme.issued_on, programme.retest_on
  FROM client
  LEFT JOIN screening ON screening.id = (
    SELECT id FROM screening WHERE client_id = client.id AND deleted_at IS NULL ORDER BY date DESC, id DESC LIMIT 1)
  LEFT JOIN programme ON programme.id = (
    SELECT id FROM programme WHERE client_id = client.id AND deleted_at IS NULL ORDER BY issued_on DESC, id DESC LIMIT 1)
  WHERE client.deleted_at IS NULL`;

const rowOf = (row: Row): ClientRow => {
  const id = idOf<'Client'>(row.id);
  const lastScreening = row.screening_id && {
    id: idOf<'Screening'>(row.screening_id),
    clientId: id,
    date: row.date,
    protocol: row.protocol,
    status: row.status,
    trials: row.trials,
    changedAt: row.screening_changed_at,
  };
  return {
    id,
    name: row.name,
    birthYear: row.birth_year,
    lastScreening,
    lastProgrammeOn: row.issued_on,
    retestOn: row.retest_on,
  };
};

/** The clients whose name has, for every word searched, a word that begins with it; all of them when nothing is searched. By name. */
export function listClients(db: ReadDb, search: string): readonly ClientRow[] {
  const words = searchKeyOf(search)
    .split(' ')
    .filter((word) => word !== '');
  // A folded word holds letters and digits only, so nothing in it is a wildcard.
  const conditions = words.map(() => 'AND client.search_key LIKE ?').join(' ');
  const sql = `${LIST} ${conditions} ORDER BY client.search_key, client.id`;
  return db.all<Row>(sql, ...words.map((word) => `% ${word}%`)).map(rowOf);
}
