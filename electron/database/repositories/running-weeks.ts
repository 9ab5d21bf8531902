import type { IsoDate } from '../../../shared/basics/dates';
import type { Id } from '../../../shared/basics/ids';
import type { RunningWeek } from '../../../shared/ipc/calls/running-weeks';
import type { ParsedInput } from '../../../shared/ipc/contract';
import type { Training } from '../../../shared/screening/screening';
import type { ReadDb, WriteDb } from '../handle';
import { blobOf, idOf } from '../record-id';

type Row = { readonly id: Uint8Array; readonly asked_on: IsoDate; readonly training: string };

/** Every running week of a client, the one asked last first. */
export const listRunningWeeks = (db: ReadDb, client: Id<'Client'>): readonly RunningWeek[] =>
  db
    .all<Row>(
      `SELECT id, asked_on, training FROM running_week
       WHERE client_id = ? AND deleted_at IS NULL ORDER BY asked_on DESC, id DESC`,
      blobOf(client),
    )
    .map((row) => ({
      id: idOf(row.id),
      clientId: client,
      askedOn: row.asked_on,
      training: JSON.parse(row.training) as Training,
    }));

/** Keeps what was asked today, in place of what was asked earlier the same day, and returns them all. */
export function saveRunningWeek(
  db: WriteDb,
  { clientId, training }: ParsedInput<'week.save'>,
): readonly RunningWeek[] {
  const [latest] = listRunningWeeks(db, clientId);
  const id = latest?.askedOn === db.today ? latest.id : db.newId<'RunningWeek'>();
  db.put('running_week', id, {
    client_id: blobOf(clientId),
    asked_on: db.today,
    training: JSON.stringify(training),
  });
  return listRunningWeeks(db, clientId);
}
