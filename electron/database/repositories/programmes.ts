import type { IsoDate } from '../../../shared/basics/dates';
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
  readonly supersedes: Uint8Array | null;
  readonly superseded_by: Uint8Array | null;
  readonly version: number;
  readonly changed: string;
  readonly frozen: string;
};

const idOrNull = (id: Uint8Array | null): Id<'Programme'> | null => (id === null ? null : idOf(id));

const recordOf = (row: Row): ProgrammeRecord => ({
  id: idOf(row.id),
  clientId: idOf(row.client_id),
  screeningId: idOf(row.screening_id),
  programme: JSON.parse(row.frozen) as IssuedProgramme,
  version: row.version,
  supersedes: idOrNull(row.supersedes),
  supersededBy: idOrNull(row.superseded_by),
  changed: row.changed,
});

const SELECT = `
  SELECT id, client_id, screening_id, frozen, changed, supersedes,
    (SELECT newer.id FROM programme AS newer WHERE newer.supersedes = programme.id AND newer.deleted_at IS NULL) AS superseded_by,
    (SELECT count(*) FROM programme AS same WHERE same.screening_id = programme.screening_id
      AND same.deleted_at IS NULL AND (same.issued_on, same.id) <= (programme.issued_on, programme.id)) AS version
  FROM programme WHERE deleted_at IS NULL`;

/** A programme as it was issued, whatever the rules say today; throws `not-found`. */
export function openProgramme(db: ReadDb, id: Id<'Programme'>): ProgrammeRecord {
  const row = db.get<Row>(`${SELECT} AND id = ?`, blobOf(id));
  if (!row) throw new AppError('not-found', 'no programme of this id', { id });
  return recordOf(row);
}

/** The programmes of a client, newest first. */
export const listProgrammes = (db: ReadDb, client: Id<'Client'>): readonly ProgrammeRecord[] =>
  db.all<Row>(`${SELECT} AND client_id = ? ORDER BY issued_on DESC, id DESC`, blobOf(client)).map(recordOf);

/** The programmes in force that were issued on a day or later, newest first. */
export const programmesInForce = (db: ReadDb, since: IsoDate): readonly ProgrammeRecord[] =>
  db
    .all<Row>(
      `${SELECT} AND issued_on >= ? AND NOT EXISTS (
         SELECT 1 FROM programme AS newer WHERE newer.supersedes = programme.id AND newer.deleted_at IS NULL)
       ORDER BY issued_on DESC, id DESC`,
      since,
    )
    .map(recordOf);

/** Freezes a programme for the client of the screening, in the place of the client's last one, and returns it. */
export function saveProgramme(
  db: WriteDb,
  { id: screeningId, clientId }: Pick<ScreeningRecord, 'id' | 'clientId'>,
  programme: IssuedProgramme,
  changed: string,
): ProgrammeRecord {
  const [latest] = listProgrammes(db, clientId);
  const id = db.newId<'Programme'>();
  db.put('programme', id, {
    client_id: blobOf(clientId),
    screening_id: blobOf(screeningId),
    issued_on: programme.issuedOn,
    weeks: programme.weeks,
    retest_on: programme.retest,
    rules_version: programme.proposal.rulesVersion,
    frozen: JSON.stringify(programme),
    supersedes: latest ? blobOf(latest.id) : null,
    changed,
  });
  return openProgramme(db, id);
}
