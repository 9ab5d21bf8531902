import type { Id } from '../../../shared/basics/ids';
import type { ProgrammeDraft } from '../../../shared/programme/draft';
import type { ReadDb, WriteDb } from '../handle';
import { blobOf, idOf } from '../record-id';

type Row = { readonly id: Uint8Array; readonly content: string; readonly deleted_at: string | null };

const rowOf = (db: ReadDb, screening: Id<'Screening'>): Row | undefined =>
  db.get<Row>(
    'SELECT id, content, deleted_at FROM programme_draft WHERE screening_id = ?',
    blobOf(screening),
  );

/** What the coach has made of the proposal from a screening and not issued; null when nothing. */
export function openDraft(db: ReadDb, screening: Id<'Screening'>): ProgrammeDraft | null {
  const row = rowOf(db, screening);
  return row && row.deleted_at === null ? (JSON.parse(row.content) as ProgrammeDraft) : null;
}

/** Keeps the draft of a screening in place of the one before. */
export function keepDraft(db: WriteDb, screening: Id<'Screening'>, draft: ProgrammeDraft): void {
  const row = rowOf(db, screening);
  db.put('programme_draft', row ? idOf(row.id) : db.newId<'ProgrammeDraft'>(), {
    screening_id: blobOf(screening),
    content: JSON.stringify(draft),
    deleted_at: null,
  });
}

/** Lets go of the draft of a screening, if there is one. */
export function dropDraft(db: WriteDb, screening: Id<'Screening'>): void {
  const row = rowOf(db, screening);
  if (row && row.deleted_at === null) db.remove('programme_draft', idOf(row.id));
}
