import {
  accessSync,
  closeSync,
  constants,
  fsyncSync,
  openSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { namingFaults, systemCodeOf } from '../database/failure-of';

export type VaultFiles = {
  readonly folder: string;
  readonly database: string;
  readonly log: string;
  /** The database while the vault is being set up; renamed to `database` as the last act. */
  readonly unfinished: string;
  readonly header: string;
  readonly headerCopy: string;
  readonly tries: string;
  readonly mark: string;
};

/** Where the files of a vault lie. */
export const vaultFilesIn = (folder: string): VaultFiles => ({
  folder,
  database: join(folder, 'clinic.db'),
  log: join(folder, 'clinic.db-wal'),
  unfinished: join(folder, 'clinic.db.new'),
  header: join(folder, 'header.json'),
  headerCopy: join(folder, 'header.bak.json'),
  tries: join(folder, 'tries.json'),
  mark: join(folder, 'saves.mark'),
});

/** The size of a file in bytes, or null when there is none. */
export const sizeOf = (path: string): number | null =>
  namingFaults(() => statSync(path, { throwIfNoEntry: false })?.size ?? null);

/** Whether a vault lies here, sound or not; a set-up that never finished is none. */
export function vaultLiesIn(files: VaultFiles): boolean {
  if (sizeOf(files.database) !== null || sizeOf(files.log) !== null) return true;
  const hasHeader = sizeOf(files.header) !== null || sizeOf(files.headerCopy) !== null;
  return hasHeader && sizeOf(files.unfinished) === null;
}

/** Whether the folder, and the database in it, can be written to. */
export function isWritable(files: VaultFiles): boolean {
  try {
    accessSync(files.folder, constants.W_OK);
    accessSync(files.database, constants.W_OK);
    return true;
  } catch (error) {
    if (['EACCES', 'EPERM', 'EROFS'].includes(systemCodeOf(error))) return false;
    throw error;
  }
}

/** Puts a rename in this folder on the disk; Windows has no such act and needs none. */
export function syncFolder(folder: string): void {
  if (process.platform === 'win32') return;
  const opened = openSync(folder, 'r');
  try {
    fsyncSync(opened);
  } finally {
    closeSync(opened);
  }
}

/** Writes a small file whole: after a crash at any moment it holds the old text or the new one. */
export function writeWhole(path: string, text: string): void {
  namingFaults(() => {
    const partial = `${path}.part`;
    try {
      const opened = openSync(partial, 'w', 0o600);
      try {
        writeFileSync(opened, text);
        fsyncSync(opened);
      } finally {
        closeSync(opened);
      }
      renameSync(partial, path);
      syncFolder(dirname(path));
    } catch (error) {
      rmSync(partial, { force: true });
      throw error;
    }
  });
}
