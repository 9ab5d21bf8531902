import type { Instant } from '../../../shared/basics/dates';
import type { Id } from '../../../shared/basics/ids';
import type { TestId } from '../../../shared/catalogue/tests';
import type { Attempt } from '../../../shared/ipc/calls/attempts';
import type { ParsedInput } from '../../../shared/ipc/contract';
import type { Side } from '../../../shared/screening/screening';
import type { ReadDb, WriteDb } from '../handle';
import { blobOf, idOf } from '../record-id';
import { refuseWrongPlace } from '../refuse-trial';
import { screeningRow } from '../screening-rows';

type Row = {
  readonly id: Uint8Array;
  readonly test: TestId;
  readonly side: Side;
  readonly begun_at: Instant;
};
type Place = { readonly screeningId: Id<'Screening'>; readonly test: TestId; readonly side: Side };

const OPEN = `SELECT id, test, side, begun_at FROM attempt
  WHERE screening_id = ? AND ended IS NULL AND deleted_at IS NULL ORDER BY id DESC LIMIT 1`;

/** The attempt of a screening that was begun and has no end, or null. */
export function openAttempt(db: ReadDb, screening: Id<'Screening'>): Omit<Attempt, 'running'> | null {
  const row = db.get<Row>(OPEN, blobOf(screening));
  return row ? { id: idOf(row.id), test: row.test, side: row.side, begunAt: row.begun_at } : null;
}

/** Drops the open attempt of a screening, if there is one. */
export function dropAttempt(db: WriteDb, screening: Id<'Screening'>): void {
  const open = openAttempt(db, screening);
  if (open) db.put('attempt', open.id, { ended: 'dropped' });
}

/** Keeps that an attempt has begun, and drops one that was open before. Throws `not-found` or `invalid-input`. */
export function beginAttempt(db: WriteDb, draft: ParsedInput<'attempt.begin'>): Omit<Attempt, 'running'> {
  const { screeningId, test, side, begunAt } = draft;
  screeningRow(db, screeningId);
  refuseWrongPlace(draft);
  dropAttempt(db, screeningId);
  const id = db.newId<'Attempt'>();
  db.put('attempt', id, { screening_id: blobOf(screeningId), test, side, begun_at: begunAt, ended: null });
  return { id, test, side, begunAt };
}

/** Ends the open attempt at a place with its trial; one at another place stays open. */
export function endAttempt(db: WriteDb, { screeningId, test, side }: Place): void {
  const open = openAttempt(db, screeningId);
  if (open?.test === test && open.side === side) db.put('attempt', open.id, { ended: 'recorded' });
}
