import Database from 'better-sqlite3';
import { AppError } from '../../shared/basics/errors';
import { namingFaults } from './failure-of';

export type Connection = Database.Database;

/** `create` may make the file; `write` holds it alone; `read` leaves the file and its write-ahead log as they are. */
export type Access = 'create' | 'write' | 'read';

const BUSY_WAIT_MS = 250;

/** What every connection is set to and must read back, in this order; the settings do not persist in the file. */
const SETTINGS: readonly (readonly [name: string, value: string, readBack: string | number])[] = [
  ['synchronous', 'FULL', 2],
  ['foreign_keys', 'ON', 1],
  ['trusted_schema', 'OFF', 0],
  ['cell_size_check', 'ON', 1],
  ['recursive_triggers', 'ON', 1],
  ['secure_delete', 'ON', 1],
  ['mmap_size', '0', 0],
  ['cache_size', '-65536', -65536],
  ['wal_autocheckpoint', '1000', 1000],
  ['fullfsync', 'ON', 1],
  ['checkpoint_fullfsync', 'ON', 1],
];

/** The key as SQLCipher takes a raw one, `x'…'`, in bytes that can be wiped: no string ever holds it. */
function rawKey(dek: Uint8Array): Buffer {
  const digits = Buffer.from('0123456789abcdef');
  const text = Buffer.alloc(2 * dek.length + 3, "'");
  text.write('x');
  dek.forEach((byte, index) => {
    text[2 + 2 * index] = digits[byte >> 4] ?? 0;
    text[3 + 2 * index] = digits[byte & 15] ?? 0;
  });
  return text;
}

const readBack = (db: Connection, name: string): unknown => db.pragma(name, { simple: true });

function expectSetting(db: Connection, name: string, expected: string | number): void {
  const found = readBack(db, name);
  if (String(found) !== String(expected))
    throw new AppError('unexpected', `the setting ${name} did not hold`, {
      setting: name,
      found: String(found),
    });
}

function unlockFile(db: Connection, dek: Uint8Array): void {
  db.pragma("cipher='sqlcipher'");
  db.pragma('legacy=4');
  const key = rawKey(dek);
  try {
    db.key(key);
  } finally {
    key.fill(0);
  }
}

/**
 * Opens the encrypted file with every setting made and read back; throws when one does not hold, or when the file
 * is newer than `newest` (before anything is set that could write). Names must not reach the disk through temporary
 * files, so `temp_store` comes before the first read; the exclusive lock does too, or a `-shm` file would be made.
 */
export function openConnection(path: string, dek: Uint8Array, access: Access, newest: number): Connection {
  return namingFaults(() => {
    const db = new Database(path, {
      readonly: access === 'read',
      fileMustExist: access !== 'create',
      timeout: BUSY_WAIT_MS,
    });
    try {
      unlockFile(db, dek);
      const locking = access === 'read' ? 'normal' : 'exclusive';
      db.pragma(`locking_mode=${locking}`);
      db.pragma('temp_store=MEMORY');
      const version = Number(readBack(db, 'user_version'));
      if (version > newest)
        throw new AppError('vault-too-new', 'this vault was written by a newer Plumbline', {
          found: String(version),
          newest: String(newest),
        });
      if (access !== 'read') db.pragma('journal_mode=WAL');
      for (const [name, value] of SETTINGS) db.pragma(`${name}=${value}`);

      for (const [name, , expected] of SETTINGS) expectSetting(db, name, expected);
      expectSetting(db, 'temp_store', 2);
      expectSetting(db, 'locking_mode', locking);
      expectSetting(db, 'journal_mode', 'wal');
      expectSetting(db, 'cipher', 'sqlcipher');
      expectSetting(db, 'legacy', 4);
      return db;
    } catch (error) {
      db.close();
      throw error;
    }
  });
}

/** Whether SQLite's own quick check finds the whole file sound; reads every page. */
export const isSound = (db: Connection): boolean => readBack(db, 'quick_check') === 'ok';

/** Moves all saves from the write-ahead log into the file and empties the log; throws when that fails. */
export function checkpoint(db: Connection): void {
  namingFaults(() => {
    if (Number(readBack(db, 'wal_checkpoint(TRUNCATE)')) !== 0)
      throw new AppError('vault-in-use', 'another program has this vault open');
  });
}
