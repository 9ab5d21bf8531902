import type { IsoDate } from '../../../shared/basics/dates';
import { AppError } from '../../../shared/basics/errors';
import type { Id } from '../../../shared/basics/ids';
import type { SafetyRecord, SafetyYes } from '../../../shared/findings/safety-questions';
import type { ParsedInput } from '../../../shared/ipc/contract';
import type { ReadDb, WriteDb } from '../handle';
import { invalidInput } from '../invalid-input';
import { blobOf, idOf } from '../record-id';

type Row = {
  readonly id: Uint8Array;
  readonly asked_on: IsoDate;
  readonly yes: string;
  readonly cleared_on: IsoDate | null;
};

/** Every asking of the safety questions of a client, newest first. */
export const listSafetyAnswers = (db: ReadDb, client: Id<'Client'>): readonly SafetyRecord[] =>
  db
    .all<Row>(
      `SELECT id, asked_on, yes, cleared_on FROM safety_answers
       WHERE client_id = ? AND deleted_at IS NULL ORDER BY asked_on DESC, id DESC`,
      blobOf(client),
    )
    .map((row) => ({
      id: idOf(row.id),
      askedOn: row.asked_on,
      yes: JSON.parse(row.yes) as SafetyYes[],
      clearedOn: row.cleared_on,
    }));

/** Keeps the answers given today. */
export const addSafetyAnswers = (db: WriteDb, { clientId, yes }: ParsedInput<'safety.answer'>): void =>
  db.put('safety_answers', db.newId<'SafetyAnswers'>(), {
    client_id: blobOf(clientId),
    asked_on: db.today,
    yes: JSON.stringify(yes),
    cleared_on: null,
  });

/** Notes that a clinician has cleared the client with the latest answers. Throws `not-found` when none wait for it, or `invalid-input`. */
export function clearSafetyAnswers(db: WriteDb, { clientId, clearedOn }: ParsedInput<'safety.clear'>): void {
  const [latest] = listSafetyAnswers(db, clientId);
  if (!latest || latest.yes.length === 0 || latest.clearedOn !== null)
    throw new AppError('not-found', 'no safety answers that wait for clearance', { id: clientId });
  if (clearedOn > db.today) throw invalidInput(['clearedOn'], 'a date that is not in the future', clearedOn);
  db.put('safety_answers', latest.id, { cleared_on: clearedOn });
}
