import { AppError, type ErrorCode } from '../../shared/basics/errors';

const BY_CODE: readonly (readonly [prefix: string, code: ErrorCode, message: string])[] = [
  ['SQLITE_FULL', 'disk-full', 'the disk is full; this was not saved'],
  ['SQLITE_READONLY_DBMOVED', 'vault-moved', 'the vault file is no longer where it was opened'],
  ['SQLITE_READONLY', 'vault-read-only', 'the vault cannot be written to'],
  ['SQLITE_PERM', 'vault-read-only', 'the vault cannot be written to'],
  ['SQLITE_CANTOPEN', 'disk-error', 'a file of the vault could not be opened'],
  ['SQLITE_IOERR', 'disk-error', 'the disk reported an error'],
  ['SQLITE_BUSY', 'vault-in-use', 'another program has this vault open'],
  ['SQLITE_LOCKED', 'vault-in-use', 'another program has this vault open'],
  ['SQLITE_CORRUPT', 'vault-damaged', 'the vault file is damaged'],
  ['SQLITE_NOTADB', 'vault-damaged', 'the vault file is damaged'],
  ['ENOSPC', 'disk-full', 'the disk is full; this was not saved'],
  ['EDQUOT', 'disk-full', 'the disk is full; this was not saved'],
  ['EACCES', 'vault-read-only', 'the folder of the vault cannot be written to'],
  ['EPERM', 'vault-read-only', 'the folder of the vault cannot be written to'],
  ['EROFS', 'vault-read-only', 'the folder of the vault cannot be written to'],
  ['EIO', 'disk-error', 'the disk reported an error'],
  ['EMFILE', 'disk-error', 'too many files are open'],
];

/** The `code` of an error of SQLite or of the file system; empty when it has none. */
export const systemCodeOf = (error: unknown): string =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : '';

/** The AppError for an error of the disk or of SQLite; any other error comes back as it is. */
export function failureOf(error: unknown): unknown {
  if (error instanceof AppError) return error;
  const system = systemCodeOf(error);
  const known = BY_CODE.find(([prefix]) => system.startsWith(prefix));
  return known ? new AppError(known[1], known[2], { system }, error) : error;
}

/** Runs the work and throws what it throws, faults of disk and SQLite as AppError. */
export function namingFaults<Value>(work: () => Value): Value {
  try {
    return work();
  } catch (error) {
    throw failureOf(error);
  }
}
