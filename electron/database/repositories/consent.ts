import type { IsoDate } from '../../../shared/basics/dates';
import type { Id } from '../../../shared/basics/ids';
import type { Consent, ConsentRecord } from '../../../shared/client/consent';
import type { ReadDb, WriteDb } from '../handle';
import { invalidInput } from '../invalid-input';
import { blobOf, idOf } from '../record-id';

type Row = {
  readonly id: Uint8Array;
  readonly purpose: Consent['purpose'];
  readonly state: Consent['state'];
  readonly said_on: IsoDate;
  readonly guardian: string | null;
  readonly how: Consent['how'];
  readonly recorded_by: string;
};

/** Everything said about a client's consent, newest first; of one day, what was written down last. */
export const listConsent = (db: ReadDb, client: Id<'Client'>): readonly ConsentRecord[] =>
  db
    .all<Row>(
      `SELECT id, purpose, state, said_on, guardian, how, recorded_by FROM consent
       WHERE client_id = ? AND deleted_at IS NULL ORDER BY said_on DESC, id DESC`,
      blobOf(client),
    )
    .map((row) => ({
      id: idOf(row.id),
      purpose: row.purpose,
      state: row.state,
      on: row.said_on,
      ...(row.guardian !== null && { guardian: row.guardian }),
      how: row.how,
      recordedBy: row.recorded_by,
    }));

/** Keeps one thing said about consent. Throws `invalid-input` for a day that lies ahead. */
export function addConsent(
  db: WriteDb,
  client: Id<'Client'>,
  { purpose, state, on, guardian, how }: Consent,
  recordedBy: string,
): void {
  if (on > db.today) throw invalidInput(['consent', 'on'], 'a date that is not in the future', on);
  db.put('consent', db.newId<'Consent'>(), {
    client_id: blobOf(client),
    purpose,
    state,
    said_on: on,
    said_by: guardian === undefined ? 'client' : 'guardian',
    guardian: guardian ?? null,
    how,
    recorded_by: recordedBy,
  });
}
