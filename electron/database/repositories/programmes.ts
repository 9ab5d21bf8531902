import { AppError } from '../../../shared/basics/errors';
import type { Id } from '../../../shared/basics/ids';
import type { ProgrammeRecord } from '../../../shared/ipc/calls/programmes';
import type { ScreeningRecord } from '../../../shared/ipc/calls/screenings';
import type { IssuedProgramme } from '../../../shared/programme/programme';
import type { ReadDb, WriteDb } from '../handle';
import { blobOf, idOf } from '../record-id';

type Row = {
  readonly id: Uint8Array;
  readonly client_id: Uint8Array;
  readonly screening_id: Uint8Array;
  readonly frozen: string;
};

const recordOf = (row: Row): ProgrammeRecord => ({
  id: idOf(row.id),
  clientId: idOf(row.client_id),
  screeningId: idOf(row.screening_id),
  programme: JSON.parse(row.frozen) as IssuedProgramme,
});

const SELECT = 'SELECT id, client_id, screening_id, frozen FROM programme WHERE deleted_at IS NULL';

/** A programme as it was issued, whatever the rules say today; throws `not-found`. */
export function openProgramme(db: ReadDb, id: Id<'Programme'>): ProgrammeRecord {
  const row = db.get<Row>(`${SELECT} AND id = ?`, blobOf(id));
  if (!row) throw new AppError('not-found', 'no programme of this id', { id });
  return recordOf(row);
}

/** The programmes of a client, newest first. */
export const listProgrammes = (db: ReadDb, client: Id<'Client'>): readonly ProgrammeRecord[] =>
  db.all<Row>(`${SELECT} AND client_id = ? ORDER BY issued_on DESC, id DESC`, blobOf(client)).map(recordOf);

/** Freezes a programme for the client of the screening and returns it. */
export function saveProgramme(
  db: WriteDb,
  screening: ScreeningRecord,
  programme: IssuedProgramme,
): ProgrammeRecord {
  const id = db.newId<'Programme'>();
  db.put('programme', id, {
    client_id: blobOf(screening.clientId),
    screening_id: blobOf(screening.id),
    issued_on: programme.issuedOn,
    weeks: programme.weeks,
    retest_on: programme.retest,
    rules_version: programme.proposal.rulesVersion,
    frozen: JSON.stringify(programme),
  });
  return openProgramme(db, id);
}
