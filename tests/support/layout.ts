import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { type Connection, openConnection } from '../../electron/database/connection';
import { migrate, NEWEST } from '../../electron/database/migrate';
import { MIGRATIONS } from '../../electron/database/migrations';
import { temporaryFolder } from './vault';

/** An encrypted file laid out up to one step, and no further. */
export function fileAtStep(version: number): Connection {
  const db = openConnection(join(temporaryFolder(), 'clinic.db'), Buffer.alloc(32, 7), 'create', NEWEST);
  onTestFinished(() => void db.close());
  migrate(db, MIGRATIONS.slice(0, version));
  return db;
}

type Row = Readonly<Record<string, unknown>>;

/** A function that adds a row to a table, with columns changed; `refusal` is SQLite's code, or `none` when the row is taken. */
export function rowInto(db: Connection, table: string, row: Row) {
  return (over: Row = {}): string => {
    const whole = { ...row, ...over };
    const columns = Object.keys(whole);
    try {
      db.prepare(
        `INSERT INTO ${table} (${columns.join(', ')}) VALUES (${columns.map((column) => `@${column}`).join(', ')})`,
      ).run(whole);
      return 'none';
    } catch (error) {
      return error instanceof Error && 'code' in error ? String(error.code) : String(error);
    }
  };
}

let last = 0;
/** The 16 bytes of an id nobody else has. */
export const anyId = (): Buffer => {
  last += 1;
  const id = Buffer.alloc(16);
  id.writeUInt32BE(last, 12);
  return id;
};

/** What every record carries. */
export const CARRIED = { created_at: 'T', changed_at: 'T', hlc: 'H', deleted_at: null };
