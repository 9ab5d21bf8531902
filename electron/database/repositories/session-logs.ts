import type { IsoDate } from '../../../shared/basics/dates';
import type { Id } from '../../../shared/basics/ids';
import type { SessionLog } from '../../../shared/following/session-log';
import type { ProgrammeLog } from '../../../shared/ipc/calls/session-logs';
import type { ReadDb, WriteDb } from '../handle';
import { blobOf, idOf } from '../record-id';

type Row = {
  readonly week: number;
  readonly session: number;
  readonly date: IsoDate;
  readonly done: string;
};

/** What was typed back of a programme, in the order of the sessions. */
export const openLog = (db: ReadDb, programmeId: Id<'Programme'>): ProgrammeLog => ({
  programmeId,
  sessions: db
    .all<Row>(
      `SELECT week, session, date, done FROM session_log
       WHERE programme_id = ? AND deleted_at IS NULL ORDER BY week, session`,
      blobOf(programmeId),
    )
    .map((row) => ({ ...row, done: JSON.parse(row.done) as SessionLog['done'] })),
});

type Place = Pick<SessionLog, 'week' | 'session'>;

/** The row of a session, also one that was taken back. */
const rowAt = (db: ReadDb, programmeId: Id<'Programme'>, { week, session }: Place) =>
  db.get<{ id: Uint8Array; deleted_at: string | null }>(
    'SELECT id, deleted_at FROM session_log WHERE programme_id = ? AND week = ? AND session = ?',
    blobOf(programmeId),
    week,
    session,
  );

/** Keeps one session as typed, in place of what was typed of it before. */
export function saveSession(
  db: WriteDb,
  programmeId: Id<'Programme'>,
  { week, session, date, done }: SessionLog,
): void {
  const row = rowAt(db, programmeId, { week, session });
  db.put('session_log', row ? idOf(row.id) : db.newId<'SessionLog'>(), {
    programme_id: blobOf(programmeId),
    week,
    session,
    date,
    done: JSON.stringify(done),
    deleted_at: null,
  });
}

/** Takes a session back, if it was typed. */
export function clearSession(db: WriteDb, programmeId: Id<'Programme'>, place: Place): void {
  const row = rowAt(db, programmeId, place);
  if (row && row.deleted_at === null) db.remove('session_log', idOf(row.id));
}
