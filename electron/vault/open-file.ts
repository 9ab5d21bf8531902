import { copyFileSync, mkdtempSync, rmSync } from 'node:fs';
import { basename, join } from 'node:path';
import { AppError } from '../../shared/basics/errors';
import { type Connection, isSound, openConnection } from '../database/connection';
import { namingFaults } from '../database/failure-of';
import { migrate, NEWEST, versionOf } from '../database/migrate';
import { idOf } from '../database/record-id';
import type { Header } from './header';
import { type Lost, lostFrom } from './high-water';
import { isWritable, sizeOf, type VaultFiles } from './vault-files';

const PAGE_BYTES = 4096;

/** The records file, open. When it is read-only, the files of the vault stay as they were found. */
export type OpenFile = {
  readonly db: Connection;
  readonly readOnly: boolean;
  readonly lost: Lost | null;
  readonly close: () => void;
};

/** What the file must hold: which vault it is, and at least so many changes and rows. */
type Promised = {
  readonly vaultId: string;
  readonly seq: number;
  readonly rows: Header['highWater']['rows'];
};

const damaged = (why: string): AppError =>
  new AppError('vault-damaged', 'the records file is damaged', { why });

/** SQLite takes an emptied file for a new one and shows no records, so the size is looked at first. */
function refuseAbsentOrEmptied(files: VaultFiles): void {
  const size = sizeOf(files.database);
  if (size === null) throw damaged('it is gone');
  if (size < PAGE_BYTES) throw damaged(`only ${size} bytes are left`);
}

function refuseForeign(db: Connection, vaultId: string): void {
  if (versionOf(db) < 1) throw damaged('it holds no records');
  const found = namingFaults(() => db.prepare('SELECT vault_id FROM meta').pluck().get());
  if (!(found instanceof Uint8Array) || idOf(found) !== vaultId) throw damaged('it belongs to another vault');
}

function refuseOlderLayout(db: Connection): void {
  if (versionOf(db) < NEWEST)
    throw new AppError(
      'vault-read-only',
      'the layout of this vault must be updated first, which cannot be done here',
    );
}

const closing = (db: Connection, error: unknown): never => {
  db.close();
  throw error;
};

/** Looks at a file that was not closed in order, without touching it. Gives the connection back when saves are missing, else null. */
function lookFirst(files: VaultFiles, dek: Uint8Array, promised: Promised): OpenFile | null {
  const db = openConnection(files.database, dek, 'read', NEWEST);
  try {
    if (!namingFaults(() => isSound(db))) throw damaged('its pages do not fit together');
    refuseForeign(db, promised.vaultId);
    const lost = lostFrom(db, promised);
    if (lost) refuseOlderLayout(db);
    if (lost) return { db, readOnly: true, lost, close: () => db.close() };
  } catch (error) {
    closing(db, error);
  }
  db.close();
  return null;
}

/** Opens a copy, encrypted like the original, where nothing can be written beside the original. */
function openCopy(files: VaultFiles, dek: Uint8Array, promised: Promised, tempFolder: string): OpenFile {
  const folder = namingFaults(() => mkdtempSync(join(tempFolder, 'plumbline-')));
  const drop = (): void => rmSync(folder, { recursive: true, force: true });
  try {
    const copy = join(folder, basename(files.database));
    namingFaults(() => {
      copyFileSync(files.database, copy);
      if (sizeOf(files.log)) copyFileSync(files.log, join(folder, basename(files.log)));
    });
    const db = openConnection(copy, dek, 'read', NEWEST);
    try {
      if (!namingFaults(() => isSound(db))) throw damaged('its pages do not fit together');
      refuseForeign(db, promised.vaultId);
      refuseOlderLayout(db);
      const close = (): void => {
        db.close();
        drop();
      };
      return { db, readOnly: true, lost: lostFrom(db, promised), close };
    } catch (error) {
      return closing(db, error);
    }
  } catch (error) {
    drop();
    throw error;
  }
}

/** As `lookFirst`; on a disk too full even for SQLite's scratch memory it looks at a copy elsewhere. */
function lookOrCopy(
  files: VaultFiles,
  dek: Uint8Array,
  promised: Promised,
  tempFolder: string,
): OpenFile | null {
  try {
    return lookFirst(files, dek, promised);
  } catch (error) {
    const { system = '' } = error instanceof AppError ? error.details : {};
    if (!system.startsWith('SQLITE_IOERR_SHM')) throw error;
    return openCopy(files, dek, promised, tempFolder);
  }
}

/**
 * Opens the records of a vault. Throws `vault-missing`, `vault-damaged`, `vault-too-new` or `vault-in-use`, all with
 * nothing written. When saves are missing that were promised, or the folder is read-only, it opens for reading.
 */
export function openFile(
  files: VaultFiles,
  dek: Uint8Array,
  promised: Promised & { clean: boolean },
  tempFolder: string,
): OpenFile {
  refuseAbsentOrEmptied(files);
  if (!isWritable(files)) return openCopy(files, dek, promised, tempFolder);
  if (!promised.clean || sizeOf(files.log)) {
    const found = lookOrCopy(files, dek, promised, tempFolder);
    if (found) return found;
  }

  const db = openConnection(files.database, dek, 'write', NEWEST);
  let lost: Lost | null = null;
  try {
    refuseForeign(db, promised.vaultId);
    lost = lostFrom(db, promised);
    if (!lost) migrate(db);
  } catch (error) {
    closing(db, error);
  }
  if (!lost) return { db, readOnly: false, lost, close: () => db.close() };
  db.close();
  const look = openConnection(files.database, dek, 'read', NEWEST);
  return { db: look, readOnly: true, lost, close: () => look.close() };
}
